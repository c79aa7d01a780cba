import type { Site } from './site.ts';

const snapchat: Site = {
  id: 'snapchat',
  name: 'Snapchat',
  kind: 'messaging',
  photo: true,
  hosts: ['www.snapchat.com', 'web.snapchat.com', 'snapchat.com'],
  routes: [
    {
      surface: 'thread',
      pattern: /^\/web\/(?:chat\/)?([0-9a-fA-F]{8}-[0-9a-fA-F-]{27})(?:\/.*)?$/,
      thread: 1,
    },
    { surface: 'inbox', pattern: /^\/web(?:\/|$)/ },
    { surface: 'inbox', host: 'web.snapchat.com', pattern: /^\/$/ },
    { surface: 'stories', pattern: /^\/(?:stories|p|discover)(?:\/|$)/ },
    { surface: 'shortform', pattern: /^\/spotlight(?:\/|$)/ },
    { surface: 'profile', pattern: /^\/(?:add\/|@)([\w.-]{3,20})(?:\/.*)?$/, handle: 1 },
  ],
};

export default snapchat;
