import { engine } from '../../engine/engine';
import type { EnteredCell } from '../../environment/entered-cell';
import { ledgersOf } from '../../state/state';
import type { Tools } from '../tools';
import type { NewContent } from './batch';

/** What the cells of edits shall hold: texts as they are understood, values as they are. */
export async function newContentsOf(
  edits: readonly { readonly cells: readonly EnteredCell[] }[],
  tools: Tools,
): Promise<readonly (readonly NewContent[])[]> {
  const texts = edits.flatMap(({ cells }) => cells).filter((cell) => 'text' in cell);
  const understood = new Map(
    (await engine.typedCells(ledgersOf(tools.state()), texts)).map((typed, index) => [texts[index], typed]),
  );
  return edits.map(({ cells }) =>
    cells.map((cell): NewContent => {
      const { sheet, row, column } = cell;
      const place = { row, column };
      if ('text' in cell) return { sheet, place, ...(understood.get(cell) ?? { after: cell.text }) };
      const { value, expected, numberFormat } = cell;
      const after = typeof value === 'boolean' ? String(value).toUpperCase() : (value ?? '');
      // Taking an import back asks for 100,000 of them: what is spread costs several times as much.
      if (numberFormat === undefined)
        return expected === undefined ? { sheet, place, after } : { sheet, place, after, expected };
      return { sheet, place, after, numberFormat, ...(expected !== undefined && { expected }) };
    }),
  );
}
