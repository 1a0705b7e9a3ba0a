import { UnusableFile } from '../unusable-file';

const ole2Signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Looks at the first bytes of a file and refuses what cannot be a zip, naming what it is.
 *
 * @throws UnusableFile `empty`, `xls`, `password`, `csv`, `html`, `xmlSpreadsheet`, `notWorkbook` or `notZip`
 */
export function refuseForeignFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnusableFile('empty');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  if (ole2Signature.every((byte, index) => bytes[index] === byte)) throw ole2Refusal(bytes);
  const text = textStart(bytes);
  if (text === null) throw new UnusableFile('notZip');
  if (/^\s*<\?xml/.test(text)) throw xmlRefusal(text);
  // Many web systems export a web page under a spreadsheet's name; Excel saves a web page in one file (MHTML), which
  // begins with its MIME version.
  if (/^\s*<[a-z!]/i.test(text) || /^MIME-Version:/i.test(text)) throw new UnusableFile('html');
  throw new UnusableFile('csv');
}

function xmlRefusal(text: string): UnusableFile {
  if (/<(?:\w+:)?Workbook\b/.test(text)) return new UnusableFile('xmlSpreadsheet');
  return /<html\b/i.test(text) ? new UnusableFile('html') : new UnusableFile('notWorkbook', 'xml');
}

/**
 * An OLE2 file is known by the names in its directory, whose entries stand at multiples of 128 bytes ([MS-CFB] 2.6).
 */
function ole2Refusal(bytes: Uint8Array): UnusableFile {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let offset = 512; offset + 128 <= bytes.length; offset += 128) {
    const nameBytes = view.getUint16(offset + 64, true);
    const wanted = streamNames.find((name) => nameBytes === (name.length + 1) * 2);
    if (wanted === undefined) continue;
    let name = '';
    for (let index = 0; index < wanted.length; index++)
      name += String.fromCharCode(view.getUint16(offset + index * 2, true));
    names.add(name);
  }
  if (names.has('EncryptedPackage')) return new UnusableFile('password');
  if (names.has('Workbook') || names.has('Book')) return new UnusableFile('xls');
  return new UnusableFile('notWorkbook', 'ole2');
}

const streamNames = ['EncryptedPackage', 'Workbook', 'Book'];

/** The start of a file as text, null where it holds control characters that no text has. */
function textStart(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 4096);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return 'utf-16';
  if (head.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)) return null;
  // Chinese Excel saves CSV as GB18030; which of the two it is does not matter here, only the ASCII in it does.
  return new TextDecoder('utf-8').decode(head);
}
