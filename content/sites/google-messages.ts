import type { Site } from './site.ts';

const googleMessages: Site = {
  id: 'google-messages',
  name: 'Google Messages',
  aka: ['SMS', 'RCS'],
  kind: 'messaging',
  hosts: ['messages.google.com'],
  routes: [
    { surface: 'inbox', pattern: /^\/web$/ },
    {
      surface: 'inbox',
      pattern: /^\/web\/(?:conversations(?:\/new(?:\/.*)?)?|authentication|welcome|archived|settings)$/,
    },
    { surface: 'thread', pattern: /^\/web\/conversations\/([^/]+)/, thread: 1 },
  ],
};

export default googleMessages;
