import { namespaces } from '../../../xlsx/namespaces';
import { newXml } from '../../../xlsx/opc/xml-part';

/** The colours of Office 2013, by which table styles and the slices of pies are coloured. */
const COLOURS: Readonly<Record<string, string>> = {
  dk2: '44546A',
  lt2: 'E7E6E6',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
  hlink: '0563C1',
  folHlink: '954F72',
};

const PLACEHOLDER = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

/** Widths of lines, in English metric units: ½, 1 and 1½ points. */
const LINE_WIDTHS = [6_350, 12_700, 19_050];

/** The theme of a new workbook (ISO 29500-1 §20.1.6.9), as plain as the schema lets it be. */
export const THEME = newXml(
  [
    `<a:theme xmlns:a="${namespaces.drawing}" name="Office"><a:themeElements><a:clrScheme name="Office">`,
    '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>',
    '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>',
    ...Object.entries(COLOURS).map(([name, colour]) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`),
    '</a:clrScheme><a:fontScheme name="Office">',
    `<a:majorFont>${fonts('Calibri Light')}</a:majorFont><a:minorFont>${fonts('Calibri')}</a:minorFont></a:fontScheme>`,
    `<a:fmtScheme name="Office"><a:fillStyleLst>${PLACEHOLDER.repeat(3)}</a:fillStyleLst>`,
    `<a:lnStyleLst>${LINE_WIDTHS.map((width) => `<a:ln w="${width}">${PLACEHOLDER}</a:ln>`).join('')}</a:lnStyleLst>`,
    `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst>`,
    `<a:bgFillStyleLst>${PLACEHOLDER.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
  ].join(''),
);

function fonts(latin: string): string {
  return `<a:latin typeface="${latin}"/><a:ea typeface=""/><a:cs typeface=""/>`;
}
