import { type Site, words } from './site.ts';

const x: Site = {
  id: 'x',
  name: 'X',
  aka: ['Twitter'],
  kind: 'both',
  hosts: ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
  routes: [
    { surface: 'feed', pattern: /^\/(?:home(?:\/.*)?|i\/timeline)?$/ },
    // The passcode page and the settings of the chat are no conversations.
    { surface: 'other', pattern: /^\/i\/chat\/(?:pin|group_join|settings)(?:\/|$)/ },
    { surface: 'inbox', pattern: /^\/i\/chat(?:\/(?:requests|new|compose)(?:\/.*)?)?$/ },
    { surface: 'inbox', pattern: /^\/messages(?:\/(?:home|requests|compose|settings)(?:\/.*)?)?$/ },
    { surface: 'thread', pattern: /^\/(?:i\/chat|messages)\/([^/]+)(?:\/(?:info|media|participants))?$/, thread: 1 },
    { surface: 'explore', pattern: /^\/(?:explore|hashtag)(?:\/|$)/ },
    { surface: 'explore', pattern: /^\/search$/ },
    {
      surface: 'shortform',
      pattern: /^\/(\w{1,20})\/status\/\d+\/(?:(?:photo|video)\/\d+|mediaviewer)$/,
      handle: 1,
    },
    { surface: 'post', pattern: /^\/(\w{1,20})\/status\/\d+(?:\/|$)/, handle: 1 },
    { surface: 'post', pattern: /^\/i\/web\/status\/\d+$/ },
    { surface: 'post', pattern: /^\/(\w{1,20})\/article\/\d+(?:\/|$)/, handle: 1 },
    { surface: 'feed', pattern: /^\/i\/lists\/\d+$/ },
    { surface: 'feed', pattern: /^\/i\/communities(?:\/|$)/ },
    {
      surface: 'followList',
      pattern:
        /^\/(\w{1,20})\/(?:verified_followers|following|followers|followers_you_follow|creator-subscriptions\/subscriptions)$/,
      handle: 1,
    },
    {
      surface: 'profile',
      pattern:
        /^\/(\w{1,20})(?:\/(?:affiliates|with_replies|superfollows|highlights|articles|media|likes|communities|lists|topics)(?:\/.*)?)?$/,
      handle: 1,
    },
  ],
  reserved: words(`
    home explore notifications messages i settings compose search hashtag login logout signup tos privacy about jobs
    download account intent share who_to_follow lists bookmarks topics communities premium verified-orgs-signup teams help
    oauth en followers following favorites mentions statuses sessions follower_requests connect_people logged_out
    personalization widgets
  `),
};

export default x;
