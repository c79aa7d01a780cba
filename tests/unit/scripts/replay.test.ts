// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sitesOf } from '../../../lib/core/sites/known.ts';
import type { State } from '../../../lib/core/state.ts';
import type { EngineSettings } from '../../../lib/core/turn.ts';
import { REPLAY_DEFAULTS } from '../../../scripts/replay/defaults.ts';
import { Replayer } from '../../../scripts/replay/replayer.ts';
import { readSettings } from '../../../scripts/replay/settings.ts';
import { readLine } from '../../../scripts/replay/trace.ts';
import { keptOf } from '../core/lives/kept.ts';
import { Story } from '../core/story.ts';

const START = 1_790_000_000_000;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const WHATSAPP = 'https://web.whatsapp.com/';
const INSTAGRAM = 'https://www.instagram.com/';
const folder = mkdtempSync(join(tmpdir(), 'replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(input: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/replay.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stderr, stdout, lines: linesOf(stdout) };
}

function linesOf(text: string) {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Writes a file to be read. @returns where it is. */
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const text = (trace: readonly object[]) => trace.map((line) => JSON.stringify(line)).join('\n');

/** Looks at a messenger, five minutes apart, as a trace. */
function looks(times: number): object[] {
  return Array.from({ length: times }, (_, look) => {
    const at = START + look * 5 * MINUTE;
    return [
      { at, event: 'arrive', tab: 1, url: WHATSAPP },
      { at: at + 20 * SECOND, event: 'leave', tab: 1, why: 'hidden' },
    ];
  }).flat();
}

const SHOWN: EngineSettings = { ...REPLAY_DEFAULTS, holdouts: 'off' };

interface Line {
  at: number;
  event: string;
  [field: string]: unknown;
}

/** A trace whose times are ms since its start, in tab 1 where it says nothing else. */
function eventsOf(trace: readonly Line[]) {
  return trace.map((line) => readLine(JSON.stringify({ tab: 1, ...line, at: START + line.at })));
}

/** The decisions on it: moments as [at, loop], others as [at, loop, refused]. */
function decided(trace: readonly Line[], settings = SHOWN): unknown[] {
  const replayer = new Replayer(settings, () => 0, true);
  return eventsOf(trace)
    .flatMap((event) => replayer.take(event))
    .map(({ at, loop, refused }) => (refused ? [Number(at) - START, loop, refused] : [Number(at) - START, loop]));
}

/** What the engine remembers after it. */
function stateAfter(trace: readonly Line[]): State {
  const replayer = new Replayer(SHOWN, () => 0, false);
  for (const event of eventsOf(trace)) replayer.take(event);
  return replayer.state;
}

const arrive: Line = { at: 0, event: 'arrive', url: INSTAGRAM };
const scroll = (at: number): Line => ({ at, event: 'scroll', screens: 0.5 });

/** Each run is a program of its own, which takes its time where the machine is busy. */
describe('replay', { timeout: 60_000 }, () => {
  it('prints a line a moment, and with --explain why other loops led to none', () => {
    const settings = file('shown.json', { holdouts: 'off' });
    const { status, lines } = run(text(looks(5)), '--explain', '--settings', settings);
    expect(status).toBe(0);
    expect(lines).toEqual([
      {
        at: START + 15 * MINUTE,
        site: 'whatsapp',
        loop: 'messages',
        arm: 'show',
        probability: 1,
        family: expect.any(String),
        variant: expect.any(String),
        because: { loop: 'messages', look: 4, withinMs: 15 * MINUTE },
      },
      { at: START + 20 * MINUTE, site: 'whatsapp', loop: 'messages', refused: 'cooldown' },
    ]);
  });

  it('does what its description says it does', () => {
    const readme = readFileSync('scripts/replay/README.md', 'utf8');
    const block = (kind: string) => readme.split(`\`\`\`${kind}\n`)[1]?.split('```')[0] ?? '';
    const settings = file('example.json', block('json settings'));
    const { lines } = run(block('jsonl trace'), '--settings', settings, '--explain');
    // Which words were drawn changes with every wording there is.
    const drawn = (line: object) => ({ ...line, family: '', variant: '' });
    expect(lines).toHaveLength(3);
    expect(lines.map(drawn)).toEqual(linesOf(block('jsonl decisions')).map(drawn));
  });

  it('gives the same bytes for the same seed, and draws others for another', () => {
    const trace = text(looks(4));
    const of = (seed: string) => run(trace, '--seed', seed).stdout;
    expect(of('7')).toBe(of('7'));
    expect(new Set(['1', '2', '3', '4', '5', '6'].map(of)).size).toBeGreaterThan(1);
  });

  it('holds back three in ten where nothing else is said', () => {
    const { lines } = run(text(looks(4)));
    const [{ arm, probability }] = lines;
    expect([arm, probability]).toEqual(arm === 'show' ? ['show', 0.7] : ['hold', 0.3]);
  });

  it('tells again what was stored', () => {
    const story = new Story({ looks: 2 }).looks(1).arrive('whatsapp', 'inbox').wait(SECOND).answer('keep').leave();
    story.wait(30 * MINUTE).looks(2);
    const { segments, moments } = keptOf(story.wait(HOUR).arrive('x', 'feed').leave().effects);
    const settings = file('looks.json', { thresholds: { looks: 2 }, holdouts: 'off' });
    const history = file('history.json', { exported: 'today', segments, moments });
    const { lines } = run('', '--history', history, '--settings', settings, '--explain');
    const minute = (at: number) => Math.floor(at / MINUTE) * MINUTE;
    const told = lines.filter(({ arm }) => arm);
    expect(told.map(({ at, loop, arm }) => [minute(at), loop, arm])).toEqual(
      moments.map(({ at, loop, arm }) => [at, loop, arm]),
    );
    expect(lines.filter(({ refused }) => refused).map(({ refused }) => refused)).toEqual(story.refusals);
    expect(story.refusals).toContain('rest');
  });

  it('stops at a malformed line with its number and exit code 2, after what came before it', () => {
    const { status, stderr, lines } = run(`${text(looks(4))}\n\n{"at":5}`);
    expect(status).toBe(2);
    expect(stderr).toBe(
      'line 10: "event" is missing, expected one of arrive, move, scroll, type, draft, send, leave, answer\n',
    );
    expect(lines).toHaveLength(1);
  });

  it('stops where time goes backwards', () => {
    const { status, stderr } = run(text(looks(2).toReversed()));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^line 2: "at" is \d+, expected \d+ or later: lines come in order of time\n$/);
  });

  it.each([
    ['--seed', 'many', '--seed is "many", expected a whole number'],
    ['--settings', join(folder, 'nowhere.json'), 'nowhere.json: this cannot be read, expected a file'],
    ['--loud', '', "Unknown option '--loud'"],
    ['--history', file('empty.json', {}), '"segments" is missing, expected a list of segments'],
    ['--history', file('odd.json', { segments: [{}], moments: [] }), '"segments[0].id" is missing, expected a text'],
    ['--settings', file('broken.json', '{'), 'broken.json: this is not JSON, expected one JSON object'],
  ])('stops where it cannot do as it is told: %s %s', (...given) => {
    const { status, stderr, stdout } = run(text(looks(4)), ...given.slice(0, 2).filter(Boolean));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(given[2]);
  });
});

describe('a line of a trace', () => {
  const all = 'leave, keep, later, not-a-loop, less, off, pass, esc, intend, set-aside, stop-family';
  it.each([
    ['{"at":1', 'this is not JSON, expected one JSON object'],
    ['[]', 'this is [], expected one JSON object'],
    ['{"event":"send","tab":1}', '"at" is missing, expected a number from 0 up'],
    ['{"at":1,"event":"send"}', '"tab" is missing, expected a number'],
    [
      '{"at":1,"event":"sing","tab":1}',
      '"event" is "sing", expected one of arrive, move, scroll, type, draft, send, leave, answer',
    ],
    ['{"at":1,"event":"scroll","tab":1,"screens":"2"}', '"screens" is "2", expected a number from 0 up'],
    ['{"at":1,"event":"arrive","tab":1,"url":"nowhere"}', '"url" is "nowhere", expected an address'],
    ['{"at":1,"event":"move","tab":1,"url":"https://x.com/","fresh":1}', '"fresh" is 1, expected true or false'],
    ['{"at":1,"event":"leave","tab":1,"why":"bored"}', '"why" is "bored", expected one of hidden, blurred, idle'],
    ['{"at":1,"event":"answer","choice":"maybe"}', `"choice" is "maybe", expected one of ${all}`],
    ['{"at":1,"event":"answer","choice":"later"}', '"until" is missing, expected a number from 1 up'],
    ['{"at":1,"event":"answer","choice":"intend"}', '"minutes" is missing, expected a number from 1 up'],
  ])('is refused where it is malformed: %s', (line, why) => {
    expect(() => readLine(line)).toThrow(why);
  });

  it('takes a place as stored segments give it in place of an address', () => {
    const place = { site: 'x', surface: 'profile', subject: 'abc' };
    expect(readLine(JSON.stringify({ at: 1, event: 'arrive', tab: 1, ...place }))).toMatchObject({ place });
  });
});

describe('what a trace tells', () => {
  it('ignores other hosts, takes going to one for leaving, and a site that is off for another host', () => {
    const elsewhere = looks(3).map((line) => ('url' in line ? { ...line, url: 'https://example.test/' } : line));
    expect(run(text([...elsewhere, ...looks(0)])).lines).toEqual([]);
    const gone = [arrive, { at: MINUTE, event: 'move', url: 'https://example.test/' }, scroll(11 * MINUTE)];
    expect(decided(gone)).toEqual([]);
    expect(decided([arrive, scroll(11 * MINUTE)], readSettings('{"sites":{"instagram":{"on":false}}}'))).toEqual([]);
  });

  it('acts on drafts: the second ask of a day is a moment', () => {
    const asks = [
      { at: 0, event: 'arrive', url: WHATSAPP },
      { at: SECOND, event: 'draft' },
      { at: 2 * SECOND, event: 'draft' },
      { at: 9 * SECOND, event: 'send' },
      { at: 11 * MINUTE, event: 'draft' },
    ];
    expect(decided(asks)).toEqual([[11 * MINUTE, 'draft']]);
  });

  it('takes moving to where one is, with something new, for a title that told late', () => {
    const trace = (fresh: boolean): Line[] => [
      ...[0, 5, 10].flatMap((minutes) => [
        { at: minutes * MINUTE, event: 'arrive', url: WHATSAPP },
        {
          at: minutes * MINUTE + 4 * SECOND,
          event: 'move',
          url: WHATSAPP,
          ...(minutes === 10 && fresh ? { fresh } : {}),
        },
        { at: minutes * MINUTE + 20 * SECOND, event: 'leave', why: 'hidden' },
      ]),
      { at: 15 * MINUTE, event: 'arrive', url: WHATSAPP },
    ];
    expect(decided(trace(false))).toEqual([[15 * MINUTE, 'messages']]);
    expect(decided(trace(true))).toEqual([]);
  });

  it('counts each story as a screen', () => {
    const stories = { site: 'instagram', surface: 'stories' };
    const steps = Array.from({ length: 70 }, (_, n) => ({ at: SECOND * (n + 1), event: 'move', ...stories }));
    expect(decided([{ at: 0, event: 'arrive', ...stories }, ...steps])).toEqual([[60 * SECOND, 'feed']]);
  });

  it('answers the card that is up, and no other', () => {
    const trace: Line[] = [
      arrive,
      scroll(11 * MINUTE),
      { at: 12 * MINUTE, event: 'answer', choice: 'keep' },
      scroll(40 * MINUTE),
    ];
    expect(decided(trace)).toEqual([
      [10 * MINUTE, 'feed'],
      [40 * MINUTE, 'feed', 'rest'],
    ]);
    const late: Line[] = trace.toSpliced(
      2,
      0,
      { at: 11.5 * MINUTE, event: 'leave', why: 'hidden' },
      { ...arrive, at: 11.6 * MINUTE },
    );
    expect(decided(late).at(-1)).toEqual([30 * MINUTE, 'feed']);
  });

  it('ends attention on a site that was answered to be off', () => {
    const off = { at: 11 * MINUTE, event: 'answer', choice: 'off' };
    const trace = [
      arrive,
      scroll(10.5 * MINUTE),
      off,
      scroll(12 * MINUTE),
      { ...arrive, at: 20 * MINUTE },
      scroll(50 * MINUTE),
    ];
    expect(decided(trace)).toEqual([[10 * MINUTE, 'feed']]);
  });

  it('has cards on the screen at once, so that waving them away counts', () => {
    const wavedAfter = (ms: number) =>
      stateAfter([arrive, { at: 10 * MINUTE + ms, event: 'answer', choice: 'esc' }]).waved;
    expect(wavedAfter(SECOND)).toEqual([true]);
    expect(wavedAfter(5 * SECOND)).toEqual([false]);
  });
});

describe('a silence in a trace', () => {
  const LEFT = ['hidden', 'blurred', 'idle', 'closed'];

  it.each<[string, object]>([
    ['scroll', { screens: 1 }],
    ['type', { chars: 1 }],
    ['send', {}],
    ['draft', {}],
    ['answer', { choice: 'keep' }],
    ['move', { url: INSTAGRAM }],
    ...LEFT.map((why): [string, object] => ['leave', { why }]),
  ])('of the attended tab before %s was attended: the moment comes when it is due', (event, fields) => {
    expect(decided([arrive, { at: 55 * MINUTE, event, ...fields }])[0]).toEqual([10 * MINUTE, 'feed']);
  });

  it.each<[string, object]>([
    ['arrive', { url: INSTAGRAM }],
    ['leave', { why: 'asleep' }],
    ['leave', { why: 'quit' }],
    ['scroll', { screens: 1, tab: 2 }],
    ['arrive', { url: WHATSAPP, tab: 2 }],
  ])('before %s %o was not', (event, fields) => {
    expect(decided([arrive, { at: 55 * MINUTE, event, ...fields }])).toEqual([]);
  });

  it('of more than an hour was not', () => {
    expect(decided([arrive, scroll(61 * MINUTE)])).toEqual([]);
  });

  it('is told of every five minutes, and so is no sleep', () => {
    const trace = [
      { at: 0, event: 'arrive', url: WHATSAPP },
      { at: 59 * MINUTE, event: 'scroll', screens: 0 },
    ];
    expect(stateAfter(trace).segment).toMatchObject({ from: START, to: START + 59 * MINUTE });
  });

  it('has no rest within two seconds of typing', () => {
    const typed = { at: 10 * MINUTE - SECOND, event: 'type', chars: 2 };
    expect(decided([arrive, typed, scroll(12 * MINUTE)])).toEqual([[10 * MINUTE + SECOND, 'feed']]);
  });

  it('has its moment once a cooldown is over', () => {
    const trace: Line[] = [
      arrive,
      scroll(11 * MINUTE),
      { at: 12 * MINUTE, event: 'answer', choice: 'esc' },
      scroll(45 * MINUTE),
    ];
    expect(decided(trace)).toEqual([
      [10 * MINUTE, 'feed'],
      [30 * MINUTE, 'feed'],
    ]);
  });

  it('asks no oftener than now and then while nothing may be said', () => {
    expect(decided([arrive, scroll(50 * MINUTE)], { ...SHOWN, pause: 'open' })).toEqual([
      [50 * MINUTE, 'feed', 'pause'],
    ]);
  });
});

describe('the settings of a replay', () => {
  it('take what they leave out from the defaults, site by site and threshold by threshold', () => {
    const read = readSettings(
      JSON.stringify({
        version: 1,
        sites: { x: { step: 'early' }, instagram: { on: false, kind: 'social', times: [] } },
        thresholds: { looks: 3 },
        pause: 1_800_000_000_000,
        times: [{ days: [1, 2], from: 1320, to: 360 }],
        timeZone: 'Europe/Lisbon',
      }),
    );
    expect(read.sites).toMatchObject({
      x: { on: true, drafts: true, step: 'early' },
      instagram: { on: false, drafts: true, kind: 'social', times: [] },
      whatsapp: { on: true, drafts: true },
    });
    expect(read.thresholds).toEqual({ ...REPLAY_DEFAULTS.thresholds, looks: 3 });
    expect(read).toMatchObject({
      holdouts: 'usual',
      holdoutsExplained: true,
      timeZone: 'Europe/Lisbon',
      dayStartsAt: 4,
    });
    expect(readSettings('{}')).toEqual(REPLAY_DEFAULTS);
    expect(readSettings(JSON.stringify(read))).toEqual(read);
  });

  it('may have sites of one’s own, which are watched where nothing else is said', () => {
    const own = { host: 'chat.example.org', domain: 'example.org', scope: 'host', kind: 'messaging', port: '8443' };
    const id = 'chat.example.org:8443';
    const read = readSettings(JSON.stringify({ ownSites: [own], sites: { [id]: { step: 'early' } } }));
    expect(read.sites[id]).toEqual({ on: true, drafts: true, step: 'early' });
    const line = JSON.stringify({ at: 0, event: 'arrive', tab: 1, url: 'https://chat.example.org:8443/room' });
    expect(readLine(line, sitesOf(read))).toMatchObject({ place: { site: id, surface: 'inbox' } });
    expect(readLine(line)).toMatchObject({ place: null });
    expect(() => readSettings(JSON.stringify({ ownSites: [{ ...own, kind: 'chat' }] }))).toThrow(/ownSites\[0\]\.kind/);
  });

  it('watch pages by their address, or as they are stored', () => {
    const page = `${INSTAGRAM}some.one/`;
    const visits = (place: object): Line[] =>
      [0, 70, 140].flatMap((minutes) => [
        { at: minutes * MINUTE, event: 'arrive', ...place },
        { at: minutes * MINUTE + 20 * SECOND, event: 'leave', why: 'hidden' },
      ]);
    const of = (watched: unknown) => readSettings(JSON.stringify({ watchedPages: [watched], holdouts: 'off' }));
    expect(decided(visits({ url: page }), of(page))).toEqual([[140 * MINUTE, 'profile']]);
    const stored = { site: 'instagram', surface: 'profile', subject: '0af3' };
    expect(decided(visits(stored), of({ site: 'instagram', subject: '0af3' }))).toEqual([[140 * MINUTE, 'profile']]);
    expect(decided(visits({ url: page }))).toEqual([]);
  });

  it.each([
    [{ thresholds: { looks: 1 } }, '"thresholds.looks" is 1, expected a whole number from 2 to 20'],
    [{ thresholds: { look: 3 } }, '"thresholds.look" is unknown, did you mean "looks"?'],
    [{ threshold: {} }, '"threshold" is unknown, did you mean "thresholds"?'],
    [{ sound: 'off' }, '"sound" is unknown, expected one of version, sites, thresholds'],
    [{ sites: { insta: { on: true } } }, '"sites.insta" is unknown, expected one of'],
    [{ sites: { instagramm: { on: true } } }, '"sites.instagramm" is unknown, did you mean "instagram"?'],
    [{ sites: { x: { on: 'yes' } } }, '"sites.x.on" is "yes", expected true or false'],
    [{ sites: { x: { step: 'soon' } } }, '"sites.x.step" is "soon", expected one of early, standard, relaxed'],
    [{ sites: [] }, '"sites" is [], expected an object'],
    [{ familiesOff: ['none'] }, '"familiesOff[0]" is "none", expected one of notice'],
    [{ wordingsOff: ['notice'] }, '"wordingsOff[0]" is "notice", expected a wording, as "family/variant"'],
    [{ holdouts: 0.5 }, '"holdouts" is 0.5, expected one of usual, faster, off'],
    [{ times: [{ days: [7], from: 0, to: 60 }] }, '"times[0].days[0]" is 7, expected a whole number from 0 to 6'],
    [{ times: [{ days: [1], from: 0 }] }, '"times[0].to" is missing, expected a whole number from 0 to 1440'],
    [{ pause: 'now' }, '"pause" is "now", expected "open", a time in ms since the epoch, or null'],
    [{ dayStartsAt: 24 }, '"dayStartsAt" is 24, expected a whole number from 0 to 23'],
    [{ timeZone: 'Lisbon' }, '"timeZone" is "Lisbon", expected a zone such as "Europe/Lisbon"'],
    [{ watchedPages: [INSTAGRAM] }, 'expected the address of somebody’s page on a site'],
    [{ watchedPages: [{ site: 'x' }] }, '"watchedPages[0].subject" is missing, expected a text'],
  ])('say what is wrong: %j', (settings, why) => {
    expect(() => readSettings(JSON.stringify(settings))).toThrow(why);
  });

  it('say everything that is wrong at once', () => {
    const bad = file('bad.json', { thresholds: { looks: 1 }, pause: 'now' });
    const { status, stderr } = run('', '--settings', bad);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });
});
