/** Made-up people and what they said; `me:` marks the person's own lines. */
const SAID = {
  Noor: ['Did the parcel come?', 'me:Not yet', 'They said Tuesday', 'me:It is Tuesday'],
  'Quiz team': ['Who was the third man on the moon', 'me:Conrad', 'Knew it'],
  Pieter: ['me:Happy birthday!', 'Thank you, cake at five'],
};

/** How often the talk repeats, so that there is something to scroll. */
const ROUNDS = 9;

export const CHATS = Object.entries(SAID).map(([name, lines], n) => ({
  id: `10${n}-77${n}`,
  name,
  messages: Array.from({ length: ROUNDS }, () => lines.map(message)).flat(),
}));

function message(line) {
  return { mine: line.startsWith('me:'), text: line.replace(/^me:/, '') };
}

const NAMES = ['Noor', 'Pieter', 'Ama', 'Lotte', 'Basil', 'Wren'];
const POSTS = [
  'The ferry was late and nobody minded.',
  'Made soup. Forgot the salt. Made it again the next day, with salt, and told everybody at the table the whole story of the first one, twice.',
  'Found a library with a balcony.',
  'It rained, we stayed, the roof held.',
  'If you have a spare hour, look at moss. Bring something to sit on, a flask, somebody patient, and no plan for afterwards.',
];

/** The nth post of the timeline. */
export function post(n) {
  return { id: n, name: NAMES[(n * 7) % NAMES.length], text: POSTS[(n * 3) % POSTS.length] };
}
