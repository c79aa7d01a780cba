import bluesky from './bluesky.ts';
import bumble from './bumble.ts';
import discord from './discord.ts';
import element from './element.ts';
import facebook from './facebook.ts';
import gmail from './gmail.ts';
import googleMessages from './google-messages.ts';
import instagram from './instagram.ts';
import linkedin from './linkedin.ts';
import mastodon from './mastodon.ts';
import messenger from './messenger.ts';
import pinterest from './pinterest.ts';
import reddit from './reddit.ts';
import type { Site } from './site.ts';
import slack from './slack.ts';
import snapchat from './snapchat.ts';
import teams from './teams.ts';
import telegram from './telegram.ts';
import threads from './threads.ts';
import tiktok from './tiktok.ts';
import tinder from './tinder.ts';
import tumblr from './tumblr.ts';
import vsco from './vsco.ts';
import whatsapp from './whatsapp.ts';
import x from './x.ts';
import youtube from './youtube.ts';

/** Every site Unspiral knows, in the order people are offered them. */
export const SITES: readonly Site[] = [
  instagram,
  facebook,
  x,
  tiktok,
  youtube,
  reddit,
  threads,
  linkedin,
  bluesky,
  whatsapp,
  messenger,
  telegram,
  discord,
  googleMessages,
  mastodon,
  snapchat,
  pinterest,
  tumblr,
  tinder,
  bumble,
  vsco,
  element,
  gmail,
  slack,
  teams,
];
