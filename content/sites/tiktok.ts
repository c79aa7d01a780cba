import type { Site } from './site.ts';

const tiktok: Site = {
  id: 'tiktok',
  name: 'TikTok',
  kind: 'both',
  photo: true,
  hosts: ['www.tiktok.com', 'm.tiktok.com', 'tiktok.com'],
  routes: [
    // The start page, also in a language of its own: `/en`, `/pt-BR`.
    { surface: 'feed', pattern: /^\/(?:[a-z]{2}(?:-[A-Za-z]{2,4})?)?$/ },
    { surface: 'feed', pattern: /^\/(?:foryou|following|friends)$/ },
    { surface: 'inbox', pattern: /^\/(?:business-suite\/)?messages$/ },
    { surface: 'explore', pattern: /^\/(?:explore|discover|tag|music|channel|search)(?:\/|$)/ },
    { surface: 'shortform', pattern: /^\/@([\w.-]+)\/(?:video|photo)\/\d+$/, handle: 1 },
    { surface: 'shortform', pattern: /^\/(?:share\/video\/\d+|t\/[^/]+)$/ },
    { surface: 'stories', pattern: /^\/@([\w.-]+)\/(?:story|stories)(?:\/|$)/, handle: 1 },
    {
      surface: 'profile',
      pattern: /^\/@([\w.-]+)(?:\/(?:posts|reposts|liked|likes|saved|playlist|collection)(?:\/.*)?)?$/,
      handle: 1,
    },
  ],
};

export default tiktok;
