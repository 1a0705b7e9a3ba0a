import { UnusableFile } from '../../xlsx/unusable-file';

/** What the first bytes of a text say of its encoding. */
const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text of a file: by its byte order mark, else UTF-8 where all of it is, else GB 18030, in which Excel and WPS
 * write .csv on a Chinese Windows.
 *
 * @throws UnusableFile `broken` where it is none of them
 */
export function decodedText(bytes: Uint8Array): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  for (const encoding of marked ? [marked[1]] : ['utf-8', 'gb18030']) {
    const text = decodedAs(encoding, bytes);
    if (text !== null) return text;
  }
  throw new UnusableFile('broken', 'encoding');
}

/** Null where the bytes are not of that encoding. */
function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
