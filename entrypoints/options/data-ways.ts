import type { DataWays } from '../../components/data/ways.ts';
import { loadDomainOf } from '../../components/page/domains.ts';
import { saveFile } from '../../components/page/save-file.ts';
import { now, timeZone } from '../../lib/browser/clock.ts';
import type { Fault } from '../../lib/core/data/faults.ts';
import { type Carrier, startCarrier } from '../../lib/messages/carry.ts';
import type { FileKind, Plan } from '../../lib/messages/carrying.ts';
import { ask } from '../../lib/messages/send.ts';

/** Names that tell nothing of what is in them to who looks over a list of downloads (rule 31). */
const NAMES: Readonly<Record<FileKind, string>> = {
  everything: 'unspiral.json',
  visits: 'unspiral-1.csv',
  moments: 'unspiral-2.csv',
};

/**
 * What can be done with one's own data, with a worker that lives from one wish to the end of it.
 * @param onChanged called after each change: the page asks anew what there is.
 */
export function dataWays(onChanged: () => Promise<void>): DataWays {
  let carrier: Carrier | null = null;

  const begin = (): Carrier => {
    carrier?.end();
    carrier = startCarrier();
    return carrier;
  };
  const end = (): void => {
    carrier?.end();
    carrier = null;
  };

  return {
    async onKeep(days) {
      await ask('page-bg.keep', { days });
      await onChanged();
    },
    async onWrite(kind, onProgress) {
      const wish = { wish: 'write', kind, at: now(), timeZone: timeZone() } as const;
      const last = await begin().ask(wish, onProgress);
      end();
      if (last.word === 'written') saveFile(NAMES[kind], last.file, last.file.type);
      if (last.word === 'written') return 'done';
      return last.word === 'stopped' ? 'stopped' : 'failed';
    },
    async onRead(file, onProgress) {
      const wish = { wish: 'read', file, at: now(), timeZone: timeZone() } as const;
      const last = await begin().ask(wish, onProgress);
      const fault = last.word === 'read' ? await domainFaultIn(last.plan) : null;
      if (last.word === 'read' && !fault) return { plan: last.plan };
      end();
      if (fault) return { fault };
      if (last.word === 'fault') return { fault: last.fault };
      return last.word === 'stopped' ? 'stopped' : 'failed';
    },
    async onBring(withSettings, onProgress) {
      if (!carrier) return 'failed';
      const last = await carrier.ask({ wish: 'bring', withSettings }, onProgress);
      end();
      if (last.word !== 'brought') return last.word === 'stopped' ? 'stopped' : 'failed';
      await ask('page-bg.brought');
      await onChanged();
      return 'done';
    },
    onLeave: end,
    onStop: () => carrier?.stop(),
    async onErasePart(part) {
      await ask('page-bg.erase-part', part);
      await onChanged();
    },
  };
}

/** What checks domains is loaded where a file has sites of one's own, and not before. */
async function domainFaultIn({ ownSites }: Plan): Promise<Fault | null> {
  if (ownSites.length === 0) return null;
  const { domainFault } = await import('../../lib/core/data/settings-part.ts');
  return domainFault(ownSites, await loadDomainOf());
}
