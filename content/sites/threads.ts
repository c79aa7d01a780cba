import type { Site } from './site.ts';

const threads: Site = {
  id: 'threads',
  name: 'Threads',
  kind: 'both',
  photo: true,
  hosts: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
  routes: [
    { surface: 'feed', pattern: /^\/(?:for_you|following|ghost_posts|custom_feed(?:\/.*)?)?$/ },
    { surface: 'thread', pattern: /^\/messages\/t\/([^/]+)$/, thread: 1 },
    { surface: 'inbox', pattern: /^\/messages(?:\/|$)/ },
    { surface: 'explore', pattern: /^\/search$/ },
    { surface: 'explore', pattern: /^\/(?:insights|saved|liked)(?:\/|$)/ },
    { surface: 'post', pattern: /^\/(?:@(\w[\w.]*)\/post|t)\/[^/]+/, handle: 1 },
    { surface: 'followList', pattern: /^\/@(\w[\w.]{0,29})\/(?:followers|following)$/, handle: 1 },
    { surface: 'profile', pattern: /^\/@(\w[\w.]{0,29})(?:\/(?:replies|media|reposts))?$/, handle: 1 },
  ],
};

export default threads;
