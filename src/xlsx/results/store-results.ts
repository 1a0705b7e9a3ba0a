import type { CellValue } from '../../model/cell';
import type { Package } from '../opc/package';
import { readSheets } from '../read/read-sheets';
import { readWorkbook } from '../workbook/workbook';
import { applyEdits, type Edit } from '../xml/edits';
import { escapeCellText } from '../xml/escape';
import { decodeXml, encodeXml } from '../xml/text';
import { splitName } from '../xml/tree';
import { formulaCells, type FormulaCell } from './formula-cells';
import { Results, type ChangedCells } from './results';

/**
 * Puts right the stored results of the formulas that look at changed cells, so that whoever reads the file without
 * calculating sees the right numbers. A formula that is not understood loses its result: none is better than a wrong one.
 */
export async function storeResults(pkg: Package, changed: ChangedCells): Promise<Package> {
  const entries = (await readWorkbook(pkg)).sheets.filter(({ kind }) => kind === 'worksheet');
  const sheets: {
    readonly part: string;
    readonly xml: ReturnType<typeof decodeXml>;
    readonly formulas: readonly FormulaCell[];
  }[] = [];
  for (const entry of entries) {
    const xml = decodeXml(await pkg.read(entry.part), entry.part);
    if (/<(?:\w+:)?f[\s>/]/.test(xml.text))
      sheets.push({ part: entry.part, xml, formulas: formulaCells(xml.text, entry) });
  }
  if (sheets.length === 0) return pkg;
  const values = await readSheets(
    pkg,
    entries.map(({ name }) => name),
  );
  const results = new Results(
    values,
    sheets.flatMap(({ formulas }) => formulas),
    changed,
  );
  const changes = sheets.flatMap(({ part, xml: { text, encoding }, formulas }) => {
    const edits = formulas.flatMap((cell) => {
      const stale = results.of(cell);
      return stale ? resultEdits(text, cell, stale.result) : [];
    });
    return edits.length === 0 ? [] : [[part, encodeXml({ text: applyEdits(text, edits), encoding })] as const];
  });
  return changes.length === 0 ? pkg : pkg.with(changes);
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
