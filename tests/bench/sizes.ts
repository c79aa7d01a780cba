import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { heading, line } from './figures.ts';

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Prints how large the parts of a store build are, gzipped, and how large what is handed in. */
export function printSizes(name: string, folder: string): void {
  heading(`Sizes, ${name}`);
  line('sensor, gzipped', kB(gzipped(join(folder, 'sensor.js'))), '≤ 8 kB');
  line('card, gzipped', kB(gzipped(join(folder, 'overlay.js'))), '≤ 24 kB');
  for (const zip of zipsOf(folder)) line(zip, kB(statSync(join(dirname(folder), zip)).size), '≤ 250 kB');
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/** The zip of this browser's build; the one with the sources is not what people download. */
function zipsOf(folder: string): string[] {
  const browser = folder.includes('firefox') ? 'firefox' : 'chrome';
  return readdirSync(dirname(folder)).filter((file) => file.endsWith(`-${browser}.zip`));
}
