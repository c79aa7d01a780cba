/** A page like any other: some text, a box to write in, and a record of what it sees happen. */
import '/shared/practice.js';
import { el } from '/shared/dom.js';

const LINES = [
  'Mix the flour and the water in the evening and leave them alone until morning.',
  'A wet dough wants folding, not kneading: four turns, an hour apart.',
  'The oven is ready when the stone in it has been hot for as long as the oven.',
  'Let the loaf cool. It goes on baking while it does.',
];

const main = document.querySelector('main');
for (let n = 0; n < 40; n++) main?.append(el('p', {}, LINES[n % LINES.length]));
