import { parseRange, type CellRange } from '../../../../model/cell';

/**
 * The merged ranges of a sheet part, 1-based, ends included. They stand behind the cells, in elements that hold
 * nothing but their range, so they are picked out without walking through the cells once more.
 */
export function mergesOf(sheetXml: string): readonly CellRange[] {
  const end = sheetXml.lastIndexOf('mergeCells>');
  const start = end < 0 ? -1 : sheetXml.lastIndexOf('mergeCells', end - 1);
  if (start < 0) return [];
  return [...sheetXml.slice(start, end).matchAll(/<(?:[\w.-]+:)?mergeCell\s[^>]*?\bref=["']([^"']*)["']/g)]
    .map(([, ref = '']) => parseRange(ref))
    .filter((range): range is CellRange => range !== null);
}
