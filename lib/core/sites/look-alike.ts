/** Letters of other scripts that cannot be told from Latin ones, or hardly; marks above and below are taken off anyway. */
const LIKE: Readonly<Record<string, string>> = {
  // Cyrillic
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  ѕ: 's',
  т: 't',
  у: 'y',
  ԝ: 'w',
  х: 'x',
  // Greek
  α: 'a',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  // Latin, beyond the alphabet
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ɑ: 'a',
  ɡ: 'g',
  ſ: 's',
};

/**
 * What a host looks like at a glance, in plain letters.
 *
 *     lookOf('ínstаgrаm.com') // 'instagram.com', whichever alphabets it was written in
 * @param host in its own letters, as `shownHost` gives it.
 */
export function lookOf(host: string): string {
  const bare = host.normalize('NFKD').replace(/\p{M}/gu, '');
  return Array.from(bare, (letter) => LIKE[letter] ?? letter).join('');
}
