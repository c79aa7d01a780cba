import type { Settings } from '../../lib/core/settings.ts';
import type { Fault } from '../../lib/core/settings-file/fault.ts';
import { loadDomainOf } from '../page/domains.ts';

/** A settings file is a few kB; what is larger than this is not even read, bytes. */
const LARGEST = 1_000_000;

/** Reads a file as settings. What that takes is loaded when somebody opens one, and not before. */
export async function openSettingsFile(file: File): Promise<{ ok: Settings } | { faults: readonly Fault[] }> {
  if (file.size > LARGEST) return { faults: [{ wrong: 'large' }] };
  const [{ readSettingsFile }, domainOf] = await Promise.all([
    import('../../lib/core/settings-file/read.ts'),
    loadDomainOf(),
  ]);
  return readSettingsFile(await file.text(), domainOf);
}
