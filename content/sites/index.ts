import bluesky from './bluesky.ts';
import discord from './discord.ts';
import facebook from './facebook.ts';
import googleMessages from './google-messages.ts';
import instagram from './instagram.ts';
import linkedin from './linkedin.ts';
import messenger from './messenger.ts';
import reddit from './reddit.ts';
import type { Site } from './site.ts';
import telegram from './telegram.ts';
import threads from './threads.ts';
import tiktok from './tiktok.ts';
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
];
