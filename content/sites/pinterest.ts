import { type Site, words } from './site.ts';

const pinterest: Site = {
  id: 'pinterest',
  name: 'Pinterest',
  kind: 'social',
  hosts: [
    '*.pinterest.com',
    '*.pinterest.co.uk',
    '*.pinterest.de',
    '*.pinterest.fr',
    '*.pinterest.ca',
    '*.pinterest.es',
    '*.pinterest.it',
    '*.pinterest.jp',
    '*.pinterest.com.au',
    '*.pinterest.com.mx',
    '*.pinterest.pt',
    '*.pinterest.ch',
    '*.pinterest.at',
    '*.pinterest.se',
    '*.pinterest.nz',
    '*.pinterest.cl',
    '*.pinterest.ph',
    '*.pinterest.co.kr',
  ],
  // A language or a country.
  below: /^(?:www|[a-z]{2})$/,
  routes: [
    { surface: 'feed', pattern: /^\/(?:homefeed|following)?$/ },
    // What other sites open to have something pinned.
    { surface: 'other', pattern: /^\/pin\/create(?:\/|$)/ },
    { surface: 'post', pattern: /^\/pin\/[^/]+(?:\/|$)/ },
    {
      surface: 'explore',
      pattern: /^\/(?:search|ideas|today|explore|topics|categories|shop|discover|videos|watch)(?:\/|$)/,
    },
    { surface: 'inbox', pattern: /^\/(?:messages|conversation)(?:\/|$)/ },
    {
      surface: 'profile',
      pattern: /^\/([\w.-]{3,30})(?:\/(?:_saved|_created|_profile|pins|boards|followers|following|tries))?$/,
      handle: 1,
    },
    // A board, and a section of one.
    { surface: 'feed', pattern: /^\/([\w.-]{3,30})\/[^/]+(?:\/[^/]+)?$/, handle: 1 },
  ],
  reserved: words(`
    pin search ideas today explore topics categories homefeed login signup settings business about _ _tools resource
    convert-personal password oauth news_hub notifications messages conversation pin-builder pin-creation-tool
    idea-pin-builder following shop videos discover v3 watch story create edit invite collages shopping podcasts policies
    terms-of-service privacy-policy logout account analytics trends ads source reset verify email report
  `),
};

export default pinterest;
