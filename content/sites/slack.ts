import type { Site } from './site.ts';

const slack: Site = {
  id: 'slack',
  name: 'Slack',
  kind: 'messaging',
  hosts: ['app.slack.com'],
  routes: [
    // Direct messages, channels and groups, by the first letter of what they are called.
    { surface: 'thread', pattern: /^\/client\/[TE][A-Z0-9]+\/([DCG][A-Z0-9]+)(?:\/.*)?$/, thread: 1 },
    {
      surface: 'inbox',
      pattern: /^\/client(?:\/[TE][A-Z0-9]+(?:\/(?:dms|activity|unreads|threads|later|drafts).*)?)?$/,
    },
  ],
};

export default slack;
