import type { Site } from './site.ts';

const gmail: Site = {
  id: 'gmail',
  name: 'Gmail',
  aka: ['Google Mail', 'email'],
  kind: 'messaging',
  hosts: ['mail.google.com'],
  within: /^\/mail(?:\/|$)/,
  routes: [
    {
      surface: 'thread',
      on: 'hash',
      pattern:
        /^#(?:inbox|all|sent|starred|imp|search\/[^/]+|label\/[^/]+|category\/[^/]+|drafts|snoozed|important)(?:\/p\d+)?\/([A-Za-z0-9]{16,})/,
      thread: 1,
    },
    { surface: 'thread', on: 'hash', pattern: /^#chat\/(?:dm|space)\/([\w-]+)/, thread: 1 },
    { surface: 'thread', on: 'hash', pattern: /^#chat(?:\/|$)/ },
    // All else that Gmail can show is one list of mails or another, or is shown over one.
    { surface: 'inbox', on: 'hash', pattern: /^(?:#.*)?$/ },
  ],
};

export default gmail;
