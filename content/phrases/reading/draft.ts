/**
 * What ends a clause, from what says least to what says most: `.` stands for whatever ends a sentence and is no
 * question, `:` is what a label or a speaker's name ends with.
 */
const RANKS = [',', '.', '?', ':'];
export const MARKS: ReadonlySet<string> = new Set(RANKS);
/** Stands for what is somebody else's words, or an address, or not meant. */
export const QUOTE = '"';

/** Apostrophes of every kind, also the accents people type instead, within a word. */
const APOSTROPHE = /(?<=\p{L})['’‘ʼ`´′](?=\p{L})/gu;
/** Characters that nobody sees. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** Somebody else's words: between quotation marks, or a line that begins as quoted lines do. An address is nobody's. */
const QUOTED =
  /"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|(?<!\S)'[^'\n]*'(?!\p{L})|(?<!\S)‘[^‘’\n]*’(?!\p{L})|(?<!\S)(?:https?:\/\/|www\.)\S+/gu;
const QUOTED_LINE = /^[ \t]*>.*$/gm;
/** Singing and laughing: what stands beside it is a song's, or is not meant. */
const PLAY = /[🎵🎶♪♫😂🤣😹😆😜😝😛🤪😎😏]/gu;
/** `:(` and `:D` are neither marks nor words. */
const FACE = /(?<![\p{L}\p{N}])(?:[:;=]['-]?(?:[dpox3](?![\p{L}\p{N}])|[()[\]{}|\\/<>]+)|<\/?3+)/gu;
const TOKEN =
  /[\p{L}\p{M}]+|\p{N}+(?:[.:,]\p{N}+)*|[.!;…\n()[\]{}|—–\p{Extended_Pictographic}]|[?¿؟？]|[,،、，]|:(?=\s|$)|(?<=\s)-(?=\s)|"/gu;

/**
 * A draft as words and marks, in order: lower case, without apostrophes, what is quoted as one `"`, and of marks in a
 * row the one that says most. Total, and takes time in proportion to the length of the draft.
 *
 *     tokensOf('Hey… aren’t you “busy”?')   // ['hey', '.', 'arent', 'you', '"', '?']
 */
export function tokensOf(draft: string): string[] {
  const plain = draft
    .replace(APOSTROPHE, '')
    .replace(QUOTED_LINE, '\n')
    .replace(QUOTED, ' " ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(UNSEEN, '')
    .replace(FACE, '.')
    .replace(PLAY, ' " ');
  const tokens: string[] = [];
  for (const [text] of plain.matchAll(TOKEN)) add(tokens, markOf(text) ?? text);
  return tokens;
}

function markOf(text: string): string | null {
  if (/^[\p{L}\p{M}\p{N}]/u.test(text)) return null;
  if (/^[?¿؟？]/.test(text)) return '?';
  if (/^[,،、，]/.test(text)) return ',';
  return text === ':' || text === '"' ? text : '.';
}

function add(tokens: string[], token: string): void {
  const last = tokens.at(-1) ?? '';
  const [rank, before] = [RANKS.indexOf(token), RANKS.indexOf(last)];
  if (rank === -1 || before === -1) tokens.push(token);
  else if (rank > before) tokens[tokens.length - 1] = token;
}
