import type { Fault } from '../core/data/faults.ts';
import type { ListName } from '../core/data/format.ts';
import type { CustomRule } from '../core/sites/custom.ts';

/** What our pages and the worker that carries files in and out say to each other. */

/** A file of everything, or a table of visits or moments. */
export type FileKind = 'everything' | 'visits' | 'moments';

/** What of a file would come in. */
export interface Coming {
  /** By list: how many of its entries are new here. */
  fresh: Readonly<Record<ListName, number>>;
  /** How many are here already. */
  known: number;
  /** Visits and moments from before the days of which details are kept: they stay out. */
  old: number;
  /** Weeks whose line of the person's own is new or would be another. */
  lines: number;
}

/** What bringing a file in would do. */
export interface Plan {
  /** When the file was written, ms since the epoch. */
  writtenAt: number;
  /** Where the person keeps their own settings. */
  without: Coming;
  /** Where they take those of the file, under which details may be kept longer or shorter. */
  withSettings: Coming;
  /** The file has sites that were chosen. */
  hasSettings: boolean;
  /** Sites of one's own in it, whose domains the page has to look at: the worker has no list of public suffixes. */
  ownSites: readonly CustomRule[];
  /** None was chosen here yet. */
  isNew: boolean;
}

/** What a page wants done. */
export type Wish =
  /** `at`: now, ms since the epoch; `timeZone` of the times in tables, IANA. */
  | { wish: 'write'; kind: FileKind; at: number; timeZone: string }
  | { wish: 'read'; file: Blob; at: number; timeZone: string }
  /** Brings in what was read. */
  | { wish: 'bring'; withSettings: boolean }
  /** Ends what is under way: it has not happened then. */
  | { wish: 'stop' };

/** What comes back: any number of times how far it is, 0 to 1, then one of the others. */
export type Word =
  | { word: 'progress'; progress: number }
  | { word: 'written'; file: Blob }
  | { word: 'read'; plan: Plan }
  | { word: 'fault'; fault: Fault }
  | { word: 'brought' }
  | { word: 'stopped' }
  /** The database refused, or something broke; nothing was changed. */
  | { word: 'failed' };
