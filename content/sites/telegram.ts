import type { Site } from './site.ts';

const telegram: Site = {
  id: 'telegram',
  name: 'Telegram',
  kind: 'messaging',
  hosts: ['web.telegram.org'],
  // Web K, Web A, and A's old name Z.
  within: /^\/[akz]$/,
  routes: [
    { surface: 'thread', on: 'hash', pattern: /^#(@\w{4,32}|-?\d+)(?:[_?/].*)?$/, thread: 1 },
    { surface: 'inbox', on: 'hash', pattern: /^(?:#\/?)?$/ },
  ],
};

export default telegram;
