import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { crc32 } from 'node:zlib';

interface Entry {
  name: Buffer;
  data: Buffer;
  at: number;
}

/** A folder as an uncompressed zip, which is all that Firefox asks of an add-on it is to keep. */
export function zipOf(folder: string): Buffer {
  const entries: Entry[] = [];
  const parts: Buffer[] = [];
  let at = 0;
  for (const file of filesOf(folder)) {
    const entry = { name: Buffer.from(relative(folder, file).split(sep).join('/')), data: readFileSync(file), at };
    const part = Buffer.concat([header(entry, 0x04034b50), entry.name, entry.data]);
    entries.push(entry);
    parts.push(part);
    at += part.length;
  }
  const directory = Buffer.concat(entries.map((entry) => Buffer.concat([header(entry, 0x02014b50), entry.name])));
  return Buffer.concat([...parts, directory, foot(entries.length, directory.length, at)]);
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
}

/** A local header, or the longer one of the directory, which begins with the same fields. */
function header(entry: Entry, signature: number): Buffer {
  const central = signature === 0x02014b50;
  const fields = Buffer.alloc(central ? 46 : 30);
  const from = central ? 2 : 0;
  fields.writeUInt32LE(signature, 0);
  if (central) fields.writeUInt16LE(20, 4);
  fields.writeUInt16LE(20, 4 + from);
  fields.writeUInt16LE(0x0021, 12 + from);
  fields.writeUInt32LE(crc32(entry.data), 14 + from);
  fields.writeUInt32LE(entry.data.length, 18 + from);
  fields.writeUInt32LE(entry.data.length, 22 + from);
  fields.writeUInt16LE(entry.name.length, 26 + from);
  if (central) fields.writeUInt32LE(entry.at, 42);
  return fields;
}

function foot(count: number, size: number, at: number): Buffer {
  const fields = Buffer.alloc(22);
  fields.writeUInt32LE(0x06054b50, 0);
  fields.writeUInt16LE(count, 8);
  fields.writeUInt16LE(count, 10);
  fields.writeUInt32LE(size, 12);
  fields.writeUInt32LE(at, 16);
  return fields;
}
