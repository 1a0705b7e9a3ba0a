import type { CellValue } from '../../model/cell';
import type { Package } from '../opc/package';
import { readSheets } from '../read/read-sheets';
import { readTables } from '../workbook/tables';
import { readWorkbook, type SheetEntry } from '../workbook/workbook';
import { applyEdits, type Edit } from '../xml/edits';
import { escapeCellText } from '../xml/escape';
import { decodeXml, encodeXml } from '../xml/text';
import { splitName } from '../xml/tree';
import { formulaCells, type FormulaCell } from './formula-cells';
import { PlainFormulas } from './plain-formula';
import { sheetsWithHiddenRows } from './hidden-rows';
import { isSubtotal, Results, type ChangedCells } from './results';
import type { PlacedTable } from './table-references';

/**
 * A package with corrected results, and the names of the sheets that hold them; none where no formula looked at what
 * was changed.
 */
export interface Recalculated {
  readonly pkg: Package;
  readonly sheets: readonly string[];
}

/**
 * Puts right the stored results of the formulas that look at changed cells, so that whoever reads the file without
 * calculating sees the right numbers. A formula that is not understood loses its result: none is better than a wrong
 * one.
 *
 * @throws UnusableFile where a part cannot be read
 */
export async function storeResults(pkg: Package, changed: ChangedCells): Promise<Recalculated> {
  const workbook = await readWorkbook(pkg);
  const entries = workbook.sheets.filter(({ kind }) => kind === 'worksheet');
  const values = await readSheets(
    pkg,
    entries.map(({ name }) => name),
  );
  const calculating = entries.filter((_, at) => values[at]?.hasFormulas === true);
  if (calculating.length === 0) return { pkg, sheets: [] };
  const plain = new PlainFormulas(workbook, await tablesOf(pkg, entries));
  const parts = await Promise.all(
    calculating.map(async (entry) => {
      const xml = decodeXml(await pkg.read(entry.part), entry.part);
      const formulas = formulaCells(xml.text, entry).map((cell) => ({ ...cell, formula: plain.of(cell) }));
      return { entry, xml, formulas };
    }),
  );
  const formulas = parts.flatMap((one) => one.formulas);
  const asksForHidden = formulas.some(({ formula }) => isSubtotal(formula));
  const hidden = asksForHidden ? await sheetsWithHiddenRows(pkg, entries) : new Set<string>();
  const results = new Results(values, formulas, changed, hidden);
  const changes = parts.flatMap(({ entry, xml: { text, encoding }, formulas }) => {
    const edits = formulas.flatMap((cell) => {
      const stale = results.of(cell);
      return stale ? resultEdits(text, cell, stale.result) : [];
    });
    return edits.length === 0 ? [] : [{ entry, bytes: encodeXml({ text: applyEdits(text, edits), encoding }) }];
  });
  return {
    pkg: changes.length === 0 ? pkg : pkg.with(changes.map(({ entry, bytes }) => [entry.part, bytes] as const)),
    sheets: changes.map(({ entry }) => entry.name),
  };
}

async function tablesOf(pkg: Package, entries: readonly SheetEntry[]): Promise<readonly PlacedTable[]> {
  const tables: PlacedTable[] = [];
  for (const { name, part } of entries)
    for (const table of await readTables(pkg, part)) tables.push({ sheet: name, table });
  return tables;
}

function resultEdits(
  text: string,
  { tag, resultStart, resultEnd }: FormulaCell,
  result: CellValue | undefined,
): readonly Edit[] {
  const [prefix] = splitName(tag.name);
  const element = prefix === '' ? 'v' : `${prefix}:v`;
  const extension = /<(?:\w+:)?extLst[^]*$/.exec(text.slice(resultStart, resultEnd))?.[0] ?? '';
  const value = result === undefined || result === null ? '' : `<${element}>${shown(result)}</${element}>`;
  const type = typeof result === 'string' ? 'str' : typeof result === 'boolean' ? 'b' : null;
  const typed = tag.attributes.find(({ name }) => name === 't');
  const edits: Edit[] = [{ start: resultStart, end: resultEnd, text: value + extension }];
  if (typed) edits.push({ start: typed.start, end: typed.end, text: type === null ? '' : `t="${type}"` });
  else if (type !== null) {
    const at = tag.attributes.at(-1)?.end ?? tag.start + 1 + tag.name.length;
    edits.push({ start: at, end: at, text: ` t="${type}"` });
  }
  return edits;
}

function shown(result: string | number | boolean): string {
  if (typeof result === 'string') return escapeCellText(result);
  return typeof result === 'boolean' ? (result ? '1' : '0') : String(result);
}
