import type { Site } from './site.ts';

const bumble: Site = {
  id: 'bumble',
  name: 'Bumble',
  kind: 'both',
  hosts: ['*.bumble.com'],
  // `eu1` and its like: which one is in use depends on where somebody lives.
  below: /^(?:www|[a-z]{2}\d)$/,
  routes: [
    // The address stays the same from conversation to conversation.
    { surface: 'inbox', pattern: /^\/app\/(?:connections|matches)(?:\/|$)/ },
    { surface: 'feed', pattern: /^\/app(?:\/encounters)?$/ },
  ],
};

export default bumble;
