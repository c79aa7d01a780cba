import type { Site } from './site.ts';

const discord: Site = {
  id: 'discord',
  name: 'Discord',
  kind: 'messaging',
  hosts: ['discord.com', 'ptb.discord.com', 'canary.discord.com'],
  routes: [
    { surface: 'thread', pattern: /^\/channels\/@me\/(\d+)(?:\/\d+)?$/, thread: 1 },
    { surface: 'inbox', pattern: /^\/(?:app|channels\/@me)$/ },
    // A channel of a server, where it may go on to a message or to a thread of the channel.
    { surface: 'thread', pattern: /^\/channels\/\d+\/(\d+)(?:\/(?:threads\/)?\d+)?$/, thread: 1 },
    { surface: 'explore', pattern: /^\/(?:discovery|guild-discovery|shop|quest-home|store)(?:\/|$)/ },
  ],
};

export default discord;
