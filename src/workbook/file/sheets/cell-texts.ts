import { namespaces } from '../../../xlsx/namespaces';
import { newXml } from '../../../xlsx/opc/xml-part';
import { textMarkup } from '../../../xlsx/patch/cell-markup';
import { limitedCellText } from './cell-text';
import type { CellTexts } from './sheet-fitting';

/** Texts in their cells, so that the shared strings of a workbook that is there stay as they are. */
export const INLINE_TEXTS: CellTexts = {
  type: 'inlineStr',
  markup: (text) => `<is>${textMarkup('', limitedCellText(text))}</is>`,
};

/** Texts in a part that all cells share, as Excel writes them: each is written once. */
export class SharedTexts {
  readonly type = 's';
  readonly #indexes = new Map<string, number>();
  #uses = 0;

  /** The index of a text, and one more cell that shows it. */
  indexOf(text: string): number {
    this.#uses += 1;
    let index = this.#indexes.get(text);
    if (index === undefined) this.#indexes.set(text, (index = this.#indexes.size));
    return index;
  }

  /** The part (ISO 29500-1 §18.4.9). */
  part(): Uint8Array {
    const items = Array.from(this.#indexes.keys(), (text) => `<si>${textMarkup('', limitedCellText(text))}</si>`);
    const counts = `count="${this.#uses}" uniqueCount="${items.length}"`;
    return newXml(`<sst xmlns="${namespaces.spreadsheet}" ${counts}>${items.join('')}</sst>`);
  }
}
