import type { Site } from './site.ts';

const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  kind: 'both',
  hosts: ['*.reddit.com'],
  // The old designs and the new one, the chat, and countries.
  below: /^(?:www|old|new|chat|m|i|amp|[a-z]{2})$/,
  routes: [
    { surface: 'inbox', host: 'chat.reddit.com', pattern: /^\/$/ },
    { surface: 'inbox', pattern: /^\/chat(?:\/(?:requests|threads|channels))?$/ },
    { surface: 'inbox', pattern: /^\/(?:chat\/)?room\/create$/ },
    { surface: 'inbox', pattern: /^\/message\/(?:inbox|unread|messages|sent|compose|mentions|selfreply)$/ },
    { surface: 'inbox', pattern: /^\/notifications\/messages$/ },
    { surface: 'thread', pattern: /^\/(?:chat\/)?room\/([^/]+)$/, thread: 1 },
    { surface: 'thread', pattern: /^\/message\/messages\/([a-z0-9]+)$/, thread: 1 },
    { surface: 'thread', pattern: /^\/chat\/user\/([^/]+)$/, thread: 1 },
    { surface: 'feed', pattern: /^\/(?:best|hot|new|top|rising|controversial)?$/ },
    { surface: 'post', pattern: /^\/r\/[^/]+\/(?:comments\/[a-z0-9]+(?:\/.*)?|s\/[A-Za-z0-9]+)$/ },
    {
      surface: 'post',
      pattern: /^\/(?:u|user)\/([^/]+)\/(?:comments\/[a-z0-9]+(?:\/.*)?|s\/[A-Za-z0-9]+)$/,
      handle: 1,
    },
    { surface: 'post', pattern: /^\/(?:comments|gallery)\/[a-z0-9]+(?:\/|$)/ },
    { surface: 'explore', pattern: /^\/(?:explore|answers|t|topics)(?:\/|$)/ },
    { surface: 'explore', pattern: /^\/(?:r\/[^/]+\/)?search$/ },
    {
      surface: 'feed',
      pattern: /^\/r\/[^/]+(?:\/(?:best|hot|new|top|rising|controversial|about.*|wiki.*))?$/,
    },
    // One's own profile, which names nobody.
    { surface: 'profile', pattern: /^\/(?:u|user)\/me(?:\/|$)/ },
    {
      surface: 'profile',
      pattern:
        /^\/(?:u|user)\/([\w-]{3,20})(?:\/(?:overview|submitted|posts|comments|saved|hidden|upvoted|downvoted|gilded|achievements)(?:\/.*)?)?$/,
      handle: 1,
    },
  ],
};

export default reddit;
