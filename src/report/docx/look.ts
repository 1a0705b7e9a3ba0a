import { convertMillimetersToTwip } from 'docx';

/*
 * Measures of GB/T 9704—2012, the layout of official documents: A4, margins 37 mm above and 28 mm on the left, a text
 * area of 156 × 225 mm, 22 lines of 28 characters.
 */

/** Page and margins in twentieths of a point. */
export const PAGE = {
  width: convertMillimetersToTwip(210),
  height: convertMillimetersToTwip(297),
  top: convertMillimetersToTwip(37),
  left: convertMillimetersToTwip(28),
  right: convertMillimetersToTwip(210 - 28 - 156),
  bottom: convertMillimetersToTwip(297 - 37 - 225),
  /** The page number stands 7 mm below the text. */
  footer: convertMillimetersToTwip(297 - 37 - 225 - 14),
} as const;

/** Width of the text area in twentieths of a point. */
export const TEXT_WIDTH = convertMillimetersToTwip(156);

/** Exact heights of a line of text and of the title, in twentieths of a point: 28 pt and 35 pt. */
export const LINE = 560;
export const TITLE_LINE = 700;

/** Sizes in half points: 二号, 三号, 四号. */
export const SIZE = { title: 44, body: 32, small: 28 } as const;

/** Fonts of official documents; fixed-parts.ts names substitutes for those that a computer lacks. */
export const FONT = {
  title: '方正小标宋简体',
  heading: '黑体',
  subheading: '楷体_GB2312',
  body: '仿宋_GB2312',
  pageNumber: '宋体',
} as const;

/** The background of a place to be filled in. */
export const BLANK_FILL = 'FFF2A8';
