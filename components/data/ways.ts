import type { Part } from '../../lib/core/data/erasing.ts';
import type { Fault } from '../../lib/core/data/faults.ts';
import type { FileKind, Plan } from '../../lib/messages/carrying.ts';

type OnProgress = (progress: number) => void;

/** What can be done with one's own data. Progress goes from 0 to 1. */
export interface DataWays {
  /** Keeps details for so many days from now on. */
  onKeep: (days: number) => Promise<void>;
  /** Writes a file and has the browser save it. */
  onWrite: (kind: FileKind, onProgress: OnProgress) => Promise<'done' | 'stopped' | 'failed'>;
  /** Reads a file; it waits to be brought in or left. */
  onRead: (file: File, onProgress: OnProgress) => Promise<{ plan: Plan } | { fault: Fault } | 'stopped' | 'failed'>;
  /** Brings in what was read. */
  onBring: (withSettings: boolean, onProgress: OnProgress) => Promise<'done' | 'stopped' | 'failed'>;
  /** Forgets what was read. */
  onLeave: () => void;
  /** Ends what is under way. */
  onStop: () => void;
  onErasePart: (part: Part) => Promise<void>;
}
