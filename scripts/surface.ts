/**
 * Says what kind of place each address is, one a line:
 *
 *     npm run --silent surface < urls.txt
 *     {"url":"https://x.com/home","site":"x","surface":"feed","subject":false}
 *
 * `site` is null for an address on no site of the atlas.
 */
import { createInterface } from 'node:readline';
import { classify } from '../lib/core/sites/classify.ts';

for await (const line of createInterface({ input: process.stdin })) {
  const url = line.trim();
  if (url === '') continue;
  const found = classify(url);
  const place = { site: found?.site ?? null, surface: found?.surface ?? 'other', subject: found?.key != null };
  process.stdout.write(`${JSON.stringify({ url, ...place })}\n`);
}
