/** The part of the browser's API a content script has. Both browsers answer with promises under Manifest V3. */
interface RuntimeApi {
  runtime: {
    /** Absent once the extension was replaced or removed: this script is an orphan then. */
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(listener: Listener): void;
      removeListener(listener: Listener): void;
    };
  };
}

type Listener = (message: unknown, sender: unknown, sendResponse: (reply: unknown) => void) => boolean | undefined;

const world = globalThis as { browser?: RuntimeApi; chrome?: RuntimeApi };

export const api = (world.browser ?? world.chrome) as RuntimeApi;

/** Whether the extension that put this script here is still there: nothing tells one that is left behind. */
export function isAlive(): boolean {
  return api.runtime?.id !== undefined;
}
