import { UnusableFile } from '../unusable-file';

/** The encodings an XML part may have (ISO 29500-2 §6.2.5). */
export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** An XML part as text. A byte order mark stays in the text, so that encoding it again gives the same bytes. */
export interface XmlText {
  readonly text: string;
  readonly encoding: XmlEncoding;
}

/**
 * Decodes an XML part and refuses what must not be read on.
 *
 * @param part its name, for the refusal
 * @throws UnusableFile `entities` for a DOCTYPE; `broken` for another encoding or bytes that are no text in theirs
 */
export function decodeXml(bytes: Uint8Array, part: string): XmlText {
  const encoding = sniffEncoding(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new UnusableFile('broken', `${part}: not ${encoding}`, { cause: error });
  }
  refuseProlog(text, part, encoding);
  return { text, encoding };
}

/**
 * The bytes of an XML part in UTF-8, as they are or transcoded from UTF-16, for a scanner. That they are UTF-8 shows
 * only where text is decoded.
 *
 * @param part its name, for the refusal
 * @throws UnusableFile as {@link decodeXml}
 */
export function utf8Xml(bytes: Uint8Array, part: string): Uint8Array {
  const encoding = sniffEncoding(bytes);
  if (encoding !== 'utf-8') return new TextEncoder().encode(decodeXml(bytes, part).text);
  // With the two characters that tell a DOCTYPE.
  const before = bytes.subarray(0, prologEnd(bytes) + 2);
  refuseProlog(new TextDecoder(encoding, { ignoreBOM: true }).decode(before), part, encoding);
  return bytes;
}

/** The place of the first markup that is neither declaration, instruction nor comment; the end where there is none. */
function prologEnd(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef ? 3 : 0;
  for (;;) {
    const byte = bytes[at];
    if (byte === undefined) return bytes.length;
    if (byte <= 0x20) at++;
    else if (startsWith(bytes, at, '<?')) at = endOf(bytes, at, '?>');
    else if (startsWith(bytes, at, '<!--')) at = endOf(bytes, at, '-->');
    else return at;
  }
}

function endOf(bytes: Uint8Array, from: number, closing: string): number {
  for (let at = from; at < bytes.length; at++) if (startsWith(bytes, at, closing)) return at + closing.length;
  return bytes.length;
}

function startsWith(bytes: Uint8Array, at: number, ascii: string): boolean {
  for (let index = 0; index < ascii.length; index++) if (bytes[at + index] !== ascii.charCodeAt(index)) return false;
  return true;
}

/** Encodes text the way the part was encoded before. */
export function encodeXml({ text, encoding }: XmlText): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), encoding === 'utf-16le');
  return bytes;
}

function sniffEncoding(bytes: Uint8Array): XmlEncoding {
  const [first, second] = bytes;
  // A mark, or the < that every XML text without one begins with (XML 1.0 appendix F).
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** Everything before the root element: declaration, comments, instructions and, refused here, a DOCTYPE. */
const prolog = /^\uFEFF?(?:\s+|<\?[^]*?\?>|<!--[^]*?-->)*/;

function refuseProlog(text: string, part: string, encoding: XmlEncoding): void {
  const [before = ''] = prolog.exec(text) ?? [];
  if (text.startsWith('<!', before.length)) throw new UnusableFile('entities', part);
  const declared = /^\uFEFF?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(before)?.[1]?.toLowerCase();
  if (encoding === 'utf-8' && declared !== undefined && !['utf-8', 'utf8', 'us-ascii', 'ascii'].includes(declared)) {
    throw new UnusableFile('broken', `${part}: encoding ${declared}`);
  }
}
