import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { walkXml, type XmlVisitor } from '../../src/xlsx/xml/walk';

/** What a walk tells, in its order. */
type Told = readonly unknown[];

/** An independent parser's word on the tags of a text; null where it had to mend it. */
function toldByHtmlparser2(text: string): readonly Told[] | null {
  const told: Told[] = [];
  let attributes: [string, string][] = [];
  const mended: string[] = [];
  const parser = new Parser(
    {
      onattribute: (name, value) => attributes.push([name, value]),
      onopentag: (name) => {
        told.push(['open', name, attributes]);
        attributes = [];
      },
      onclosetag: (name, isImplied) => {
        if (isImplied && text.charAt(parser.endIndex - 1) !== '/') mended.push(name);
        told.push(['close', name]);
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return mended.length > 0 ? null : told;
}

/** What the walk tells; null where it refuses the text. */
function toldByWalk(text: string): readonly Told[] | null {
  const told: Told[] = [];
  const visitor: XmlVisitor = {
    open: ({ name, attributes }) => told.push(['open', name, attributes.map((one) => [one.name, one.value])]),
    close: (name) => told.push(['close', name]),
  };
  try {
    walkXml(text, 'p', visitor);
    return told;
  } catch (error) {
    expect(String(error)).toContain('broken: p');
    return null;
  }
}

const SHEET = `<?xml version="1.0"?>
<w:worksheet xmlns:w='urn:m' a = "1>2"><!-- <c> --><w:row r="1" spans='1:2'><w:c r="A1" t="s"><w:v>1</w:v></w:c>\
<w:c r="B&amp;&#49;"/><w:is><w:t xml:space="preserve"> a &lt; </w:t ></w:is></w:row><![CDATA[</q>]]><w:c
/></w:worksheet>`;

/** What may go wrong in a text, at some place of it. */
const fault = fc.record({
  at: fc.nat(SHEET.length),
  removed: fc.nat(6),
  put: fc.constantFrom('', '<', '>', '/', '"', "'", '=', ' ', '<!--', '-->', ']]>', '<?', '&amp;', '</w:c>', '<w:c>'),
});

test('tags and attributes are those that another parser finds', () => {
  expect(toldByWalk(SHEET)).toEqual(toldByHtmlparser2(SHEET));
  expect(toldByWalk(SHEET)).toHaveLength(16);
});

test('a damaged text is refused, or told as another parser tells it without mending', () => {
  let refused = 0;
  let told = 0;
  fc.assert(
    fc.property(fc.array(fault, { minLength: 1, maxLength: 3 }), (faults) => {
      const text = faults.reduce(
        (before, { at, removed, put }) => before.slice(0, at) + put + before.slice(at + removed),
        SHEET,
      );
      const walked = toldByWalk(text);
      if (walked === null) refused += 1;
      else {
        told += 1;
        expect(walked).toEqual(toldByHtmlparser2(text));
      }
    }),
    { seed: 20140630, numRuns: 5_000, verbose: true },
  );
  expect(Math.min(refused, told)).toBeGreaterThan(500);
});

test.each([
  ['breaks off in a value', '<a><b c="1'],
  ['breaks off in its last tag', '<a><b></b></ab'],
  ['breaks off in a comment', '<a><!-- </a>'],
  ['has an end tag without a beginning', '<a></a></b>'],
  ['has crossed tags', '<a><b></a></b>'],
  ['has a tag in a tag', '<a <b/></a>'],
  ['has a tag without a name', '<a>< b/></a>'],
  ['has a declaration among its elements', '<a><!ENTITY b "c"></a>'],
])('a text that %s is refused', (_, text) => {
  expect(toldByWalk(text)).toBeNull();
});

test('attributes that are no markup are refused where they are asked for', () => {
  expect(toldByWalk('<a b></a>')).toBeNull();
  expect(toldByWalk('<a b=1></a>')).toBeNull();
});

test('a tag of a million attributes and a million tags take no longer than their length', () => {
  const wide = `<a ${'b="1" '.repeat(1_000_000)}/>`;
  const deep = '<a>'.repeat(1_000_000) + '</a>'.repeat(1_000_000);
  let opened = 0;
  for (const text of [wide, deep]) walkXml(text, 'p', { open: () => (opened += 1) });
  expect(opened).toBe(1_000_001);
});
