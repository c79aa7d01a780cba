import type { Site } from './site.ts';

const messenger: Site = {
  id: 'messenger',
  name: 'Messenger',
  aka: ['Facebook Messenger'],
  kind: 'messaging',
  // Its conversations are those of facebook.com/messages, where it sends people more and more.
  group: 'facebook',
  hosts: ['www.messenger.com', 'messenger.com'],
  routes: [
    {
      surface: 'thread',
      pattern: /^\/(?:(?:e2ee|requests|archived|marketplace|filtered)\/)*t\/([^/]+)$/,
      thread: 1,
    },
    { surface: 'inbox', pattern: /^\/(?:(?:requests|archived|marketplace)(?:\/.*)?)?$/ },
  ],
};

export default messenger;
