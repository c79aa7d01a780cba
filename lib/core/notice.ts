import type { Form } from '../../content/nudges/nudge.ts';
import { type Chosen, choose } from './choose.ts';
import { countedToday, refusal } from './decide.ts';
import type { Refusal } from './effects.ts';
import { LOOPS } from './loops/index.ts';
import type { Glance } from './loops/loop.ts';
import type { Because, Note } from './moments.ts';
import { follow } from './outcomes.ts';
import { loopOf, siteOfTarget, type Target } from './place.ts';
import type { Moment } from './records.ts';
import { isEarly, STEPS, showProbability, thresholdsFor } from './settings.ts';
import { type State, spokenIn, targetState, withTarget } from './state.ts';
import { begin } from './stays.ts';
import { dayIn, type EngineSettings, type Turn } from './turn.ts';
import { usualLooks } from './usual.ts';
import { isWavedAway } from './waved.ts';
import { PROMISE } from './wordings.ts';

const MINUTE = 60_000;
/** There is one wording of it. */
const REMINDER = { family: PROMISE, variant: 'promise' };

/** What the loop of a target is shown, or null where the person is not there. */
export function glanceAt(
  turn: { state: State; at: number; settings: EngineSettings },
  target: Target,
  on: Glance['on'],
): Glance | null {
  const { at, settings, state } = turn;
  const { stay, past } = targetState(state, target);
  // An ask is no stay: where it was made is a stay at the messages.
  if (!stay && on !== 'ask') return null;
  const day = dayIn(settings, at);
  const thresholds = thresholdsFor(settings, siteOfTarget(target));
  const usual = on === 'arrival' && loopOf(target) === 'messages' ? usualLooks(state.days, day, target, at) : null;
  return { at, on, stay: stay ?? begin(at, false), past, thresholds, dayFrom: day.from, usual };
}

/** Asks the loops of some targets whether they are complete, and whether something may be said of the first that is. */
export function notice(turn: Turn, on: Glance['on'], targets: readonly Target[]): void {
  for (const target of targets) if (!turn.state.card) noticeAt(turn, on, target);
}

function noticeAt(turn: Turn, on: Glance['on'], target: Target): void {
  const { quiet, stay } = targetState(turn.state, target);
  // Reading an answer is not coming back early (rule 3).
  const early = quiet?.why === 'later' && on === 'arrival' && !stay?.fresh;
  if (early) return say(turn, target, { loop: 'promise', until: quiet.until });
  if (on === 'arrival' && loopOf(target) === 'feed' && turn.settings.door) return say(turn, target, { loop: 'door' });
  const glance = glanceAt(turn, target, on);
  const because = glance && LOOPS[loopOf(target)].notice(glance);
  if (because) say(turn, target, because, formOf(turn, target, glance));
}

/** A draft is met beside it; what only the early step notices, in a line at the edge; all else with the card. */
function formOf({ settings }: Turn, target: Target, glance: Glance): Form {
  const loop = loopOf(target);
  if (loop === 'draft') return 'chip';
  if (!isEarly(settings, siteOfTarget(target))) return 'card';
  return LOOPS[loop].notice({ ...glance, thresholds: STEPS.standard }) ? 'card' : 'pill';
}

function say(turn: Turn, target: Target, because: Because, form: Form = 'card'): void {
  const { day } = dayIn(turn.settings, turn.at);
  const refused = refusal(turn.state, target, turn.at, turn.settings, day, because.loop === 'promise');
  if (refused) return refuse(turn, target, refused);
  const chosen = chosenFor(turn, target, because, form);
  if (!chosen) return refuse(turn, target, 'off');
  speak(turn, target, because, form, chosen);
}

function refuse(turn: Turn, target: Target, refused: Refusal): void {
  turn.effects.push({ type: 'refused', at: turn.at, site: siteOfTarget(target), loop: loopOf(target), refused });
}

function chosenFor({ state, settings, chance }: Turn, target: Target, because: Because, form: Form): Chosen | null {
  if (because.loop === 'promise') return settings.familiesOff.includes(PROMISE) ? null : REMINDER;
  const loop = loopOf(target);
  const site = siteOfTarget(target);
  const said = { last: state.variants[loop], thisVisit: spokenIn(state, site), trials: state.trials };
  return choose({ loop, site, form, because }, settings, said, chance);
}

/** What is drawn: of drafts nothing is claimed, and one's own choices are no loop to learn about. */
const DRAWN: readonly Because['loop'][] = ['messages', 'feed', 'profile', 'intention'];

/** Whether this moment is spoken or silent, drawn once and with a known probability (rule 22). */
function drawn(turn: Turn, because: Because): { arm: Moment['arm']; ofShow: number } {
  const ofShow = DRAWN.includes(because.loop) ? showProbability(turn.settings) : 1;
  return { arm: ofShow < 1 && turn.chance() >= ofShow ? 'hold' : 'show', ofShow };
}

/** Records a moment, and shows it or stays silent; everything else is the same for both (rule 12). */
function speak(turn: Turn, target: Target, because: Because, form: Form, chosen: Chosen): void {
  const { attended } = turn.state;
  if (!attended) return;
  const loop = loopOf(target);
  const site = siteOfTarget(target);
  const { day } = dayIn(turn.settings, turn.at);
  const { arm, ofShow } = drawn(turn, because);
  const moment: Moment = {
    id: `${turn.id}:moment`,
    at: Math.floor(turn.at / MINUTE) * MINUTE,
    day,
    site,
    loop,
    target,
    ...chosen,
    form,
    arm,
    // Of hundredths the sum is one, and of the numbers that stand for them it is not quite.
    probability: arm === 'show' ? ofShow : Math.round((1 - ofShow) * 100) / 100,
    because,
  };
  remember(turn, moment);
  follow(turn, moment, ofShow);
  turn.effects.push({ type: 'moment', moment });
  turn.effects.push({ type: 'tally', tally: { day: dayIn(turn.settings, turn.at), site, moments: 1 } });
  if (arm === 'show') show(turn, moment, attended.tab);
}

function remember(turn: Turn, { target }: Moment): void {
  const { day, to } = dayIn(turn.settings, turn.at);
  const counted = countedToday(turn.state, turn.at, day);
  const { today } = turn.state;
  const isGoingOn = counted.length > 0;
  turn.state = {
    ...withTarget(turn.state, target, { momentAt: turn.at }),
    today: isGoingOn ? { ...today, moments: [...counted, target] } : { day, to, moments: [target] },
    momentAt: turn.at,
  };
  endIntention(turn, target);
}

/** Once it was told, or would have been, that the chosen time is over, the visit is like any other. */
function endIntention(turn: Turn, target: Target): void {
  const { stay } = targetState(turn.state, target);
  if (stay?.intendedMs === undefined) return;
  const { intendedMs: _, ...rest } = stay;
  turn.state = withTarget(turn.state, target, { stay: rest });
}

function show(turn: Turn, moment: Moment, tab: number): void {
  const { variants, visits, spoken } = turn.state;
  const { loop, family, variant, because, site } = moment;
  const note = noteFor(turn.state, moment);
  const visit = visits[site]?.id ?? '';
  turn.state = {
    ...turn.state,
    variants: because.loop === 'promise' ? variants : { ...variants, [loop]: { family, variant } },
    card: { moment, tab, note, shownAt: null },
    spoken: { visit, families: [...(spoken.visit === visit ? spoken.families : []), family] },
  };
  turn.effects.push({ type: 'show', tab, moment, note });
}

/** What this card has to say about cards: each thing once (rules 12 and 13). */
function noteFor({ variants, waved, noted }: State, { loop, variant, because }: Moment): Note | null {
  if (isWavedAway(waved) && !noted.includes('fewer')) return 'fewer';
  const last = because.loop === 'promise' ? undefined : variants[loop];
  return last && last.variant !== variant && !noted.includes('rotation') ? 'rotation' : null;
}
