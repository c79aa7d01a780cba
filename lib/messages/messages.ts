import type { Answer, Card } from '../core/moments.ts';
import type { DayReport } from '../core/report.ts';
import type { Settings, SiteSettings, Thresholds } from '../core/settings.ts';

/** What a sensor tells of its page: what has happened since the last report that was taken. */
export interface SensorReport {
  /** This copy of the sensor: random, made at start. With `seq` it is the id under which all that follows is recorded. */
  page: string;
  /** Counts up from 1; a retry bears the number of the first try. */
  seq: number;
  /** How long ago this happened, ms. */
  ago: number;
  /** Where the page is. Turned into surface and subject by the worker and then forgotten. */
  url: string;
  /** The path or fragment has changed since the last report; a query alone is no move. */
  moved: boolean;
  /** The scroll rests and nobody is typing: something may be shown now (rule 9). */
  resting: boolean;
  /** Whether the tab can be seen. */
  visible: boolean;
  /** Whether the page has the keyboard focus. */
  focused: boolean;
  /**
   * Something new is waiting: the unread number is higher than when this place was last left. Said once for each arrival or
   * move, and once more where the title tells it only after the page has loaded.
   */
  fresh: boolean;
  /** Screens scrolled since the last report. */
  screens: number;
  /** Characters typed since the last report. */
  characters: number;
  /** Messages sent since the last report. */
  sends: number;
  /** A call is running in the page. */
  busy: boolean;
  /** Set on the last report: the page is going away. */
  gone: boolean;
}

/** What the worker answers: when to report next, or that this page is not watched (any more). */
export type Plan =
  | { watched: false }
  | {
      watched: true;
      /** Report at the next rest after this many ms; null: time alone changes nothing here. */
      afterMs: number | null;
      /** Report at the next rest after this many screens; null: scrolling changes nothing here. */
      afterScreens: number | null;
    };

/** What a page holds that leaving must not lose. */
export interface Holding {
  text: boolean;
  call: boolean;
  upload: boolean;
}

/** One line of help, as the card shows it, with its source and date. */
export interface HelpCountry {
  code: string;
  name: string;
  lines: readonly HelpLine[];
}

export interface HelpLine {
  name: string;
  phone: string | null;
  text: string | null;
  url: string | null;
  hours: string | null;
  note: string | null;
  source: string;
  sourceDate: string | null;
}

export interface HelpText {
  /** When the lines were read, YYYY-MM-DD. */
  seen: string;
  directory: readonly { name: string; url: string; source: string | null; seen: string }[];
  countries: readonly HelpCountry[];
}

/** One site as the popup and the options page see it. */
export interface SiteView {
  id: string;
  name: string;
  kind: 'social' | 'messaging' | 'both';
  /** Chosen by the person. */
  on: boolean;
  /** The browser lets us notice it. */
  granted: boolean;
  step?: SiteSettings['step'];
}

export interface PopupView {
  /** The site of the tab in front, where it is one Unspiral knows. */
  site: SiteView | null;
  today: DayReport;
  /** The six days before today, the latest first. */
  week: readonly DayReport[];
  /** Nothing was noticed in the last seven days. */
  empty: boolean;
}

export interface OptionsView {
  sites: readonly SiteView[];
  settings: Settings;
}

/** Every message: its name says who speaks to whom. One table answers them all (lib/background/worker). */
export interface Messages {
  'sensor-bg.report': (report: SensorReport) => Plan;
  'overlay-bg.shown': (event: { moment: string; how: 'popover' | 'dialog' | 'blocked' }) => void;
  'overlay-bg.answer': (event: { moment: string; answer: Answer }) => void;
  'overlay-bg.help': () => HelpText;
  'page-bg.popup': (tab: { url: string | null }) => PopupView;
  'page-bg.options': () => OptionsView;
  /** The person chose these sites and the browser allowed them. */
  'page-bg.choose': (choice: { sites: readonly string[] }) => OptionsView;
  'page-bg.site': (change: { site: string } & Partial<SiteSettings>) => OptionsView;
  /** A family of cards switched off or back on (rule 21). */
  'page-bg.family': (change: { family: string; on: boolean }) => OptionsView;
  'page-bg.thresholds': (thresholds: Thresholds) => OptionsView;
  'page-bg.erase': () => void;
}

/** What the worker says to a page. */
export interface PageMessages {
  /** Report now: the window, the person or the settings changed. */
  'bg-sensor.ask': () => void;
  /** Attention ended without the page being able to know (the person is idle): note the unread number. */
  'bg-sensor.left': () => void;
  'bg-sensor.holding': () => Holding;
  'bg-overlay.show': (card: Card) => void;
  /** Take the card away; null: whichever it is. */
  'bg-overlay.hide': (event: { moment: string | null }) => void;
}
