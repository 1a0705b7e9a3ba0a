import type { CellStyle } from '../../model/plan';

/** The official look of every sheet: fonts as official documents use them, few colours, thin lines. */

const BODY_FONT = '宋体';
const HEAD_FONT = '黑体';
const GRID = { style: 'thin' } as const;

export const colours = {
  ink: '000000',
  grey: '7F7F7F',
  link: '1F4E79',
  requiredFill: '1F4E79',
  optionalFill: 'D6E4F0',
  headFill: 'E7EDF4',
  subtotalFill: 'F2F2F2',
  inputFill: 'FFFBEF',
  bar: '9DC3E6',
  /** 达标, 序时达标, 未达标, not judged; dark and light in turn, so that they differ in grey too. */
  verdicts: ['548235', 'FFD966', 'C00000', 'BFBFBF'],
  projects: '2E75B6',
  funds: 'C55A11',
  tabs: { guide: '7F7F7F', settings: 'C55A11', roster: '548235', ledger: '1F4E79', summary: 'C00000' },
} as const;

/** Styles by the role of a cell. */
export const looks = {
  /**
   * GB/T 9704 sets titles of official documents in 方正小标宋 22 pt; where the font is not installed, the office program
   * substitutes another.
   */
  title: { font: '方正小标宋简体', size: 22, horizontal: 'center', vertical: 'center' },
  subtitle: { font: BODY_FONT, size: 11, vertical: 'center' },
  note: { font: BODY_FONT, size: 10, colour: 'C00000', wrap: true, vertical: 'center', horizontal: 'left' },
  section: { font: HEAD_FONT, size: 12, vertical: 'center', horizontal: 'left' },
  head: {
    font: HEAD_FONT,
    size: 10.5,
    fill: colours.headFill,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    border: GRID,
  },
  body: { font: BODY_FONT, size: 10.5, vertical: 'center', wrap: true, border: GRID },
  subtotal: { bold: true, fill: colours.subtotalFill },
  total: { bold: true, fill: colours.headFill },
  empty: { font: BODY_FONT, size: 10.5, colour: colours.grey, horizontal: 'center', vertical: 'center', border: GRID },
  sign: { font: BODY_FONT, size: 11, vertical: 'center' },
  stamp: { font: BODY_FONT, size: 8, colour: colours.grey, wrap: true, vertical: 'center', horizontal: 'left' },
  text: { font: BODY_FONT, size: 11, wrap: true, vertical: 'center', horizontal: 'left' },
  smallText: { font: BODY_FONT, size: 10.5, wrap: true, vertical: 'center', horizontal: 'left' },
  link: { colour: colours.link },
  requiredHead: {
    font: HEAD_FONT,
    size: 11,
    bold: true,
    colour: 'FFFFFF',
    fill: colours.requiredFill,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    border: GRID,
  },
  optionalHead: {
    font: HEAD_FONT,
    size: 11,
    colour: colours.ink,
    fill: colours.optionalFill,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    border: GRID,
  },
  entry: { font: BODY_FONT, size: 11, vertical: 'center', wrap: true },
  grid: { border: GRID },
} as const satisfies Record<string, CellStyle>;

/** Number formats. Amounts have two to four decimals and a space before the border; a zero is shown as a dash. */
export const formats = {
  amount: '#,##0.00##_ ;-#,##0.00##_ ;"—"_ ',
  percent: '0%',
  day: 'yyyy-mm-dd',
  text: '@',
  whole: '0',
} as const;
