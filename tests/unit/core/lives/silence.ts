import { dayOf } from '../../../../lib/core/day.ts';
import type { Effect } from '../../../../lib/core/effects.ts';
import type { Choice } from '../../../../lib/core/moments.ts';
import { siteOfTarget } from '../../../../lib/core/place.ts';
import type { Moment } from '../../../../lib/core/records.ts';
import type { Span } from '../../../../lib/core/settings.ts';
import type { EngineSettings } from '../../../../lib/core/turn.ts';
import { MINUTE, SECOND } from '../story.ts';
import type { Step } from './browser.ts';

/** An account of its own of when nothing may be said (rules 8 and 12), kept beside the engine's and simpler than it. */

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const clocks = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall shows: the weekday, and the minutes after midnight. */
function clock(at: number, timeZone: string): { weekday: number; minute: number } {
  const options = { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const format = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', options);
  clocks.set(timeZone, format);
  const [weekday = '', hour = '', minute = ''] = format.format(at).split(/[\s,:]+/);
  return { weekday: WEEKDAYS.indexOf(weekday), minute: Number(hour) * 60 + Number(minute) };
}

/** Whether a span covers a minute, walking it minute by minute from where it begins. */
function covers({ days, from, to }: Span, weekday: number, minute: number): boolean {
  const length = to > from ? to - from : to + 24 * 60 - from;
  return days.some((day) => {
    const since = ((weekday - day + 7) % 7) * 24 * 60 + minute - from;
    return since >= 0 && since < length;
  });
}

interface Quiet {
  until: number;
  why: Choice;
  /** The visit in which it was asked for, where it ends with it. */
  visit?: string | undefined;
}

/** Watches a life and finds every moment that should not have been. */
export class Silence {
  readonly faults: string[] = [];
  #moments = new Map<string, Moment>();
  #lastAt = Number.NEGATIVE_INFINITY;
  #lastAtTarget = new Map<string, number>();
  /** The moments that count against each of the person's days. */
  #days = new Map<string, string[]>();
  #quiet = new Map<string, Quiet[]>();
  /** *Keep going* in a row, by target, with the day of it. */
  #keeps = new Map<string, { day: string; times: number }>();
  #shownAt = new Map<string, number>();
  #waved: boolean[] = [];

  watch(step: Step): void {
    const { before, after, observation, effects } = step;
    if (after.state.at < before.state.at) this.#setBack(after.state.at, before.settings);
    if (observation.type === 'shown' && observation.how !== 'blocked' && !this.#shownAt.has(observation.moment)) {
      this.#shownAt.set(observation.moment, after.state.at);
    }
    for (const effect of effects) {
      if (effect.type === 'moment') this.#check(effect.moment, step);
      if (effect.type === 'amend') this.#answered(effect, step);
    }
  }

  /** Twice the cooldowns and half the caps where most of the last ten cards were waved away at once. */
  get #half(): number {
    return this.#waved.length === 10 && this.#waved.filter(Boolean).length >= 7 ? 2 : 1;
  }

  #check(moment: Moment, { before: { settings }, after: { state } }: Step): void {
    const { target, because } = moment;
    const { at } = state;
    const { day } = dayOf(at, { timeZone: settings.timeZone, startsAt: settings.dayStartsAt });
    const today = this.#days.get(day) ?? [];
    const find = (fault: string, found: boolean) => {
      if (found) this.faults.push(`${fault}: ${because.loop} at ${new Date(at).toISOString()}, ${target}`);
    };
    // The minutes somebody chose at the door are up when they are up.
    const isDue = because.loop === 'intention';
    find('another within ten minutes', !isDue && at - this.#lastAt < 10 * MINUTE * this.#half);
    const lastHere = this.#lastAtTarget.get(target) ?? Number.NEGATIVE_INFINITY;
    find('another here within twenty minutes', !isDue && at - lastHere < 20 * MINUTE * this.#half);
    find('more than six a day', today.length >= 6 / this.#half);
    find('more than four a day here', today.filter((other) => other === target).length >= 4 / this.#half);
    find('in a call', state.attended?.busy === true);
    find('in a pause', settings.pause === 'open' || (settings.pause !== null && at < settings.pause));
    find('in quiet times', !this.#isTime(settings, siteOfTarget(target), at));
    const visit = state.visits[siteOfTarget(target)]?.id;
    for (const quiet of this.#quiet.get(target) ?? []) {
      const isOver = at >= quiet.until || (quiet.visit !== undefined && quiet.visit !== visit);
      const isOwn = quiet.why === 'later' && because.loop === 'promise';
      find(`after ${quiet.why}`, !isOver && !isOwn);
    }
    this.#moments.set(moment.id, moment);
    this.#lastAt = at;
    this.#lastAtTarget.set(target, at);
    this.#days.set(day, [...today, target]);
  }

  #isTime(settings: EngineSettings, site: string, at: number): boolean {
    const times = settings.sites[site]?.times ?? settings.times;
    const { weekday, minute } = clock(at, settings.timeZone);
    return times === null || times.some((span) => covers(span, weekday, minute));
  }

  #answered({ moment: id, change }: Extract<Effect, { type: 'amend' }>, { before, after }: Step): void {
    const moment = this.#moments.get(id);
    const { answer, until = 0 } = change;
    if (!moment || !answer || answer === 'withdrawn') return;
    const { at, visits } = after.state;
    const { target } = moment;
    const shownAt = this.#shownAt.get(id);
    const waves = answer === 'esc' || answer === 'keep';
    if (shownAt !== undefined) this.#waved = [...this.#waved, waves && at - shownAt < 1.5 * SECOND].slice(-10);
    if (answer === 'unanswered') return;
    const quiet = (this.#quiet.get(target) ?? []).filter(({ why }) => answer !== 'later' || why !== 'later');
    const be = (ms: number, visit?: string) => quiet.push({ why: answer, until: ms, visit });
    const { timeZone, dayStartsAt: startsAt } = before.settings;
    const day = dayOf(at, { timeZone, startsAt });
    const keeps = this.#keeps.get(target);
    const isKept = answer === 'keep' && moment.because.loop !== 'door';
    const times = isKept ? (keeps?.day === day.day ? keeps.times : 0) + 1 : 0;
    if (isKept) be(times === 2 ? day.to : at + 45 * MINUTE);
    if (answer === 'not-a-loop') be(at + 30 * MINUTE);
    if (answer === 'pass') be(at + 10 * MINUTE, visits[siteOfTarget(target)]?.id);
    if (answer === 'later') be(until);
    this.#keeps.set(target, { day: day.day, times: times === 2 ? 0 : times });
    this.#quiet.set(target, quiet);
  }

  /** Times to come mean nothing any more; what was said today counts against the day that it is now. */
  #setBack(at: number, { timeZone, dayStartsAt: startsAt }: EngineSettings): void {
    this.#quiet.clear();
    this.#keeps.clear();
    this.#lastAtTarget.clear();
    if (this.#lastAt > Number.NEGATIVE_INFINITY) this.#lastAt = at;
    const newest = [...this.#days.values()].at(-1) ?? [];
    this.#days = new Map([[dayOf(at, { timeZone, startsAt }).day, newest]]);
  }
}
