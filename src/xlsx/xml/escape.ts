const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const LAST_CODE_POINT = 0x10ffff;

/**
 * Text for an attribute in double quotes. Line breaks and tabs are kept by references, else a parser makes them blanks.
 */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => attributeReferences[character] ?? character);
}

const attributeReferences: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text between tags. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * Resolves character references and the five entities XML has of itself; others cannot be there without a DOCTYPE.
 * A reference to no character stays as it is written.
 */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const codePoint = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return codePoint > LAST_CODE_POINT ? whole : String.fromCodePoint(codePoint);
    },
  );
}

/** What no XML text can hold, carriage returns and halves of a surrogate pair. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- these are the characters in question
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** What may have to be escaped in the text of a cell. */
// eslint-disable-next-line no-control-regex -- these are the characters in question
const TO_ESCAPE = /[&<>_\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * Text of a cell as `ST_Xstring` (ISO 29500-1 §22.9.2.19): characters that XML cannot hold, carriage returns, which
 * a parser would turn into line feeds, and halves of a surrogate pair as `_xHHHH_`; text that looks like such an
 * escape has its underscore escaped.
 */
export function escapeCellText(text: string): string {
  // Most texts have nothing to escape, and one look is cheaper than five.
  return TO_ESCAPE.test(text) ? escapeText(withUnits(text)) : text;
}

/** The same for a text of a sheet that stands in an attribute in double quotes, such as that of a prompt. */
export function escapeCellAttribute(text: string): string {
  return escapeAttribute(withUnits(text));
}

function withUnits(text: string): string {
  return (
    text
      // Without a look at what follows: the underscore of a later escape could complete an earlier one.
      .replace(/_(?=x[0-9A-Fa-f]{4})/g, '_x005F_')
      .replace(UNWRITABLE, escapeUnit)
  );
}

function escapeUnit(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Resolves the `_xHHHH_` escapes of a cell's text, those that {@link escapeCellText} makes among them. */
export function unescapeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
