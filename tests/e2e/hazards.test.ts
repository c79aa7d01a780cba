import { afterEach, beforeAll, describe } from 'vitest';
import { closeWatched, wantSoon } from './hazards/arriving.ts';
import { keys } from './hazards/keys.ts';
import { layers } from './hazards/layers.ts';
import { pages } from './hazards/pages.ts';
import { secrets } from './hazards/secrets.ts';
import { writing } from './hazards/writing.ts';
import { inBrowsers } from './world.ts';

/** What sites do that a card could break, or be broken by; tests/practice/README.md says which page stands for which. */
inBrowsers('hazards', { build: 'granted', sites: ['whatsapp', 'instagram', 'x'] }, (world) => {
  beforeAll(() => wantSoon(world()));
  afterEach(() => closeWatched(world()));

  describe('keys and pointer of the card', () => keys(world));
  describe('what lies above everything', () => layers(world));
  describe('somebody who writes', () => writing(world));
  describe('pages', () => pages(world));
  describe('pages that ask for secrets', () => secrets(world));
});
