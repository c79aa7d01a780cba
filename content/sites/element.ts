import type { Site } from './site.ts';

const element: Site = {
  id: 'element',
  name: 'Element',
  aka: ['Matrix', 'Riot'],
  kind: 'messaging',
  hosts: ['app.element.io', 'develop.element.io'],
  within: /^\/(?:index\.html)?$/,
  routes: [
    { surface: 'thread', on: 'hash', pattern: /^#\/room\/([^/?]+)(?:\/[^?]+)?(?:\?.*)?$/, thread: 1 },
    { surface: 'inbox', on: 'hash', pattern: /^(?:#\/?(?:home|welcome)?)?(?:\?.*)?$/ },
    { surface: 'profile', on: 'hash', pattern: /^#\/user\/([^/?]+)/, handle: 1 },
  ],
};

export default element;
