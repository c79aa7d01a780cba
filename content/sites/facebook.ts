import { type Site, words } from './site.ts';

const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  aka: ['FB'],
  kind: 'both',
  photo: true,
  hosts: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com', 'facebook.com'],
  routes: [
    { surface: 'feed', pattern: /^\/(?:home\.php|feed)?$/ },
    {
      surface: 'thread',
      pattern: /^\/messages\/(?:(?:e2ee|requests|archived|marketplace|filtered|restricted)\/)*t\/([^/]+)$/,
      thread: 1,
    },
    { surface: 'inbox', pattern: /^\/messages(?:\/|$)/ },
    { surface: 'inbox', pattern: /^\/marketplace\/inbox$/ },
    { surface: 'shortform', pattern: /^\/(?:reels?|watch\/reels)(?:\/[^/]+)?$/ },
    { surface: 'stories', pattern: /^\/stories(?:\/|$)/ },
    { surface: 'explore', pattern: /^\/watch(?:\/|$)/ },
    { surface: 'post', pattern: /^\/groups\/[^/]+\/(?:posts|permalink)\/\d+$/ },
    { surface: 'feed', pattern: /^\/groups(?:\/|$)/ },
    {
      surface: 'post',
      pattern: /^\/(?:([A-Za-z0-9.]{2,64})\/|[^/]+\/)?(?:posts|videos)\/(?:[^/]+\/)?[^/]+$/,
      handle: 1,
    },
    { surface: 'post', pattern: /^\/(?:permalink\.php|story\.php|photo(?:\.php)?|share\/(?:[prv]\/)?[^/]+)$/ },
    { surface: 'explore', pattern: /^\/(?:search|hashtag|marketplace)(?:\/|$)/ },
    { surface: 'profile', pattern: /^\/profile\.php$/, handleQuery: 'id' },
    { surface: 'profile', pattern: /^\/people\/[^/]+\/(\d+)$/, handle: 1 },
    {
      surface: 'followList',
      pattern: /^\/([A-Za-z0-9.]{2,64})\/(?:friends(?:_[a-z_]+)?|followers|following)$/,
      handle: 1,
    },
    {
      surface: 'profile',
      // Not `confirmemail.php` and its like: those are pages of Facebook's own.
      pattern:
        /^\/((?![^/]*\.php(?:\/|$))[A-Za-z0-9.]{2,64})(?:\/(?:about(?:_[a-z_]+)?|photos(?:_[a-z_]+)?|videos(?:_[a-z_]+)?|reels(?:_tab)?|reviews|mentions|posts|map|sports|music|movies|books|likes|events|info|directory_[a-z_]+)(?:\/.*)?)?$/,
      handle: 1,
    },
  ],
  reserved: words(`
    home.php login login.php messages groups watch reel reels stories marketplace events gaming games notifications friends
    bookmarks saved memories onthisday pages ads business help settings privacy policies legal terms search hashtag photo
    photo.php photos video videos video.php media permalink.php story.php share sharer sharer.php dialog l.php checkpoint
    recover ajax api live fundraisers jobs people profile.php r.php reg dating professional_dashboard communitystandards
    careers directory places local offers notes lite mobile support two_step_verification two_factor challenge consent
    cookie oauth auth security trust device save-device messenger_media rti feed me public pg plugins policy tos whitehat
    nearby apps lists invite allactivity requests upload translations safetycheck crisisresponse instantgames
  `),
};

export default facebook;
