import type { CDPSession, Page } from 'puppeteer-core';
import type { Session } from './session.ts';

/** What can be overheard of the extension while a test goes on: what its parts tell each other, and what they log. */
export interface Overheard {
  /** Every message a page's script or another of our pages has sent to the worker, as JSON. */
  messages(): Promise<string[]>;
  /** Every line that the page's scripts and the worker have logged. */
  logs(): Promise<string[]>;
  /** Ends it; a worker that is listened to can be neither stopped nor started anew. */
  end(): Promise<void>;
}

/** What the worker has logged. */
type Log = Pick<Overheard, 'logs' | 'end'>;

interface Hearing {
  heard?: string[];
  chrome: { runtime: { onMessage: { addListener(listener: (message: unknown) => void): void } } };
}

/** Runs inside one of our pages. A listener that answers nothing hears all that is told to the worker. */
function hearMessages(): void {
  const here = globalThis as unknown as Hearing;
  const heard: string[] = [];
  here.heard = heard;
  here.chrome.runtime.onMessage.addListener((message) => {
    heard.push(JSON.stringify(message));
  });
}

/** Listens from now on, to one page and to the worker as it runs now: one that is started later is not heard. */
export async function overhear(session: Session, page: Page): Promise<Overheard> {
  await session.inExtension(hearMessages);
  const said: string[] = [];
  page.on('console', (line) => said.push(line.text()));
  const worker = session.kind === 'chromium' ? await workerLog(session) : await backgroundLog(session);
  return {
    messages: () => session.inExtension(() => (globalThis as unknown as Hearing).heard ?? []),
    logs: async () => [...said, ...(await worker.logs())],
    end: async () => {
      await worker.end();
      await session.closeInspector();
    },
  };
}

async function workerLog(session: Session): Promise<Log> {
  const browser = await session.browser.target().createCDPSession();
  const { targetInfos } = await browser.send('Target.getTargets');
  const target = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(session.extensionUrl('')),
  );
  if (!target) throw new Error('No worker runs.');
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: target.targetId, flatten: true });
  const worker = browser.connection()?.session(sessionId) as CDPSession;
  const lines: string[] = [];
  worker.on('Runtime.consoleAPICalled', ({ args }) => lines.push(args.map(({ value }) => String(value)).join(' ')));
  await worker.send('Runtime.enable');
  const end = async () => {
    await browser.send('Target.detachFromTarget', { sessionId });
    await browser.detach();
  };
  return { logs: async () => lines, end };
}

interface Background {
  logged?: string[];
  console: Record<string, (...said: unknown[]) => void>;
}

/** Firefox lets one of our pages have the background's window, and with it the console it logs to. */
async function backgroundLog(session: Session): Promise<Log> {
  await session.inExtension(async () => {
    type Api = { runtime: { getBackgroundPage(): Promise<Background> } };
    const page = await (globalThis as unknown as { browser: Api }).browser.runtime.getBackgroundPage();
    const logged: string[] = [];
    page.logged = logged;
    for (const method of ['log', 'info', 'debug', 'warn', 'error', 'trace', 'dir']) {
      page.console[method] = (...said) => logged.push(said.map(String).join(' '));
    }
  });
  const logs = () =>
    session.inExtension(async () => {
      type Api = { runtime: { getBackgroundPage(): Promise<Background> } };
      const page = await (globalThis as unknown as { browser: Api }).browser.runtime.getBackgroundPage();
      return page.logged ?? ['The background was started anew.'];
    });
  return { logs, end: async () => {} };
}
