import type { Plan, SensorReport } from '../../lib/messages/messages.ts';

/** A report before it is sent: what the page was like, and when. */
export type Finding = Omit<SensorReport, 'page' | 'seq' | 'ago'>;

/** What has happened since the last report that was taken, and goes into another where one could not be sent. */
type Happened = Pick<Finding, 'moved' | 'fresh' | 'screens' | 'characters' | 'sends'>;

const NOTHING: Happened = { moved: false, fresh: false, screens: 0, characters: 0, sends: 0 };

function adding<F extends Happened>(finding: F, earlier: Happened): F {
  return {
    ...finding,
    moved: finding.moved || earlier.moved,
    fresh: finding.fresh || earlier.fresh,
    screens: finding.screens + earlier.screens,
    characters: finding.characters + earlier.characters,
    sends: finding.sends + earlier.sends,
  };
}

/**
 * Sends reports one after another, each with the number it keeps through every try, so that the worker may be stopped
 * at any of them and nothing is lost or counted twice. What a report said that failed for good is said by the next.
 * @param send gives the worker's plan, or undefined when there is no worker to ask any more; throws when it gave up.
 * @param onPlan told every answer. No answer, for now: the last plan stands.
 */
export function createReporter(
  send: (report: SensorReport) => Promise<Plan | undefined>,
  onPlan: (plan: Plan | undefined) => void,
  signal: AbortSignal,
): (finding: Finding) => void {
  const page = crypto.randomUUID();
  let seq = 0;
  let failed = NOTHING;
  let sending = false;
  const waiting: { finding: Finding; at: number }[] = [];

  const deliver = async (found: Finding, at: number) => {
    const finding = adding(found, failed);
    failed = NOTHING;
    seq += 1;
    try {
      const plan = await send({ ...finding, page, seq, ago: Math.round(performance.now() - at) });
      if (!signal.aborted) onPlan(plan);
    } catch {
      failed = adding(failed, finding);
    }
  };
  const deliverAll = async () => {
    sending = true;
    for (let next = waiting.shift(); next && !signal.aborted; next = waiting.shift()) {
      await deliver(next.finding, next.at);
    }
    sending = false;
  };
  /** A page that goes away cannot wait for its turn, so its last report says what the waiting ones would have said. */
  const deliverLast = (finding: Finding) => {
    const all = waiting.splice(0).reduce((whole, earlier) => adding(whole, earlier.finding), finding);
    void deliver(all, performance.now());
  };

  return (finding) => {
    if (finding.gone) return deliverLast(finding);
    waiting.push({ finding, at: performance.now() });
    if (!sending) void deliverAll();
  };
}
