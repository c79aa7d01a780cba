import type { Site } from './site.ts';

const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  kind: 'both',
  hosts: ['*.linkedin.com'],
  // Countries; elsewhere below it are courses, advertising and help.
  below: /^(?:www|m|touch|[a-z]{2})$/,
  routes: [
    { surface: 'feed', pattern: /^\/(?:feed|preload(?:\/feed)?)?$/ },
    { surface: 'post', pattern: /^\/feed\/update\/[^/]+$/ },
    { surface: 'post', pattern: /^\/(?:posts|pulse|video\/live|newsletters)\/[^/]+$/ },
    { surface: 'explore', pattern: /^\/feed\/(?:trending|hashtag|news)(?:\/|$)/ },
    { surface: 'inbox', pattern: /^\/messaging(?:\/(?:thread\/new(?:\/.*)?|compose))?$/ },
    { surface: 'thread', pattern: /^\/messaging\/thread\/([^/]+)/, thread: 1 },
    { surface: 'inbox', pattern: /^\/sales\/inbox(?:\/|$)/ },
    { surface: 'explore', pattern: /^\/search(?:\/|$)/ },
    // One's own profile, which names nobody.
    { surface: 'profile', pattern: /^\/in\/me(?:\/|$)/ },
    { surface: 'profile', pattern: /^\/in\/([^/]+)/, handle: 1 },
    // Organisations: a page, but nobody's.
    { surface: 'profile', pattern: /^\/(?:company|school|showcase|groups)\/[^/]+/ },
  ],
};

export default linkedin;
