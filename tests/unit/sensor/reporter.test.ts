import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createReporter, type Finding } from '../../../content/sensor/reporter.ts';
import type { Plan, SensorReport } from '../../../lib/messages/messages.ts';

const PLAN: Plan = { watched: true, afterMs: null, afterScreens: null };
const QUIET: Finding = {
  url: 'https://chat.test/',
  moved: false,
  resting: true,
  visible: true,
  focused: true,
  fresh: false,
  screens: 0,
  characters: 0,
  sends: 0,
  busy: false,
  gone: false,
};

/** A worker that answers, or fails, when it is told to. */
let asked: { report: SensorReport; answer: (plan: Plan | undefined) => void; fail: () => void }[];
let plans: (Plan | undefined)[];
let stop: AbortController;
let report: (finding: Finding) => void;

beforeEach(() => {
  asked = [];
  plans = [];
  stop = new AbortController();
  const send = (sent: SensorReport) =>
    new Promise<Plan | undefined>((answer, reject) => {
      asked.push({ report: sent, answer, fail: () => reject(new Error('nobody')) });
    });
  report = createReporter(send, (plan) => plans.push(plan), stop.signal);
});

const told = (nth: number) => vi.waitFor(() => asked[nth] ?? Promise.reject(new Error('not yet')));

describe('the reporter', () => {
  it('sends one after another', async () => {
    report(QUIET);
    report({ ...QUIET, sends: 1 });
    expect(asked).toHaveLength(1);
    asked[0]?.answer(PLAN);
    expect((await told(1)).report).toMatchObject({ seq: 2, sends: 1 });
    expect(asked[1]?.report.page).toBe(asked[0]?.report.page);
    expect(plans).toEqual([PLAN]);
  });

  it('adds what could not be said to the next, and keeps the plan', async () => {
    report({ ...QUIET, screens: 2, characters: 7, sends: 1, moved: true });
    asked[0]?.fail();
    report({ ...QUIET, screens: 0.5, characters: 1, fresh: true });
    const second = await told(1);
    expect(second.report).toMatchObject({ screens: 2.5, characters: 8, sends: 1, moved: true, fresh: true });
    expect(plans).toEqual([]);
    second.fail();
    report(QUIET);
    const third = await told(2);
    expect(third.report).toMatchObject({ screens: 2.5, characters: 8, sends: 1 });
    third.answer(PLAN);
    report(QUIET);
    expect((await told(3)).report).toMatchObject({ screens: 0, characters: 0, sends: 0, moved: false });
  });

  it('hands on that there is nobody to ask', async () => {
    report(QUIET);
    asked[0]?.answer(undefined);
    await vi.waitFor(() => expect(plans).toEqual([undefined]));
  });

  it('lets the last report of a page say what was still waiting, at once', async () => {
    report({ ...QUIET, characters: 100 });
    report({ ...QUIET, screens: 1, characters: 3 });
    report({ ...QUIET, screens: 2, sends: 1 });
    report({ ...QUIET, screens: 0.5, gone: true });
    expect(asked).toHaveLength(2);
    expect(asked[1]?.report).toMatchObject({ gone: true, seq: 2, screens: 3.5, characters: 3, sends: 1 });
    asked[0]?.answer(PLAN);
    asked[1]?.answer(PLAN);
    report(QUIET);
    expect((await told(2)).report).toMatchObject({ seq: 3, screens: 0, characters: 0 });
  });

  it('sends no more, and hands nothing on, once the sensor has stopped', async () => {
    report(QUIET);
    report(QUIET);
    stop.abort();
    asked[0]?.answer(PLAN);
    await new Promise(setImmediate);
    expect(asked).toHaveLength(1);
    expect(plans).toEqual([]);
  });
});
