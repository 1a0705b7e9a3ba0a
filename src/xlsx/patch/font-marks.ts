import { child, isOn, value } from '../xml/query';
import type { XmlElement } from '../xml/tree';

/** Elements of a font that are on where they are there, unless they say otherwise. */
const SWITCHES = ['b', 'i', 'strike', 'outline', 'shadow'];

/** Values that are written out in fonts and runs, but look as if nothing were said. */
const ORDINARY: ReadonlySet<string> = new Set([
  'none',
  'baseline',
  'rgb FF000000',
  'theme 1',
  'indexed 8',
  'indexed 64',
  'auto 1',
]);

/**
 * How a font makes words stand out: bold, italic, struck through, underlined, raised, coloured; as a text to compare.
 * Typefaces and sizes are left out: LibreOffice writes a run in a font of its own for each script of a text.
 *
 * @param font `<font>` of a cell or `<rPr>` of a run (CT_Font, CT_RPrElt)
 */
export function fontMarks(font: XmlElement): string {
  const switches = SWITCHES.filter((name) => {
    const element = child(font, name);
    return element !== undefined && isOn(value(element, 'val') ?? '1');
  });
  const underline = child(font, 'u');
  const raised = child(font, 'vertAlign');
  const marks = [
    underline && (value(underline, 'val') ?? 'single'),
    raised && value(raised, 'val'),
    colourOf(child(font, 'color')),
  ];
  return [...switches, ...marks.filter((mark) => mark !== undefined && !ORDINARY.has(mark))].join(', ');
}

function colourOf(colour: XmlElement | undefined): string | undefined {
  const said = colour?.attributes.map(({ local, value: given }) => `${local} ${given.toUpperCase()}`).join(' ');
  return said === '' ? undefined : said;
}
