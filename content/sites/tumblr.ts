import { type Site, words } from './site.ts';

const tumblr: Site = {
  id: 'tumblr',
  name: 'Tumblr',
  kind: 'both',
  hosts: ['www.tumblr.com', 'tumblr.com'],
  routes: [
    { surface: 'feed', pattern: /^\/(?:dashboard(?:\/.*)?)?$/ },
    { surface: 'explore', pattern: /^\/(?:explore|tagged|trending|communities|search)(?:\/|$)/ },
    { surface: 'inbox', pattern: /^\/messaging$/ },
    { surface: 'post', pattern: /^\/(?:blog\/view\/)?([A-Za-z0-9-]{1,32})\/\d+(?:\/[^/]*)?$/, handle: 1 },
    {
      surface: 'profile',
      pattern:
        /^\/(?:blog\/(?:view\/)?)?([A-Za-z0-9-]{1,32})(?:\/(?:likes|following|followers|archive|tagged\/[^/]+))?$/,
      handle: 1,
    },
  ],
  reserved: words(`
    dashboard explore inbox messaging likes following followers settings search tagged activity new blog login logout
    register help about policy privacy apps docs developers communities live tumblrmart queue drafts themes radar reblog
    edit share oauth api svc video domains memberships abuse trending staff-picks mega-editor changes onboarding patio
    account signup home notifications view
  `),
};

export default tumblr;
