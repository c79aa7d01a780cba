import { type Site, words } from './site.ts';

const vsco: Site = {
  id: 'vsco',
  name: 'VSCO',
  kind: 'social',
  photo: true,
  hosts: ['vsco.co', 'www.vsco.co'],
  routes: [
    { surface: 'feed', pattern: /^\/feed$/ },
    { surface: 'explore', pattern: /^\/(?:discover|search|spaces)(?:\/|$)/ },
    { surface: 'post', pattern: /^\/([^/]+)\/(?:media|video)\/[^/]+$/, handle: 1 },
    {
      surface: 'profile',
      pattern: /^\/([\w-]{2,40})(?:\/(?:gallery|images|collection|journal|spaces|profile)(?:\/.*)?)?$/,
      handle: 1,
    },
  ],
  reserved: words(`
    feed discover search spaces subscribe about features login user store terms privacy membership studio api create ps
    vsco careers support landing plans signup logout account settings download help legal me
  `),
};

export default vsco;
