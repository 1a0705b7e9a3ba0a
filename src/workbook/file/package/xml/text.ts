import { UnusableFile } from '../../../unusable-file';

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

/** Encodes text the way the part was encoded before. */
export function encodeXml({ text, encoding }: XmlText): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), encoding === 'utf-16le');
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
