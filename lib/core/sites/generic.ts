import element from '../../../content/sites/element.ts';
import mastodon from '../../../content/sites/mastodon.ts';
import { type Route, type Site, type SiteKind, words } from '../../../content/sites/site.ts';

/**
 * What can be told of a page from its path alone, on a site nobody here has seen. Most sites that people run themselves
 * are one of a few kinds of software, and those agree on the words: a Mastodon and its kin have `/@ana`, a Matrix client has
 * `#/room/…`, and `/messages`, `/settings`, `/explore` mean everywhere what they say. Where nothing tells, the site is
 * taken for what the person said it is: a page of a messaging site is its messages, a page of any other is its feed.
 * Nothing is called somebody's page but what is plainly written as one.
 */

const TALK = 'messages?|dms?|direct|chats?|conversations?';
/** What may follow those words and is no conversation yet. */
const NOT_YET = 'new|compose|create|inbox|requests?|archived?|sent|drafts?|search|unread|all|settings';
const PEOPLE = '@|(?:users?|u|profiles?|people|members?)/@?';
const NAME = '([^/@]+(?:@[^/@]+)?)';

/** Logging in, paying, settings, notices: no feed and no conversation, and nothing is to be said there. */
const SILENT: readonly Route[] = [
  {
    surface: 'other',
    pattern:
      /^\/(?:settings?|preferences|prefs|admin|auth|login|logout|log[_-]in|sign[_-]?(?:in|up|out)|register|oauth2?|sso|accounts?|passwords?|2fa|mfa|two[_-]factor|verify|invites?|checkout|cart|payments?|billing|subscribe|help|support|about|privacy(?:[_-]policy)?|terms(?:[_-]of[_-]service)?|tos|legal|imprint|api|notifications?|activity|bookmarks?|favou?rites|blocks|mutes|filters)(?:\/|$)/,
  },
  {
    surface: 'other',
    pattern: /^\/(?:users?|u)\/(?:sign_in|sign_up|sign_out|password|confirmation|unlock|edit)(?:\/|$)/,
  },
  { surface: 'other', on: 'hash', pattern: /^#\/?(?:settings|preferences|login|register|forgot_password)(?:[/?]|$)/ },
];

/** The same words for conversations, in the path and in what follows a `#`. */
const CONVERSATIONS: readonly Route[] = [
  ...element.routes.filter(({ surface }) => surface !== 'inbox'),
  { surface: 'thread', on: 'hash', pattern: /^#narrow\/(?:dm|pm-with|channel|stream)\/([^/?]+)/, thread: 1 },
  { surface: 'thread', on: 'hash', pattern: /^#converse\/(?:chat|room)\?jid=([^&]+)/, thread: 1 },
  { surface: 'inbox', on: 'hash', pattern: new RegExp(`^#!?/(?:${TALK}|inbox)(?:/(?:${NOT_YET}))?/?(?:\\?.*)?$`) },
  { surface: 'thread', on: 'hash', pattern: new RegExp(`^#!?/(?:${TALK})/([^/?]+)`), thread: 1 },
  { surface: 'inbox', pattern: new RegExp(`^/(?:${TALK}|inbox|pm)(?:/(?:${NOT_YET})(?:/.*)?)?$`) },
  { surface: 'inbox', pattern: new RegExp(`^/(?:my|me|(?:u|users?)/[^/]+)/(?:${TALK}|inbox)$`) },
  { surface: 'thread', pattern: new RegExp(`^/(?:${TALK})/(?:(?:t|room|user|@me)/)?([^/]+)`), thread: 1 },
];

/** Words that mean a conversation on a messaging site and could mean anything elsewhere, also below the name of a team. */
const ROOMS: readonly Route[] = [
  {
    surface: 'thread',
    pattern: new RegExp(
      `^(?:/[^/]+)?/(?:${TALK}|channels?|rooms?|groups?|calls?)/(?:@me/)?(?!(?:${NOT_YET})(?:/|$))([^/]+)`,
    ),
    thread: 1,
  },
];

const SOCIAL: readonly Route[] = [
  ...mastodon.routes,
  {
    surface: 'followList',
    pattern: new RegExp(`^/(?:${PEOPLE})${NAME}/(?:followers|following|follows|friends)$`),
    handle: 1,
  },
  {
    surface: 'profile',
    pattern: new RegExp(
      `^/(?:${PEOPLE})${NAME}(?:/(?:about|overview|summary|posts|replies|media|photos|videos|likes))?$`,
    ),
    handle: 1,
  },
  { surface: 'post', pattern: new RegExp(`^/@${NAME}/(?:posts?|p|status|videos?)/[^/]+(?:/|$)`), handle: 1 },
  {
    surface: 'post',
    pattern: /^\/(?:posts?|p|notes?|notice|status(?:es)?|objects|threads?|topics?|t|d)\/[^/]+(?:\/|$)/,
  },
  { surface: 'explore', pattern: /^\/(?:explore|discover|search|tags?|hashtags?|directory|trending|popular)(?:\/|$)/ },
  { surface: 'stories', pattern: /^\/stories(?:\/|$)/ },
  { surface: 'shortform', pattern: /^\/(?:shorts|reels?|clips|loops)(?:\/|$)/ },
];

/** The grammar of a site nobody here has seen, by what the person uses it for. */
export function genericGrammar(kind: SiteKind): Pick<Site, 'routes' | 'prefix' | 'reserved' | 'perHost'> {
  const known = [...SILENT, ...CONVERSATIONS];
  const routes: readonly Route[] =
    kind === 'messaging'
      ? [...known, ...ROOMS, { surface: 'inbox', pattern: /^/ }]
      : [...known, ...SOCIAL, { surface: 'feed', pattern: /^/ }];
  return {
    routes,
    ...(mastodon.prefix && { prefix: mastodon.prefix }),
    perHost: true,
    reserved: words('me new edit search all list online index settings password directory'),
  };
}
