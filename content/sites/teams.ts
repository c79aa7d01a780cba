import type { Site } from './site.ts';

const teams: Site = {
  id: 'teams',
  name: 'Microsoft Teams',
  kind: 'messaging',
  hosts: ['teams.cloud.microsoft', 'teams.microsoft.com', 'teams.live.com'],
  routes: [
    // A chat that is only being made: no conversation yet.
    { surface: 'thread', pattern: /^\/l\/chat\/0(?:\/|$)/ },
    // Otherwise the address stays the same from chat to chat; these are links to one, which change to it at once.
    { surface: 'thread', pattern: /^\/l\/(?:chat|message)\/([^/]+)(?:\/.*)?$/, thread: 1 },
    { surface: 'inbox', pattern: /^\/(?:v2)?$/ },
  ],
};

export default teams;
