import { type Site, words } from './site.ts';

const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  aka: ['Insta', 'IG'],
  kind: 'both',
  photo: true,
  hosts: ['www.instagram.com', 'instagram.com'],
  routes: [
    { surface: 'feed', pattern: /^\/$/ },
    { surface: 'thread', pattern: /^\/direct\/t\/([^/]+)$/, thread: 1 },
    { surface: 'inbox', pattern: /^\/direct(?:\/|$)/ },
    // One's own stories, and highlights, which bear a number and no name.
    { surface: 'stories', pattern: /^\/stories\/(?:highlights|me)(?:\/\d+)?$/ },
    { surface: 'stories', pattern: /^\/stories\/(\w[\w.]{0,29})(?:\/\d+)?$/, handle: 1 },
    { surface: 'shortform', pattern: /^\/reels(?:\/[^/]+)?$/ },
    { surface: 'shortform', pattern: /^\/(?:(\w[\w.]{0,29})\/)?reel\/[^/]+(?:\/|$)/, handle: 1 },
    { surface: 'post', pattern: /^\/(?:(\w[\w.]{0,29})\/)?(?:p|tv)\/[^/]+/, handle: 1 },
    { surface: 'post', pattern: /^\/share\/(?:(?:p|tv|reels?)\/)?[^/]+$/ },
    { surface: 'explore', pattern: /^\/explore(?:\/|$)/ },
    { surface: 'followList', pattern: /^\/(\w[\w.]{0,29})\/(?:followers|following)(?:\/mutual\w+)?$/, handle: 1 },
    {
      surface: 'profile',
      pattern:
        /^\/(\w[\w.]{0,29})(?:\/(?:posts|reels|tagged|saved|guides?|channel|feed|reposts|highlights|info)(?:\/.*)?)?$/,
      handle: 1,
    },
  ],
  reserved: words(`
    explore reels reel p tv stories s direct accounts about legal privacy terms help press developer developers directory
    download lite oauth challenge session emails your_activity notifications archive ajax graphql api web nametag qr tags
    locations live share create popular ar push settings login static igtv auth_platform checkpoint consent fxcal qp
    two_factor embed.js rsrc.php
  `),
};

export default instagram;
