import fc from 'fast-check';
import { append, applyEdits, insertInSequence, remove, setAttribute } from '../../src/xlsx/xml/edits';
import { escapeAttribute, escapeCellText, unescapeXml } from '../../src/xlsx/xml/escape';
import { decodeXml, encodeXml } from '../../src/xlsx/xml/text';
import { child, textOf, value } from '../../src/xlsx/xml/query';
import { render } from '../../src/xlsx/xml/render';
import { parseXml, type XmlElement } from '../../src/xlsx/xml/tree';

const odd = `\ufeff<?xml version="1.0"?>\n<!-- <a> --><r xmlns="urn:m" xmlns:o='urn:o' a = 'x &amp; "y"'  b="1>2"><s/><t >1 &lt; <![CDATA[<2>]]></t ><o:t o:k="é"\n/></r>\n`;

function all(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(all)];
}

test('every element and attribute is found where it stands', () => {
  const tree = parseXml(odd, 'p');
  const shown = all(tree.root).map((element) => [
    element.name,
    element.namespace,
    odd.slice(element.start, element.end),
    ...element.attributes.map(({ start, end }) => odd.slice(start, end)),
  ]);
  expect(shown).toEqual([
    [
      'r',
      'urn:m',
      odd.slice(odd.indexOf('<r '), odd.lastIndexOf('\n')),
      'xmlns="urn:m"',
      "xmlns:o='urn:o'",
      `a = 'x &amp; "y"'`,
      'b="1>2"',
    ],
    ['s', 'urn:m', '<s/>'],
    ['t', 'urn:m', '<t >1 &lt; <![CDATA[<2>]]></t >'],
    ['o:t', 'urn:o', '<o:t o:k="é"\n/>', 'o:k="é"'],
  ]);
  expect(value(tree.root, 'a')).toBe('x & "y"');
  expect(textOf(tree, child(tree.root, 't') ?? tree.root)).toBe('1 < <2>');
});

test.each(['<a><b></a>', '<a>', '<a><b/>', ''])('%s is refused', (text) => {
  expect(() => parseXml(text, 'p')).toThrow('broken: p');
});

test('edits are spliced in and leave the rest', () => {
  const tree = parseXml(odd, 'p');
  const [s, t, o] = tree.root.children;
  if (!s || !t || !o) throw new Error('missing');
  expect(
    applyEdits(odd, [
      append(tree, s, '<n/>'),
      setAttribute(s, 'k', '<'),
      setAttribute(tree.root, 'a', '2'),
      remove(t),
      append(tree, tree.root, '<z/>'),
    ]),
  ).toBe(
    odd
      .replace(`a = 'x &amp; "y"'`, 'a="2"')
      .replace('<s/>', '<s k="&lt;"><n/></s>')
      .replace('<t >1 &lt; <![CDATA[<2>]]></t >', '')
      .replace('</r>', '<z/></r>'),
  );
  const sequence = ['s', 'u', 't', 'v'];
  expect(
    applyEdits(odd, [
      insertInSequence(tree, tree.root, sequence, 'u', '<u/>'),
      insertInSequence(tree, tree.root, sequence, 'v', '<v/>'),
    ]),
  ).toBe(odd.replace('<t >', '<u/><t >').replace('</r>', '<v/></r>'));
  expect(() => applyEdits(odd, [remove(tree.root), remove(t)])).toThrow(RangeError);
});

test('an element is written for another part with its prefix, and read back writes the same', () => {
  const tree = parseXml(odd, 'p');
  const target = { namespace: 'urn:m', prefix: 'x' };
  const markup = render(tree, tree.root, target, { b: '2' });
  expect(markup).toBe(
    '<x:r a="x &amp; &quot;y&quot;" b="2"><x:s/><x:t>1 &lt; &lt;2&gt;</x:t><o:t xmlns:o="urn:o" o:k="é"/></x:r>',
  );
  const again = parseXml(`<x:w xmlns:x="urn:m">${markup}</x:w>`, 'p');
  expect(render(again, again.root.children[0] ?? again.root, target)).toBe(markup);
});

test('text in the three encodings comes back as the same bytes', () => {
  for (const bytes of [Buffer.from(odd, 'utf8'), Buffer.from(odd, 'utf16le'), Buffer.from(odd, 'utf16le').swap16()]) {
    const decoded = decodeXml(bytes, 'p');
    expect(decoded.text).toBe(odd);
    expect(Buffer.from(encodeXml(decoded)).equals(bytes)).toBe(true);
  }
});

test('escaped text reads back, whatever is in it', () => {
  const decodeCell = (text: string): string =>
    text.replace(/_x([0-9A-F]{4})_/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(unescapeXml(escapeAttribute(text))).toBe(text);
      expect(decodeCell(unescapeXml(escapeCellText(text)))).toBe(text);
    }),
    { seed: 20140630, verbose: true },
  );
  expect(escapeCellText('a\r_x0041_\u0001&')).toBe('a_x000D__x005F_x0041__x0001_&amp;');
  const nearlyEscaped = '_x005f\uFFFE';
  expect(decodeCell(unescapeXml(escapeCellText(nearlyEscaped)))).toBe(nearlyEscaped);
});
