/** Signatures of the records of a zip file (APPNOTE 6.3.10, 4.3). */
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** 1 January 2000, 00:00 as MS-DOS writes time and date. */
const FIXED_DOS_TIME = ((20 << 25) | (1 << 21) | (1 << 16)) >>> 0;

/**
 * Sets the time of every entry of a zip file to a fixed one, in place: the library that writes it uses the clock.
 *
 * @throws RangeError where the bytes are not a zip file
 */
export function fixEntryTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw new RangeError('No zip file');
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new RangeError('No zip file');
    view.setUint32(at + 12, FIXED_DOS_TIME, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, FIXED_DOS_TIME, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}
