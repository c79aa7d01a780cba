/** Made-up people and what they said; `me:` marks the person's own lines. */
const SAID = {
  Sam: [
    'Are we still on for Saturday?',
    'me:Yes! I can bring the folding chairs',
    'Perfect',
    'Mum says the light in the garden is best before five',
    'me:Then four it is',
    'Will let you know about the cake',
  ],
  'Flat 3B': ['Parcel for you on the stairs', 'me:Thank you, got it', 'The boiler man comes Thursday at nine'],
  Nadia: ['me:How did the talk go?', 'Good I think, they laughed at the right slide', 'Call you on Sunday'],
  'Climbing, Tuesdays': ['Wall is closed next week', 'me:Oh no', 'We could go to the quarry instead', 'me:I am in'],
  Grandpa: ['The tomatoes are coming', 'me:Save me some!', 'Always'],
  'Book people': ['Chapter nine by Friday, be honest', 'me:I am on chapter two'],
};

/** How often the talk repeats, so that there is something to scroll. */
const ROUNDS = 6;

export const CHATS = Object.entries(SAID).map(([name, lines], n) => ({
  id: `chat-${n}`,
  name,
  seed: n * 3 + 1,
  messages: Array.from({ length: ROUNDS }, (_, round) => lines.map((line) => message(line, round))).flat(),
}));

function message(line, round) {
  return { mine: line.startsWith('me:'), text: line.replace(/^me:/, ''), time: `${9 + round}:${10 + round * 7}` };
}
