import type { Wish, Word } from './carrying.ts';

type Last = Exclude<Word, { word: 'progress' }>;

/**
 * The worker of this page that reads, writes and brings in files, so that the page stays quick. It lives until `end`,
 * for what was read is kept there until it is brought in.
 */
export interface Carrier {
  /** Has something done, one wish at a time. @returns the last word on it. */
  ask(wish: Exclude<Wish, { wish: 'stop' }>, onProgress: (progress: number) => void): Promise<Last>;
  /** Ends what is under way; its last word is `stopped`, unless it was already over. */
  stop(): void;
  end(): void;
}

export function startCarrier(): Carrier {
  const worker = new Worker('/carrier.js');
  const say = (wish: Wish) => worker.postMessage(wish);
  return {
    ask(wish, onProgress) {
      return new Promise((resolve) => {
        worker.onmessage = ({ data }: MessageEvent<Word>) => {
          if (data.word === 'progress') onProgress(data.progress);
          else resolve(data);
        };
        worker.onerror = () => resolve({ word: 'failed' });
        say(wish);
      });
    },
    stop: () => say({ wish: 'stop' }),
    end: () => worker.terminate(),
  };
}
