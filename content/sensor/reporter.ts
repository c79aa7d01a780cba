import type { Plan, SensorReport } from '../../lib/messages/messages.ts';

/** A report before it is sent: what the page was like, and when. */
export type Finding = Omit<SensorReport, 'page' | 'seq' | 'ago'>;

/**
 * Sends reports one after another, each with the number it keeps through every try, so that the worker may be stopped
 * at any of them and nothing is lost or counted twice.
 * @param send gives the worker's plan, or undefined when there is no worker to ask any more.
 * @param onPlan told every answer.
 */
export function createReporter(
  send: (report: SensorReport) => Promise<Plan | undefined>,
  onPlan: (plan: Plan | undefined) => void,
): (finding: Finding) => void {
  const page = crypto.randomUUID();
  let seq = 0;
  let last: Promise<void> = Promise.resolve();

  const deliver = async (finding: Finding, number: number, at: number) => {
    const report = () => ({ ...finding, page, seq: number, ago: Math.round(performance.now() - at) });
    onPlan(await send(report()).catch(() => undefined));
  };

  return (finding) => {
    seq += 1;
    const number = seq;
    const at = performance.now();
    // A page that goes away cannot wait for its turn.
    if (finding.gone) void deliver(finding, number, at);
    else last = last.then(() => deliver(finding, number, at));
  };
}
