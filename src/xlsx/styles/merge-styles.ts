import { value } from '../xml/query';
import { render } from '../xml/render';
import type { XmlElement } from '../xml/tree';
import type { StyleCollection, StyleSheet } from './style-sheet';

/** Where the formats of one workbook's sheets are found in another workbook's styles part. */
export interface StyleMap {
  /** Index of a cell format (`cellXfs`). The default format, 0, stays the default one. */
  cellFormat(donorIndex: number): number;
  /** Index of a differential format (`dxfs`). */
  differentialFormat(donorIndex: number): number;
}

/**
 * Maps a donor's formats into another workbook, bringing over what is asked for: fonts, fills, borders, number
 * formats, cell formats and differential formats.
 */
export function mergeStyles(donor: StyleSheet, into: StyleSheet): StyleMap {
  const maps = new Map<StyleCollection, Map<number, number>>();
  const bring = (
    collection: StyleCollection,
    donorIndex: number,
    attributesOf: (element: XmlElement) => Readonly<Record<string, string>> = () => ({}),
  ): number => {
    const map = maps.get(collection) ?? new Map<number, number>();
    maps.set(collection, map);
    const known = map.get(donorIndex);
    if (known !== undefined) return known;
    const element = donor.elements(collection)[donorIndex];
    // An index beyond the donor's list means the default there and here.
    const index =
      element === undefined
        ? 0
        : into.index(collection, render(donor.part, element, into.target, attributesOf(element)));
    map.set(donorIndex, index);
    return index;
  };
  const reference = (element: XmlElement, name: string, map: (id: number) => number): Record<string, string> => {
    const id = value(element, name);
    return id === undefined ? {} : { [name]: String(map(Number(id))) };
  };
  const numberFormat = (id: number): number => {
    const code = donor.formatCode(id);
    return code === undefined ? id : into.formatId(code);
  };
  return {
    cellFormat: (donorIndex) =>
      donorIndex === 0
        ? 0
        : bring('cellXfs', donorIndex, (element) => ({
            ...reference(element, 'numFmtId', numberFormat),
            ...reference(element, 'fontId', (id) => bring('fonts', id)),
            ...reference(element, 'fillId', (id) => bring('fills', id)),
            ...reference(element, 'borderId', (id) => bring('borders', id)),
            ...reference(element, 'xfId', () => into.normalStyle),
          })),
    differentialFormat: (donorIndex) => bring('dxfs', donorIndex),
  };
}
