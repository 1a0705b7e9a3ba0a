import { zipParts } from '../keeps/zip-parts';
import { rawZip, type RawEntry } from '../xlsx/raw-zip';
import type { Random } from './random';

/** A damaged or hostile workbook, and how it came about. */
export interface Mutant {
  readonly how: string;
  readonly bytes: Uint8Array;
}

type Parts = readonly (readonly [name: string, data: Buffer])[];

const LONG = '长'.repeat(40_000);

/** What is put into the text of a part in place of something that stands there. */
const TEXTS: readonly (readonly [name: string, pattern: RegExp, put: string])[] = [
  ['a column beyond all', /r="[A-Z]+(\d+)"/, 'r="XFDXFD$1"'],
  ['a row beyond all', /<row r="\d+"/, '<row r="99999999999"'],
  ['ten million columns', /<dimension ref="[^"]*"/, '<dimension ref="A1:ZZZZZZ1048576"'],
  ['a row without end', /<\/row>/, ''],
  ['an endless tag', /<c /, '<c <c <c '],
  ['a huge text', /<t[^>]*>[^<]*<\/t>/, `<t>${LONG}</t>`],
  ['a formula for a text', /<t[^>]*>[^<]*<\/t>/, '<t>=HYPERLINK("http://example.org","x")</t>'],
  ['a name of objects', /<t[^>]*>[^<]*<\/t>/, '<t>__proto__</t>'],
  ['a constructor', /<t[^>]*>[^<]*<\/t>/, '<t>constructor</t>'],
  ['bidi and control characters', /<t[^>]*>[^<]*<\/t>/, '<t>\u202e_x0000_\u0007\u2066王伟</t>'],
  ['a shared string that is not there', /t="s"([^>]*)><v>\d+/, 't="s"$1><v>4294967296'],
  ['a number that is none', /<v>[\d.]+<\/v>/, '<v>1e999</v>'],
  ['a style that is not there', / s="\d+"/, ' s="65000"'],
  ['a merge of everything', /<\/sheetData>/, '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'],
  ['an entity', /<\?xml[^>]*\?>/, '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "&a;&a;">]>'],
  ['depth', /<sheetData>/, `<sheetData>${'<x>'.repeat(5000)}`],
  ['a relationship that leads out', /Target="[^"]*"/, 'Target="../../../../etc/passwd"'],
  ['a relationship to itself', /Target="[^"]*"/, 'Target="workbook.xml"'],
  ['a relationship to nowhere', /Target="[^"]*"/, 'Target="nowhere.xml"'],
  ['an external relationship', /Target="[^"]*"/, 'TargetMode="External" Target="http://example.org/x"'],
  ['a table over another place', /ref="[A-Z]+\d+:[A-Z]+\d+"/, 'ref="A900000:XFD1048576"'],
  ['a table turned round', /ref="[A-Z]+\d+:[A-Z]+\d+"/, 'ref="Z99:A1"'],
  ['a sheet name of objects', /<sheet name="[^"]*"/, '<sheet name="__proto__"'],
  ['two sheets of one name', /<sheet name="[^"]*"/, '<sheet name="帮扶日志"'],
  ['an unknown encoding', /encoding="[^"]*"/, 'encoding="x-nothing"'],
];

const NAMES = [
  '../../evil.xml',
  '/etc/passwd',
  'xl\\workbook.xml',
  '__proto__',
  'xl/workbook.xml',
  `${LONG.slice(0, 20_000)}.xml`,
];

/** One mutation of a workbook's bytes or parts. */
type Mutate = (parts: Parts, bytes: Buffer, random: Random) => Mutant;

const zip = (how: string, entries: readonly RawEntry[]): Mutant => ({ how, bytes: rawZip(entries) });
const entriesOf = (parts: Parts): RawEntry[] => parts.map(([name, data]) => ({ name, data }));

const MUTATIONS: readonly Mutate[] = [
  (_parts, bytes, random) => {
    const copy = Buffer.from(bytes);
    const flips = 1 + random.below(20);
    for (let flip = 0; flip < flips; flip += 1) {
      const at = random.below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
    }
    return { how: `${flips} bits of the file turned`, bytes: copy };
  },
  (_parts, bytes, random) => {
    const end = random.below(bytes.length);
    return { how: `cut off after ${end} bytes`, bytes: bytes.subarray(0, end) };
  },
  (parts, _bytes, random) => {
    const [gone] = random.of(parts);
    return zip(`without ${gone}`, entriesOf(parts.filter(([name]) => name !== gone)));
  },
  (parts, _bytes, random) => {
    const [name, data] = random.of(parts);
    return zip(`${name} twice`, [...entriesOf(parts), { name, data }]);
  },
  (parts, _bytes, random) => {
    const [one, first] = random.of(parts);
    const [other, second] = random.of(parts);
    return zip(
      `${one} and ${other} swapped`,
      parts.map(([name, data]) => ({ name, data: name === one ? second : name === other ? first : data })),
    );
  },
  (parts, _bytes, random) => {
    const [renamed] = random.of(parts);
    const to = random.of(NAMES);
    return zip(
      `${renamed} called ${to.slice(0, 30)}`,
      parts.map(([name, data]) => ({ name: name === renamed ? to : name, data })),
    );
  },
  (parts, _bytes, random) => {
    const [cut] = random.of(parts);
    const at = random.below(100);
    return zip(
      `${cut} cut off at ${at} per cent`,
      parts.map(([name, data]) => ({
        name,
        data: name === cut ? data.subarray(0, Math.floor((data.length * at) / 100)) : data,
      })),
    );
  },
  (parts, _bytes, random) => {
    const [flipped] = random.of(parts);
    const at = random.below(1_000_000);
    return zip(
      `a bit of ${flipped} turned`,
      parts.map(([name, data]) => {
        if (name !== flipped || data.length === 0) return { name, data };
        const copy = Buffer.from(data);
        copy[at % copy.length] = (copy[at % copy.length] ?? 0) ^ (1 << (at % 8));
        return { name, data: copy };
      }),
    );
  },
  (parts, _bytes, random) => {
    const [claimed] = random.of(parts);
    const claimedSize = random.of([0, 1, 0xffffffff, 500_000_000]);
    return zip(
      `${claimed} said to be ${claimedSize} bytes long`,
      parts.map(([name, data]) => ({ name, data, ...(name === claimed && { claimedSize }) })),
    );
  },
  textMutation,
  textMutation,
  textMutation,
  textMutation,
];

const texts = new WeakMap<Buffer, string>();

/** A part as text, decoded once for all mutants. */
function textOf(data: Buffer): string {
  const text = texts.get(data) ?? data.toString();
  texts.set(data, text);
  return text;
}

/** Puts something hostile into one of the parts that have a place for it, once or everywhere. */
function textMutation(parts: Parts, _bytes: Buffer, random: Random): Mutant {
  const [what, pattern, put] = random.of(TEXTS);
  const having = parts.filter(([name, data]) => /\.(xml|rels)$/.test(name) && pattern.test(textOf(data)));
  const [changed] = having.length === 0 ? ['nothing'] : random.of(having);
  const times = random.of([1, 1, 3, 100]);
  return zip(
    `${what} × ${times} in ${changed}`,
    parts.map(([name, data]) => {
      if (name !== changed) return { name, data };
      let left = times;
      const everywhere = new RegExp(pattern.source, 'g');
      return {
        name,
        data: textOf(data).replace(everywhere, (found) => (left-- > 0 ? found.replace(pattern, put) : found)),
      };
    }),
  );
}

/** What a workbook holds, taken apart once for all of its mutants. */
const known = new WeakMap<Uint8Array, Parts>();

/** A mutant of a workbook, made by one mutation. */
export function mutantOf(workbook: Uint8Array, random: Random): Mutant {
  const bytes = Buffer.from(workbook);
  const parts = known.get(workbook) ?? [...zipParts(bytes)];
  known.set(workbook, parts);
  return random.of(MUTATIONS)(parts, bytes, random);
}
