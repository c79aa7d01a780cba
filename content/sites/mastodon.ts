import type { Site } from './site.ts';

const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  aka: ['Fediverse'],
  kind: 'both',
  // The larger instances. Any other is added by its address, and its pages have the same paths.
  hosts: [
    'mastodon.social',
    'mastodon.online',
    'mstdn.social',
    'mas.to',
    'mastodon.world',
    'fosstodon.org',
    'hachyderm.io',
    'infosec.exchange',
    'techhub.social',
    'mstdn.jp',
    'pawoo.net',
    'social.coop',
  ],
  // The layout of several columns, and the old web client.
  prefix: /^\/(?:deck|web)(?=\/|$)/,
  perHost: true,
  routes: [
    // Conversations are posts that few may see; each has the address of any post.
    { surface: 'inbox', pattern: /^\/(?:conversations|timelines\/direct)$/ },
    {
      surface: 'feed',
      pattern: /^\/(?:home|getting-started|public(?:\/(?:local|remote))?|timelines\/.*|lists\/\d+|links\/.*)?$/,
    },
    { surface: 'explore', pattern: /^\/(?:explore(?:\/.*)?|directory|tags\/[^/]+|search)$/ },
    { surface: 'followList', pattern: /^\/(?:@|users\/)([^/@]+(?:@[^/@]+)?)\/(?:followers|following)$/, handle: 1 },
    {
      surface: 'post',
      pattern: /^\/@([^/@]+(?:@[^/@]+)?)\/\d+(?:\/(?:reblogs|favourites|quotes|embed))?$/,
      handle: 1,
    },
    // The address of a post as other servers know it.
    { surface: 'post', pattern: /^\/users\/([^/@]+)\/statuses\/\d+$/, handle: 1 },
    { surface: 'post', pattern: /^\/statuses\/\d+(?:\/|$)/ },
    {
      surface: 'profile',
      // Not what is made for feed readers: `@ana.rss`.
      pattern:
        /^\/(?:@|users\/|accounts\/)((?![^/]*\.(?:rss|atom|json)(?:\/|$))[^/@]+(?:@[^/@]+)?)(?:\/(?:featured|with_replies|media|tagged(?:\/.*)?))?$/,
      handle: 1,
    },
  ],
};

export default mastodon;
