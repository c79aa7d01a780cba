import { describe, expect, it } from 'vitest';
import { faultSentence } from '../../../../components/options/fault-sentence.ts';
import { DEFAULTS } from '../../../../lib/core/settings.ts';
import { readSettingsFile } from '../../../../lib/core/settings-file/read.ts';
import { domainOf } from '../sites/domains.ts';

const HEAD = { unspiral: 'settings', version: 1 };

/** A file in which this stands. */
const file = (said: object) => JSON.stringify({ ...HEAD, ...said });

/** What is said of a text, a sentence for each thing. */
function saidOf(text: string): string[] {
  const read = readSettingsFile(text, domainOf);
  return 'faults' in read ? read.faults.map(faultSentence) : [];
}

const rule = { host: 'chat.example.org', domain: 'example.org', scope: 'host', kind: 'both' };
/** Own numbers of one site, but for one of them. */
const { lookMinutes: _, ...OTHERS } = DEFAULTS.thresholds;
const deep = (times: number) => `${'['.repeat(times)}${']'.repeat(times)}`;
const JSON_OF_OURS = 'Choose the file that Unspiral saved.';

describe('a settings file that cannot be taken', () => {
  it.each<[string, string, string[]]>([
    ['no JSON', 'looks: 4', [expect.stringContaining('This is no JSON.')]],
    ['an empty file', '', [expect.stringContaining('This is no JSON.')]],
    ['a file that breaks off', file({}).slice(0, -1), [expect.stringContaining('This is no JSON.')]],
    ['a list', '[1, 2]', [`This file is [1,2], and settings begin with a brace. ${JSON_OF_OURS}`]],
    ['nothing', 'null', [`This file is null, and settings begin with a brace. ${JSON_OF_OURS}`]],
    ['JSON of something else', '{"name":"unspiral"}', [expect.stringContaining('no file of Unspiral’s settings')]],
    ['another file of ours', '{"unspiral":"data","version":1}', [expect.stringContaining('no file of Unspiral’s')]],
    ['more than 1 MB', file({ door: ' '.repeat(1_000_001) }), [expect.stringContaining('larger than 1 MB')]],
    ['brackets without end', deep(300_000), [expect.stringContaining('too deep within one another')]],
    [
      'brackets without end inside',
      `{"unspiral":"settings","version":1,"times":${deep(50)}}`,
      [expect.stringContaining('too deep within one another')],
    ],
    [
      'a later version',
      file({ version: 2, door: 1 }),
      ['A later version of Unspiral wrote this file, in form 2. Update Unspiral here, then open it again.'],
    ],
    ['a version that is none', file({ version: '1' }), ['“version” is "1". Write a whole number from 1 to 1.']],
    ['no version', '{"unspiral":"settings"}', ['“version” is missing. Write a whole number from 1 to 1.']],
  ])('because it is %s', (_, text, said) => {
    expect(saidOf(text)).toEqual(said);
  });

  it.each<[object, string]>([
    [{ door: 'yes' }, '“door” is "yes". Write true or false.'],
    [{ dayStartsAt: 24 }, '“dayStartsAt” is 24. Write a whole number from 0 to 23.'],
    [{ keepDays: 6.5 }, '“keepDays” is 6.5. Write a whole number from 7 to 365.'],
    [{ caps: { perDay: 7 } }, '“caps.perDay” is 7. Write a whole number from 1 to 6.'],
    [{ caps: [] }, '“caps” is []. Write an object, in braces.'],
    [{ thresholds: { looks: 1 } }, '“thresholds.looks” is 1. Write a whole number from 2 to 20.'],
    [{ thresholds: null }, '“thresholds” is null. Write an object, in braces.'],
    [{ threshold: {} }, '“threshold” is not known here. Write “thresholds”, or take it out.'],
    [{ loud: 1 }, '“loud” is not known here. Take it out, or update Unspiral if a later version wrote it.'],
    [
      { watchedPages: [] },
      '“watchedPages” is not known here. Take it out, or update Unspiral if a later version wrote it.',
    ],
    [{ sites: { x: { on: 1 } } }, '“sites.x.on” is 1. Write true or false.'],
    [{ sites: { x: { one: true } } }, '“sites.x.one” is not known here. Write “on”, or take it out.'],
    [
      { sites: { instagramm: { on: true } } },
      '“sites.instagramm” is not known here. Write “instagram”, or take it out.',
    ],
    [
      { sites: { 'old.example:443': { on: true } } },
      '“sites.old.example:443” is not known here. Take it out, or update Unspiral if a later version wrote it.',
    ],
    [
      { sites: { x: { thresholds: OTHERS } } },
      '“sites.x.thresholds.lookMinutes” is missing. Write a whole number from 5 to 240.',
    ],
    [{ sites: { x: { step: 'soon' } } }, '“sites.x.step” is "soon". Write one of these: early, standard, relaxed.'],
    [{ times: {} }, '“times” is {}. Write a list, in square brackets.'],
    [{ times: [{ days: [7], from: 0, to: 0 }] }, '“times[0].days[0]” is 7. Write a whole number from 0 to 6.'],
    [{ pause: 'now' }, '“pause” is "now". Write “open”, a time in ms since 1970, or null.'],
    [{ wordingsOff: ['x'] }, '“wordingsOff[0]” is "x". Write a wording as “family/variant”.'],
    [
      { ownWordings: [{ id: 'a b', loop: 'feed', text: 'x' }] },
      '“ownWordings[0].id” is "a b". Write up to 64 letters, digits and hyphens.',
    ],
    [
      { ownWordings: [{ id: 'a', loop: 'feed', text: ' ' }] },
      '“ownWordings[0].text” is " ". Write a sentence of up to 120 characters.',
    ],
    [
      { ownWordings: [1, 2].map((n) => ({ id: 'a', loop: 'feed', text: `no. ${n}` })) },
      '“ownWordings[1].id” is "a", which was there before. Change or remove one of the two.',
    ],
    [
      { ownSites: [{ ...rule, host: 'Chat.Example.org' }] },
      '“ownSites[0].host” is "Chat.Example.org". Write “chat.example.org”.',
    ],
    [
      { ownSites: [{ ...rule, host: 'not a host', domain: null }] },
      '“ownSites[0].host” is "not a host". Write a host such as “chat.example.org”.',
    ],
    [
      { ownSites: [{ ...rule, host: 'a.example.co.uk', domain: 'co.uk' }] },
      '“ownSites[0].domain” is "co.uk". Write the domain that the host belongs to, or null.',
    ],
    [
      { ownSites: [{ ...rule, domain: 'instagram.com' }] },
      '“ownSites[0].domain” is "instagram.com". Write the domain that the host belongs to, or null.',
    ],
    [{ ownSites: [{ ...rule, port: '443' }] }, '“ownSites[0].port” is "443". Write a port such as “8443”.'],
    [
      { ownSites: [rule, rule] },
      '“ownSites[1].host” is "chat.example.org:", which was there before. Change or remove one of the two.',
    ],
    [
      { ownSites: [{ ...rule, path: '/' }] },
      '“ownSites[0].path” is not known here. Take it out, or update Unspiral if a later version wrote it.',
    ],
  ])('%j', (said, sentence) => {
    expect(saidOf(file(said))).toEqual([sentence]);
  });

  it('because of a key that means something to JavaScript, at any depth', () => {
    const text = '{"unspiral":"settings","version":1,"__proto__":{"door":true},"sites":{"__proto__":{"on":true}}}';
    expect(saidOf(text).map((sentence) => sentence.slice(0, 20))).toEqual([
      '“sites.__proto__” is',
      '“__proto__” is not k',
    ]);
    expect(({} as { door?: boolean }).door).toBeUndefined();
  });

  it.each<[object, string]>([
    [{ sites: { x: { constructor: 1 } } }, 'sites.x.constructor'],
    [{ thresholds: { toString: 4 } }, 'thresholds.toString'],
    [{ hasOwnProperty: [] }, 'hasOwnProperty'],
  ])('because of %j, which every object has', (said, where) => {
    expect(saidOf(file(said))).toEqual([expect.stringContaining(`“${where}” is not known here.`)]);
  });

  it('because of several things, each of which is said', () => {
    const said = saidOf(file({ door: 1, pause: 'x', thresholds: { looks: 0, asks: 99 }, loud: 1, sites: { y: {} } }));
    expect(said).toHaveLength(6);
  });

  it('shows no more of what stands there than can be read', () => {
    const [said = ''] = saidOf(file({ door: 'x'.repeat(5000) }));
    expect(said.length).toBeLessThan(120);
  });
});

describe('a settings file of an earlier version', () => {
  it('is taken with what has been added since as on the first day', () => {
    // All that version 0.1 had.
    const saved = {
      sites: { whatsapp: { on: true, step: 'relaxed' } },
      thresholds: { looks: 3, lookMinutes: 20, feedMinutes: 5, feedScreens: 20 },
      familiesOff: ['waiting'],
      dayStartsAt: 6,
    };
    const thresholds = { ...DEFAULTS.thresholds, ...saved.thresholds };
    expect(readSettingsFile(file(saved), domainOf)).toEqual({ ok: { ...DEFAULTS, ...saved, thresholds } });
  });

  it('is taken where it says nothing but what it is', () => {
    expect(readSettingsFile(file({}), domainOf)).toEqual({ ok: DEFAULTS });
  });

  it('does not watch a site of which it does not say so', () => {
    expect(readSettingsFile(file({ sites: { x: { kind: 'social' } } }), domainOf)).toMatchObject({
      ok: { sites: { x: { on: false, kind: 'social' } } },
    });
  });
});
