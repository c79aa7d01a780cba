import { press, untilCard } from '../../tests/harness/card.ts';
import { until } from '../../tests/harness/until.ts';
import type { Tour } from './tour.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Four short looks at a messenger, the card at the fourth, and leaving. */
export async function messenger(tour: Tour): Promise<void> {
  const { life, session } = tour;
  tour.chapter('A messenger, web.whatsapp.com');
  const elsewhere = await session.newPage('https://example.test/');
  const page = await session.newPage('https://web.whatsapp.com/');
  for (let look = 1; look <= 3; look++) {
    await life.visit(page, 'whatsapp');
    await life.wait(20 * SECOND);
    await life.leaveFor(elsewhere);
    tour.say(`Look ${look}: there for 20 seconds, nothing sent, nothing new. Then elsewhere for 4 minutes.`);
    await life.wait(4 * MINUTE);
  }
  await life.visit(page, 'whatsapp');
  const card = await untilCard(page);
  const { because, shown } = await tour.moment('the loop to be kept', (each) => each.shown !== undefined);
  if (because.loop !== 'messages') throw new Error(`a messages loop was due, and it was ${because.loop}`);
  const minutes = Math.round(because.withinMs / MINUTE);
  tour.say(`Back again. A loop is noticed: look ${because.look} within ${minutes} minutes.`);
  tour.say(`A card is shown, as a ${shown}:`);
  tour.quote(card.text);
  await tour.picture(page, 'card-messenger');
  await press(page, 'Leave this for now');
  await until('the tab to be closed', () => page.isClosed());
  const { answer } = await tour.moment('the answer to be kept', (each) => each.answer !== undefined);
  tour.say(`Pressed: “Leave this for now”. The tab is closed; kept as the answer: ${answer}.`);
}
