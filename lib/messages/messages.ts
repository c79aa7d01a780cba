import type { Apart } from '../core/apart.ts';
import type { Wish } from '../core/asked.ts';
import type { Part } from '../core/data/erasing.ts';
import type { Evidence } from '../core/figures/evidence.ts';
import type { Figures } from '../core/figures/figures.ts';
import type { Intention } from '../core/figures/intentions.ts';
import type { RangeId } from '../core/figures/range.ts';
import type { Said } from '../core/figures/said.ts';
import type { WeekFigures } from '../core/figures/week.ts';
import type { Answer, Card, Ground, Judgement } from '../core/moments.ts';
import type { PauseFor } from '../core/pause.ts';
import type { Preview } from '../core/preview.ts';
import type { DayReport } from '../core/report.ts';
import type { Standing } from '../core/self-check/standing.ts';
import type {
  Holdouts,
  OwnWording,
  Settings,
  SiteChange,
  SiteSettings,
  Thresholds,
  WatchedPage,
} from '../core/settings.ts';
import type { CustomRule } from '../core/sites/custom.ts';

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

/** Somebody's page in the tab in front, as the popup sees it: nothing of whose it is. */
export interface PageView {
  /** The person asked for it to be watched. */
  watched: boolean;
  /** Which visit of a day is met with a card here (rule 5). */
  visits: number;
  /** Already the second is, within so many minutes; 0: it is not. */
  minutes: number;
  /** As many pages are watched as can be, so this one cannot. */
  full: boolean;
}

/** A pause that holds. */
export interface PauseView {
  /** When it ends, ms since the epoch; null: when the person says so. */
  until: number | null;
  /** When this was told, ms since the epoch: pages have no clock of their own. */
  now: number;
}

/** The site of the tab in front. */
export interface SiteInFront extends SiteView {
  /** The sites that are switched with it, itself among them, by id. */
  together: readonly string[];
  /** What the others of them are called. */
  others: readonly { name: string }[];
  /** One of them at least is on. */
  anyOn: boolean;
  /** What the browser is to be asked for, where the person switches them on: match patterns. */
  origins: readonly string[];
}

/** Something the person asked for that is on, as the popup tells it. */
export interface WishView extends Wish {
  /** What the site is called. */
  siteName: string;
}

/** What the popup asks about: the tab in front, and itself, by a random id of each opening. */
export interface PopupOpened {
  url: string | null;
  opening: string;
}

export interface PopupView {
  /** When this was told, ms since the epoch. */
  now: number;
  /** The site of the tab in front, where it is one Unspiral knows or one that the person added. */
  site: SiteInFront | null;
  /** *I have a message to answer* can be asked for on it. */
  mayPass: boolean;
  /** The person's own sites: what is one of them cannot be added once more, and the browser is asked for its hosts. */
  ownSites: readonly CustomRule[];
  /** The page of the tab in front, where it is somebody's and on a site that is watched and allowed. */
  page: PageView | null;
  today: DayReport;
  /** How far apart today's looks are; null where there are too few to say, or counts are hidden. */
  apart: Apart | null;
  /** The six days before today, the latest first. */
  week: readonly DayReport[];
  /** Nothing was noticed in the last seven days. */
  empty: boolean;
  /** The days are told without figures. */
  countsHidden: boolean;
  /** The popup was opened so often of late that its figures are folded away at first. */
  folded: boolean;
  /** What the person asked for and can end, the first to end first. */
  wishes: readonly WishView[];
  /** Null where nothing is paused. */
  pause: PauseView | null;
}

export interface OptionsView {
  sites: readonly SiteView[];
  /** Subjects stay with the worker: of the watched pages only `pages` tells. */
  settings: Omit<Settings, 'watchedPages'>;
  /** The latest first. */
  pages: readonly WatchedPageView[];
  /** Null where nothing is paused, or no longer. */
  pause: PauseView | null;
}

/** What a preview is asked for: what these settings would have noticed. */
export interface PreviewAsked {
  /** Where it is shown: what was asked for there before need not be answered any more. */
  place: string;
  settings: Omit<Settings, 'watchedPages'>;
  /** Only what would be noticed on this site; null: on all. */
  site: string | null;
}

/** A watched page as the settings list it. */
export interface WatchedPageView {
  /** What the site is called. */
  siteName: string;
  /** When it was added, ms since the epoch; no two were in the same one. */
  addedAt: WatchedPage['addedAt'];
}

/** What is stored, as the part about the person's own data tells it. */
export interface KeptView {
  /** The first and last day of which anything is kept, YYYY-MM-DD; null where there is nothing. */
  days: readonly [first: string, last: string] | null;
  /** The first day of which there are details; null where there are none. */
  detailsSince: string | null;
  keepDays: number;
  /** The sites there are records of or that were ever chosen, by name. */
  sites: readonly { id: string; name: string }[];
  /** Today, YYYY-MM-DD of the person's own day. */
  today: string;
}

/** What the dashboard wants to see. */
export interface DashboardAsked {
  range: RangeId;
  /** One site by its id; null: all of them. */
  site: string | null;
  /** Which week is told in words: 0 is the one that holds today. */
  weeksAgo: number;
}

/** The dashboard: figures, and no record of a visit or a moment. Days are YYYY-MM-DD. */
export interface DashboardView {
  asked: DashboardAsked;
  today: string;
  /** The first day of which anything is known. */
  first: string | null;
  figures: Figures;
  intentions: readonly Intention[];
  said: Said;
  /** Of all sites and times, whatever was asked. */
  evidence: Evidence;
  /** With the line of the person's own, empty where there is none, and how many characters it may have. */
  week: WeekFigures & { line: string; mostLine: number };
  sites: readonly { id: string; name: string }[];
  countsHidden: boolean;
  /** For how many days moments are kept. */
  keepDays: number;
  holdouts: Holdouts | 'unread';
  /** Families that Unspiral switched off because they did harm (rule 26). */
  harmful: readonly string[];
}

/** How it stands with one watched site. */
export interface SiteCheck {
  site: string;
  standing: Standing;
  /** The person's own day on which something was last noticed there, YYYY-MM-DD; null where that is not known any more. */
  lastDay: string | null;
}

/** What the self-check found, site by site. */
export interface SelfCheckView {
  /** YYYY-MM-DD. */
  today: string;
  sites: readonly SiteCheck[];
}

/** That a draft matched: the random id of the page's script and, counting up from 1, which match of it this is; no more. */
export interface DraftMatch {
  page: string;
  seq: number;
}

/** Every message: its name says who speaks to whom. One table answers them all (lib/background/worker). */
export interface Messages {
  'sensor-bg.report': (report: SensorReport) => Plan;
  /** Whether drafts are noticed at an address, which is looked at and forgotten; null: not at this path, though elsewhere there. */
  'drafts-bg.wanted': (place: { url: string }) => boolean | null;
  /** What stands in the composer asks for reassurance (rule 7). */
  'drafts-bg.matched': (match: DraftMatch) => void;
  'overlay-bg.shown': (event: { moment: string; how: 'popover' | 'dialog' | 'blocked' }) => void;
  'overlay-bg.answer': (event: { moment: string; answer: Answer }) => void;
  'overlay-bg.help': () => HelpText;
  /** What is said of the words of a card that is up, which stays. */
  'overlay-bg.judge': (event: { moment: string; judgement: Judgement }) => void;
  /** What the words of the card that is up rest on; nothing once it is away. */
  'overlay-bg.ground': (event: { moment: string }) => Ground;
  'page-bg.popup': (tab: PopupOpened) => PopupView;
  /** *I have a message to answer*: silence on a site for this visit. */
  'page-bg.pass': (here: { site: string }) => void;
  /** Ends something that is on. */
  'page-bg.resume': (wish: Wish) => void;
  'page-bg.options': () => OptionsView;
  'page-bg.dashboard': (asked: DashboardAsked) => DashboardView;
  /** A line of one's own for a week, named by its Monday; an empty one takes it away. */
  'page-bg.week-line': (line: { monday: string; text: string }) => void;
  /** The person chose these sites and the browser allowed them. */
  'page-bg.choose': (choice: { sites: readonly string[] }) => OptionsView;
  'page-bg.site': (change: { site: string } & SiteChange) => OptionsView;
  /** The sites of one switch, all on or all off. */
  'page-bg.switch': (change: { sites: readonly string[]; on: boolean }) => OptionsView;
  /** A switch that stands for several sites: split, or one again. Named as `switchesOf` names it. */
  'page-bg.split': (change: { id: string; split: boolean }) => OptionsView;
  /** A site of the person's own, added and switched on, or changed where it is there already: told twice it is one. */
  'page-bg.add-site': (rule: CustomRule) => OptionsView;
  /** A site of the person's own is gone, with all that was set for it; its host is given back. */
  'page-bg.remove-site': (site: { site: string }) => OptionsView;
  /** Looks whether Unspiral works on each watched site. */
  'page-bg.self-check': () => SelfCheckView;
  /** A family of cards switched off or on (rule 21). */
  'page-bg.family': (change: { family: string; on: boolean }) => OptionsView;
  /** Whether cards name what was counted, and whether one asks at the door of a feed (rules 15 and 6). */
  'page-bg.saying': (change: Partial<Pick<Settings, 'countsHidden' | 'door'>>) => OptionsView;
  /** A wording, by its name `family/variant`, comes as any other again. */
  'page-bg.release': (wording: { name: string }) => OptionsView;
  /** A sentence of the person's own, changed or new. The page gives it its id, so that told twice it is one. */
  'page-bg.own': (wording: OwnWording) => OptionsView;
  'page-bg.disown': (wording: Pick<OwnWording, 'id'>) => OptionsView;
  /** Pauses everything; null ends it. */
  'page-bg.pause': (pause: { chosen: PauseFor | null }) => OptionsView;
  /** When something may be said everywhere, how often at most, and when the person's day begins (rule 12). */
  'page-bg.rules': (change: Partial<Pick<Settings, 'times' | 'caps' | 'dayStartsAt'>>) => OptionsView;
  'page-bg.thresholds': (thresholds: Thresholds) => OptionsView;
  /** The person has seen the sentence of rule 22 with its switch; what they chose, or null where they left it as it was. */
  'page-bg.holdouts': (seen: { chosen: Holdouts | null }) => OptionsView;
  /** Watches the page at an address, or ends that. Which page it is the worker alone works out. */
  'page-bg.watch': (change: { url: string; on: boolean }) => void;
  /** Ends the watching of a page of the list. */
  'page-bg.unwatch': (page: { addedAt: number }) => OptionsView;
  /** Null where something else has been asked for since in the same place. */
  'page-bg.preview': (asked: PreviewAsked) => Preview | null;
  /** All settings in place of those that hold, but for the pages that are watched. */
  'page-bg.import': (settings: Omit<Settings, 'watchedPages'>) => OptionsView;
  'page-bg.erase': () => void;
  'page-bg.data': () => KeptView;
  /** Whether the browser is to be asked now to keep the database for good: yes once. */
  'page-bg.persist': () => boolean;
  /** For how many days details are kept from now on. */
  'page-bg.keep': (kept: { days: number }) => OptionsView;
  'page-bg.erase-part': (part: Part) => void;
  /** A file was brought in: what it left for the worker is to be taken over. */
  'page-bg.brought': () => OptionsView;
}

/** What the worker says to a page. */
export interface PageMessages {
  /** Report now: the window, the person or the settings changed. */
  'bg-sensor.ask': () => void;
  /** Attention ended without the page being able to know (the person is idle): note the unread number. */
  'bg-sensor.left': () => void;
  'bg-sensor.holding': () => Holding;
  /** Something was switched off or taken back: ask whether drafts are noticed still. */
  'bg-drafts.ask': () => void;
  'bg-overlay.show': (card: Card) => void;
  /** Take the card away; null: whichever it is. */
  'bg-overlay.hide': (event: { moment: string | null }) => void;
}
