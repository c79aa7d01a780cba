import type { Site } from './site.ts';

const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  kind: 'social',
  hosts: ['www.youtube.com', 'm.youtube.com', 'youtube.com'],
  routes: [
    { surface: 'feed', pattern: /^\/$/ },
    { surface: 'feed', pattern: /^\/feed\/(?:subscriptions|trending|explore|recommended)$/ },
    { surface: 'shortform', pattern: /^\/shorts(?:\/[\w-]+)?$/ },
    { surface: 'post', pattern: /^\/(?:watch|(?:live|clip|post)\/[\w-]+)$/ },
    { surface: 'explore', pattern: /^\/(?:results|hashtag(?:\/.*)?)$/ },
    // One of YouTube's own topic pages bears the address of a channel.
    { surface: 'explore', pattern: /^\/(?:gaming|podcasts|trending|channel\/UC-9-kyTW8ZkZNDHQJ6FgpwQ)(?:\/|$)/ },
    { surface: 'profile', pattern: /^\/@([^/]+)/, handle: 1 },
    { surface: 'profile', pattern: /^\/(?:channel|c|user)\/([^/]+)/, handle: 1 },
  ],
};

export default youtube;
