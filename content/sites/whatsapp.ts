import type { Site } from './site.ts';

const whatsapp: Site = {
  id: 'whatsapp',
  name: 'WhatsApp',
  kind: 'messaging',
  hosts: ['web.whatsapp.com'],
  // The address stays the same from chat to chat, so no URL names a thread.
  routes: [{ surface: 'inbox', pattern: /^\/$/ }],
};

export default whatsapp;
