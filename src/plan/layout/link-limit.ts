/**
 * Maximum number of rows of a list that get a link: Excel allows 65,530 links on a sheet (Excel specifications and
 * limits), and the user may have added some.
 */
export const MOST_LINKS = 65_000;

/**
 * A note for above a list with more rows than Excel allows links; empty where every row gets its link.
 *
 * @param rows number of rows of the list
 * @param headerRow sheet row of its header
 */
export function linkLimitWords(rows: number, headerRow: number): string {
  return rows > MOST_LINKS ? `Excel一张工作表最多放65530个链接，第${headerRow + MOST_LINKS}行以后没有链接。` : '';
}
