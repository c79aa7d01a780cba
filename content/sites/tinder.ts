import type { Site } from './site.ts';

const tinder: Site = {
  id: 'tinder',
  name: 'Tinder',
  kind: 'both',
  hosts: ['tinder.com', 'www.tinder.com'],
  routes: [
    // The cards that are swiped.
    { surface: 'feed', pattern: /^\/app\/(?:recs|explore)(?:\/|$)/ },
    { surface: 'thread', pattern: /^\/app\/messages\/([A-Za-z0-9]+)$/, thread: 1 },
    { surface: 'inbox', pattern: /^\/app\/(?:matches|messages)(?:\/|$)/ },
    { surface: 'profile', pattern: /^\/@([\w.-]+)$/, handle: 1 },
  ],
};

export default tinder;
