import { chance } from '/shared/dom.js';

/** Made-up people. None of these handles is meant to be anybody's. */
export const PEOPLE = [
  ['mira.and.tom', 'Mira & Tom'],
  ['weekend.with.us', 'Ana + Joost'],
  ['june_outside', 'June Halloran'],
  ['the.pellows', 'The Pellows'],
  ['sol.and.fig', 'Sol & Fig'],
  ['theo_on_film', 'Theo Marsh'],
  ['littlecedarhouse', 'Little Cedar House'],
  ['hanna.k.runs', 'Hanna K.'],
  ['ivo.and.lin', 'Ivo and Lin'],
  ['rosa.bakes.again', 'Rosa Quill'],
].map(([handle, name], seed) => ({ handle, name, seed }));

const CAPTIONS = [
  'Two years today and you still save me the window seat.',
  'He planned the whole day and told nobody. I cried at the boat.',
  'Sunday, slowly.',
  'Somebody said yes on the pier.',
  'Our kitchen finally has a table. Come over.',
  'Nine kilometres before the rain caught us.',
  'Found this on the roll from spring.',
  'Same bench, ten years on.',
];

/** The nth post of the feed: who, what, and how it was received. */
export function post(n) {
  const person = PEOPLE[Math.floor(chance(n + 0.2) * PEOPLE.length)] ?? PEOPLE[0];
  return {
    n,
    code: `C${(n + 1000).toString(36)}xQ${(n * 7 + 31).toString(36)}`,
    person,
    caption: CAPTIONS[(n * 5 + 3) % CAPTIONS.length],
    likes: Math.floor(40 + chance(n + 0.7) * 4000),
    hours: 1 + (n % 22),
  };
}

/** The post behind a code; codes nobody made lead to a post as well. */
export function postOf(code) {
  for (let n = 0; n < 2000; n++) if (post(n).code === code) return post(n);
  return { ...post(code.length), code };
}

export function personOf(handle) {
  const seed = [...handle].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  return PEOPLE.find((person) => person.handle === handle) ?? { handle, name: handle, seed };
}

export const CHATS = [
  ['17842365109274401', 'June Halloran', ['Did you get home alright?', 'The photos came out!']],
  ['17850012664190873', 'Theo Marsh', ['Gallery opens at six on Friday.']],
  ['17839977415520366', 'Rosa Quill', ['I have too much rye again', 'Come and take some']],
  ['17861140028733195', 'Hanna K.', ['Saturday, same bridge?']],
].map(([id, name, said]) => ({ id, name, messages: said.map((text) => ({ mine: false, text, time: '18:04' })) }));
