// One file out of a ZIP archive in memory, by its name. Nothing is written anywhere, so no name in the archive can lead anywhere.
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record and the longest comment after it. */
const LONGEST_END = 22 + 65_535;

/** Undefined where there is no such file, more than one, or it cannot be read; never more than `largest` bytes. */
export function fileInZip(archive: Uint8Array, name: string, largest: number): Uint8Array | undefined {
  const zip = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    const found = entries(zip).filter((entry) => entry.name === name);
    const [entry] = found;
    return entry && found.length === 1 ? contentOf(zip, entry, largest) : undefined;
  } catch {
    return undefined;
  }
}

interface Entry {
  name: string;
  method: number;
  encrypted: boolean;
  packed: number;
  offset: number;
}

/** The list at the end of the archive: what stands before single files may say something else. */
function entries(zip: Buffer): Entry[] {
  let end = zip.length - 22;
  while (end >= Math.max(0, zip.length - LONGEST_END) && zip.readUInt32LE(end) !== END) end -= 1;
  if (end < 0 || zip.readUInt32LE(end) !== END) return [];
  const found: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    if (zip.readUInt32LE(at) !== ENTRY) return [];
    const [nameLength, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    found.push({ name: zip.toString('utf8', at + 46, at + 46 + nameLength), method: zip.readUInt16LE(at + 10), encrypted: (zip.readUInt16LE(at + 8) & 1) === 1, packed: zip.readUInt32LE(at + 20), offset: zip.readUInt32LE(at + 42) });
    at += 46 + nameLength + extra + comment;
  }
  return found;
}

function contentOf(zip: Buffer, { method, encrypted, packed, offset }: Entry, largest: number): Uint8Array | undefined {
  if (encrypted || zip.readUInt32LE(offset) !== LOCAL) return undefined;
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  const bytes = zip.subarray(start, start + packed);
  if (bytes.length !== packed) return undefined;
  if (method === 8) return inflateRawSync(bytes, { maxOutputLength: largest });
  return method === 0 && bytes.length <= largest ? bytes : undefined;
}
