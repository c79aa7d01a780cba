import { describe, expect, test } from 'vitest';
import type { SiteKind, Surface } from '../../../../content/sites/site.ts';
import { classify } from '../../../../lib/core/sites/classify.ts';
import { customSite } from '../../../../lib/core/sites/custom.ts';

type Row = readonly [rest: string, surface: Surface, key: string | null];

const SITE = 'own.example.org';

function placeOn(kind: SiteKind, rest: string) {
  return classify(`https://${SITE}${rest}`, [customSite({ host: SITE, domain: 'example.org', scope: 'host', kind })]);
}

/** What means the same wherever it stands. */
const ANYWHERE: readonly Row[] = [
  // Messages are messages, whatever a site is used for.
  ['/messages', 'inbox', null],
  ['/messages/new', 'inbox', null],
  ['/messages/12', 'thread', 'own.example.org:443/thread/12@own.example.org'],
  ['/chat/room/12', 'thread', 'own.example.org:443/thread/12@own.example.org'],
  ['/direct/t/12', 'thread', 'own.example.org:443/thread/12@own.example.org'],
  ['/u/ana/messages', 'inbox', null],
  ['/#/room/!abc:example.org', 'thread', 'own.example.org:443/thread/!abc:example.org@own.example.org'],
  ['/#/user/@ana:example.org', 'profile', 'own.example.org:443/profile/@ana:example.org'],
  // Nothing is to be said here.
  ['/settings/profile', 'other', null],
  ['/web/settings', 'other', null],
  ['/auth/sign_in', 'other', null],
  ['/login?next=/@ana', 'other', null],
  ['/users/sign_in', 'other', null],
  ['/users/password/edit', 'other', null],
  ['/account/billing', 'other', null],
  ['/checkout', 'other', null],
  ['/notifications', 'other', null],
  ['/#/login', 'other', null],
];

const SOCIAL: readonly Row[] = [
  ['/', 'feed', null],
  ['/whatever/this/is', 'feed', null],
  // A Mastodon and its kin.
  ['/home', 'feed', null],
  ['/deck/public/local', 'feed', null],
  ['/@ana', 'profile', 'own.example.org:443/profile/ana@own.example.org'],
  ['/deck/@ana', 'profile', 'own.example.org:443/profile/ana@own.example.org'],
  ['/@ana@elsewhere.example', 'profile', 'own.example.org:443/profile/ana@elsewhere.example'],
  ['/@ana/109', 'post', 'own.example.org:443/profile/ana@own.example.org'],
  ['/@ana/followers', 'followList', 'own.example.org:443/profile/ana@own.example.org'],
  ['/conversations', 'inbox', null],
  ['/explore/tags', 'explore', null],
  // Other software.
  ['/users/ana', 'profile', 'own.example.org:443/profile/ana@own.example.org'],
  ['/u/Ana/summary', 'profile', 'own.example.org:443/profile/ana@own.example.org'],
  ['/profile/ana', 'profile', 'own.example.org:443/profile/ana@own.example.org'],
  ['/members/ana.12/', 'profile', 'own.example.org:443/profile/ana.12@own.example.org'],
  ['/u/ana/followers', 'followList', 'own.example.org:443/profile/ana@own.example.org'],
  ['/notes/9abc', 'post', null],
  ['/posts/12', 'post', null],
  ['/t/a-topic/12', 'post', null],
  ['/@ana/posts/12', 'post', 'own.example.org:443/profile/ana@own.example.org'],
  ['/trending', 'explore', null],
  ['/stories/12', 'stories', null],
  ['/shorts/12', 'shortform', null],
  // Nobody's page.
  ['/ana', 'feed', null],
  ['/users/me', 'feed', null],
  ['/users/search', 'feed', null],
  ['/u/ana/unheard-of', 'feed', null],
  ['/profile/', 'feed', null],
  ['/@', 'feed', null],
  ['/robots.txt', 'feed', null],
];

const MESSAGING: readonly Row[] = [
  ['/', 'inbox', null],
  ['/whatever/this/is', 'inbox', null],
  ['/@ana', 'inbox', null],
  ['/inbox', 'inbox', null],
  ['/#/home', 'inbox', null],
  ['/team/channels/town-square', 'thread', 'own.example.org:443/thread/town-square@own.example.org'],
  ['/team/messages/@ana', 'thread', 'own.example.org:443/thread/@ana@own.example.org'],
  ['/channel/general', 'thread', 'own.example.org:443/thread/general@own.example.org'],
  ['/channels/@me/12', 'thread', 'own.example.org:443/thread/12@own.example.org'],
  ['/group/cats', 'thread', 'own.example.org:443/thread/cats@own.example.org'],
  ['/call/abc', 'thread', 'own.example.org:443/thread/abc@own.example.org'],
  ['/team/channels/new', 'inbox', null],
  ['/#narrow/dm/12-ana', 'thread', 'own.example.org:443/thread/12-ana@own.example.org'],
  ['/#converse/chat?jid=ana@example.org', 'thread', 'own.example.org:443/thread/ana@example.org@own.example.org'],
  ['/#!/messages/12', 'thread', 'own.example.org:443/thread/12@own.example.org'],
  ['/#/messages', 'inbox', null],
];

describe('a site nobody here has seen', () => {
  const KINDS: readonly SiteKind[] = ['social', 'messaging', 'both'];
  test.each(KINDS.flatMap((kind) => ANYWHERE.map((row) => [kind, ...row] as const)))(
    'on a %s site %s is %s, %s',
    (kind, rest, surface, key) => {
      expect(placeOn(kind, rest)).toEqual({ site: `${SITE}:443`, surface, key });
    },
  );

  test.each(SOCIAL)('on a social site %s is %s, %s', (rest, surface, key) => {
    expect(placeOn('social', rest)).toEqual({ site: `${SITE}:443`, surface, key });
    expect(placeOn('both', rest)).toEqual(placeOn('social', rest));
  });

  test.each(MESSAGING)('on a messaging site %s is %s, %s', (rest, surface, key) => {
    expect(placeOn('messaging', rest)).toEqual({ site: `${SITE}:443`, surface, key });
  });
});
