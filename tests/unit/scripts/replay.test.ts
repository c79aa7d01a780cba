// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLine } from '../../../scripts/replay/trace.ts';

const START = 1_790_000_000_000;
const MINUTE = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string, input: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    input,
    encoding: 'utf8',
  });
  return {
    status,
    stderr,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

/** Looks at a messenger, five minutes apart, as a trace. */
function looks(times: number): object[] {
  return Array.from({ length: times }, (_, look) => {
    const at = START + look * 5 * MINUTE;
    return [
      { at, event: 'arrive', tab: 1, url: 'https://web.whatsapp.com/' },
      { at: at + 20_000, event: 'leave', tab: 1, why: 'hidden' },
    ];
  }).flat();
}

const text = (trace: readonly object[]) => trace.map((line) => JSON.stringify(line)).join('\n');

describe('replay', () => {
  it('prints a line a moment, and with --explain why other loops led to none', () => {
    const { status, lines } = run('replay', text(looks(5)), '--explain');
    expect(status).toBe(0);
    expect(lines).toEqual([
      expect.objectContaining({
        at: START + 15 * MINUTE,
        site: 'whatsapp',
        loop: 'messages',
        arm: 'show',
        probability: 1,
        because: { loop: 'messages', look: 4, withinMs: 15 * MINUTE },
      }),
      { at: START + 20 * MINUTE, site: 'whatsapp', loop: 'messages', refused: 'cooldown' },
    ]);
  });

  it('gives the same bytes for the same seed', () => {
    const trace = text(looks(4));
    expect(run('replay', trace, '--seed', '7')).toEqual(run('replay', trace, '--seed', '7'));
  });

  it('takes stored segments in place of addresses, answers, and settings from a file', () => {
    const file = join(folder, 'settings.json');
    writeFileSync(file, JSON.stringify({ thresholds: { feedMinutes: 1 }, timeZone: 'Europe/Lisbon' }));
    const at = (minutes: number) => START + minutes * MINUTE;
    const trace = [
      { at: at(0), event: 'arrive', tab: 3, site: 'instagram', surface: 'feed' },
      { at: at(2), event: 'scroll', tab: 3, screens: 2 },
      { at: at(2), event: 'answer', choice: 'keep' },
      { at: at(14), event: 'scroll', tab: 3, screens: 2 },
    ];
    const { lines } = run('replay', text(trace), '--settings', file, '--explain');
    expect(lines.map(({ loop, refused }) => [loop, refused])).toEqual([
      ['feed', undefined],
      ['feed', 'rest'],
    ]);
  });

  it('ignores other hosts and takes going to one for leaving', () => {
    const trace = looks(3).map((line) => ('url' in line ? { ...line, url: 'https://example.test/' } : line));
    expect(run('replay', text([...trace, ...looks(0)])).lines).toEqual([]);
  });

  it.each([
    ['{"at":1', 'this is not JSON, expected one JSON object'],
    ['[]', 'this is [], expected one JSON object'],
    ['{"event":"send","tab":1}', '"at" is missing, expected a number from 0 up'],
    [
      '{"at":1,"event":"sing","tab":1}',
      '"event" is "sing", expected one of arrive, move, scroll, type, draft, send, leave, answer',
    ],
    ['{"at":1,"event":"scroll","tab":1,"screens":"2"}', '"screens" is "2", expected a number from 0 up'],
    ['{"at":1,"event":"arrive","tab":1,"url":"nowhere"}', '"url" is "nowhere", expected an address'],
    ['{"at":1,"event":"answer","choice":"later"}', '"until" is missing, expected a number from 1 up'],
  ])('refuses %s', (line, why) => {
    expect(() => readLine(line)).toThrow(why);
  });

  it('stops at a malformed line with its number and exit code 2', () => {
    const { status, stderr } = run('replay', `${text(looks(1))}\n{"at":5}`);
    expect(status).toBe(2);
    expect(stderr).toContain('line 3: "event" is missing');
  });

  it('refuses settings by the name of the field', () => {
    const file = join(folder, 'bad.json');
    writeFileSync(file, JSON.stringify({ thresholds: { looks: 1 } }));
    const { status, stderr } = run('replay', '', '--settings', file);
    expect(status).toBe(2);
    expect(stderr).toContain('"thresholds.looks" in the settings takes a whole number from 2 to 20');
  });
});

describe('surface', () => {
  it('says what kind of place each address is', () => {
    const { lines } = run('surface', 'https://www.instagram.com/some.one/\nhttps://example.test/\nnonsense\n');
    expect(lines).toEqual([
      { url: 'https://www.instagram.com/some.one/', site: 'instagram', surface: 'profile', subject: true },
      { url: 'https://example.test/', site: null, surface: 'other', subject: false },
      { url: 'nonsense', site: null, surface: 'other', subject: false },
    ]);
  });
});
