import type { Chance } from '../../../lib/core/choose.ts';
import { between, happens, logNormal, poisson, whole } from '../draws.ts';
import { type Act, MINUTE, SECOND } from '../life.ts';
import { inMessages, type Messenger } from './places.ts';

/**
 * Writing one ask for reassurance. The phrase matches again each time it is changed; it is sent, or deleted, or left and
 * finished some minutes later.
 */
export function oneAsk(chance: Chance, where: Messenger, sent: number): Act[] {
  const place = inMessages(chance, where, where.threads.length === 0 ? 1 : 0.05);
  const characters = whole(chance, 15, 120);
  const ms = characters * between(chance, 250, 700) + logNormal(chance, 20 * SECOND, 0.8);
  const drafts = 1 + Math.min(4, poisson(chance, 0.8));
  const sends = happens(chance, sent) ? 1 : 0;
  const written = { place, ms, characters, drafts };
  if (!happens(chance, 0.12)) return [{ ...written, sends }];
  const away = { place: null, ms: between(chance, 0.2, 12) * MINUTE };
  return [written, away, { place, ms: ms / 3, characters: 8, drafts: 1, sends }];
}
