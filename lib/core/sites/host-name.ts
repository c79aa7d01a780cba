/**
 * Host names as people read them. A browser gives `xn--bcher-kva.example` for `bücher.example`; going back is Punycode's
 * decoding (RFC 3492, whose names the figures have), for which browsers have no function.
 */

const BASE = 36;
const TMIN = 1;
const TMAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 128;
const LAST = 0x10ffff;

const PREFIX = 'xn--';

/**
 * A host for people to read: in its own letters where that leads back to the same host, else as it is.
 * @param host as URLs give it, in lower case.
 */
export function shownHost(host: string): string {
  const shown = host.split('.').map(decodedLabel).join('.');
  const address = `https://${shown}`;
  return URL.canParse(address) && new URL(address).hostname === host ? shown : host;
}

function decodedLabel(label: string): string {
  if (!label.startsWith(PREFIX)) return label;
  return decoded(label.slice(PREFIX.length)) ?? label;
}

function decoded(text: string): string | null {
  const end = Math.max(text.lastIndexOf('-'), 0);
  const points = Array.from(text.slice(0, end), (letter) => letter.charCodeAt(0));
  let n = INITIAL_N;
  let bias = INITIAL_BIAS;
  let i = 0;
  let at = end > 0 ? end + 1 : 0;
  while (at < text.length) {
    const read = readNumber(text, at, bias);
    if (!read) return null;
    const length = points.length + 1;
    bias = adapted(read.value, length, i === 0);
    i += read.value;
    n += Math.floor(i / length);
    if (n > LAST) return null;
    i %= length;
    points.splice(i, 0, n);
    i += 1;
    at = read.next;
  }
  return String.fromCodePoint(...points);
}

/** One number of variable length, from a place in the text; null where it breaks off or grows beyond any letter. */
function readNumber(text: string, from: number, bias: number): { value: number; next: number } | null {
  let value = 0;
  let weight = 1;
  for (let at = from, k = BASE; at < text.length; at += 1, k += BASE) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit === null) return null;
    value += digit * weight;
    if (value > LAST * text.length) return null;
    const threshold = Math.min(Math.max(k - bias, TMIN), TMAX);
    if (digit < threshold) return { value, next: at + 1 };
    weight *= BASE - threshold;
  }
  return null;
}

/** `a` to `z` are 0 to 25, `0` to `9` are 26 to 35. */
function digitOf(code: number): number | null {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : null;
}

function adapted(value: number, length: number, isFirst: boolean): number {
  let delta = Math.floor(value / (isFirst ? DAMP : 2));
  delta += Math.floor(delta / length);
  let k = 0;
  while (delta > ((BASE - TMIN) * TMAX) / 2) {
    delta = Math.floor(delta / (BASE - TMIN));
    k += BASE;
  }
  return k + Math.floor(((BASE - TMIN + 1) * delta) / (delta + SKEW));
}
