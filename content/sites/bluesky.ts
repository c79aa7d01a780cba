import type { Site } from './site.ts';

const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  kind: 'both',
  hosts: ['bsky.app'],
  routes: [
    { surface: 'feed', pattern: /^\/(?:feeds|lists)?$/ },
    { surface: 'feed', pattern: /^\/profile\/[^/]+\/(?:feed|lists)\/[^/]+$/ },
    { surface: 'shortform', pattern: /^\/video-feed$/ },
    { surface: 'inbox', pattern: /^\/messages(?:\/(?:inbox|settings))?$/ },
    { surface: 'thread', pattern: /^\/messages\/([^/]+)(?:\/(?:settings|requests))?$/, thread: 1 },
    // An invitation to a group, not yet a conversation.
    { surface: 'inbox', pattern: /^\/chat\/[^/]+$/ },
    { surface: 'explore', pattern: /^\/(?:search|(?:hashtag|topic)\/[^/]+)$/ },
    {
      surface: 'post',
      pattern: /^\/profile\/([^/]+)\/post\/[^/]+(?:\/(?:liked-by|reposted-by|quotes))?$/,
      handle: 1,
    },
    { surface: 'followList', pattern: /^\/profile\/([^/]+)\/(?:followers|follows|known-followers)$/, handle: 1 },
    { surface: 'profile', pattern: /^\/profile\/([^/]+)(?:\/(?:rss|search|labeler\/.*))?$/, handle: 1 },
  ],
};

export default bluesky;
