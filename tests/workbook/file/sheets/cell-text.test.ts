import fc from 'fast-check';
import { limitedCellText, limitedText } from '../../../../src/workbook/file/sheets/cell-text';
import { escapeCellText, unescapeXml } from '../../../../src/xlsx/xml/escape';

/** Excel's reading of ST_Xstring, left to right, written here on its own. */
function decode(text: string): string {
  let decoded = '';
  for (let at = 0; at < text.length;) {
    const escape = /^_x([0-9A-Fa-f]{4})_/.exec(text.slice(at, at + 7));
    decoded += escape?.[1] === undefined ? text.charAt(at) : String.fromCharCode(Number.parseInt(escape[1], 16));
    at += escape ? 7 : 1;
  }
  return decoded;
}

test.each([
  ['王伟', '王伟'],
  ['_x0041_', '_x005F_x0041_'],
  ['_x005F_x0041_', '_x005F_x005F_x005F_x0041_'],
  ['a_b_x12_', 'a_b_x12_'],
  ['_x005f\uFFFE', '_x005F_x005f_xFFFE_'],
  ['\uD800', '_xD800_'],
  ['\uFFFF', '_xFFFF_'],
  ['𠮷', '𠮷'],
])('%j is written %j', (text, written) => {
  expect(escapeCellText(text)).toBe(written);
});

test('any text comes back as it was', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('_x0041_', '_x005F_', '_', 'x0041_', '\uD83D', '\uFFFE', '_x005f'),
  );
  fc.assert(
    fc.property(fc.array(pieces), (parts) => decode(unescapeXml(escapeCellText(parts.join('')))) === parts.join('')),
  );
});

test('no written text holds what XML cannot', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('\uD83D', '\uDE00', 'a', '\uFFFE', '\uFFFF')), (parts) => {
      // Surrogates in pairs are characters; alone they are none.
      expect(escapeCellText(parts.join(''))).not.toMatch(/[\uD800-\uDFFF\uFFFE\uFFFF]/u);
    }),
  );
});

test('a cell holds 32,767 characters and not one more', () => {
  expect(limitedCellText('长'.repeat(32_767))).toHaveLength(32_767);
  expect(() => limitedCellText('长'.repeat(32_768))).toThrow(RangeError);
});

test('a text that is too long is named with its beginning', () => {
  expect(() => limitedText('填写说明'.repeat(9), 32, 'title of a prompt')).toThrow(
    'title of a prompt over 32 characters: 填写说明',
  );
});
