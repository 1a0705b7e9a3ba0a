import type { Finding, Severity } from '../../../model/finding';
import { WorkbookError } from '../../port';
import { addressesOf, blocksOf } from '../areas';
import type { Session } from '../session';
import { markFormula } from './mark-formula';
import { markedCells } from './marked-cells';
import type { KnownMarks, SheetMarks } from './sheet-marks';

/** Later rules go on top of earlier ones. Errors are bold besides, so that they show without colour. */
const LOOKS: readonly {
  readonly severity: Severity;
  readonly fill: string;
  readonly colour: string;
  readonly bold: boolean;
}[] = [
  { severity: 'info', fill: '#DDEBF7', colour: '#1F4E78', bold: false },
  { severity: 'warning', fill: '#FFEB9C', colour: '#7F6000', bold: false },
  { severity: 'error', fill: '#FFC7CE', colour: '#9C0006', bold: true },
];

/**
 * Colours the cells of the findings by rules of the product's own and deletes those of earlier findings, in one batch.
 * The cells' own values, formats and notes stay, and so does the undo stack. Where Excel breaks off half-way some marks
 * may be missing or left over; the next marking puts that right.
 *
 * @param known the marks there are; a sheet with null, whose colour rules cannot be read, is left as it is
 * @param longest characters of the longest address that this Excel takes
 * @returns the marks there are now
 * @throws WorkbookError `protectedSheets` where a sheet to mark is protected; nothing is marked then
 */
export async function markFindings(
  session: Session,
  findings: readonly Finding[],
  known: KnownMarks,
  longest: number,
): Promise<KnownMarks> {
  const marked = markedCells(findings);
  const readable = [...known].filter((entry): entry is [string, SheetMarks] => entry[1] !== null);
  const shut = readable
    .filter(([sheet, marks]) => marks.protected && (marked.has(sheet) || marks.ids.length > 0))
    .map(([sheet]) => sheet);
  if (shut.length > 0) throw new WorkbookError({ reason: 'protectedSheets', sheets: shut });
  const added = readable.map(([name, { ids }]) => {
    const sheet = session.context.workbook.worksheets.getItem(name);
    const { conditionalFormats } = sheet.getRange();
    for (const id of ids) conditionalFormats.getItem(id).delete();
    const cells = marked.get(name);
    const rules = cells
      ? LOOKS.flatMap(({ severity, ...look }) =>
          addressesOf(blocksOf(cells[severity]), longest).map((address) => addMark(sheet, address, severity, look)),
        )
      : [];
    return { name, rules };
  });
  await session.sync();
  const now = added.map(({ name, rules }) => [name, { protected: false, ids: rules.map(({ id }) => id) }] as const);
  return new Map([...known, ...now]);
}

function addMark(
  sheet: Excel.Worksheet,
  address: string,
  severity: Severity,
  look: { readonly fill: string; readonly colour: string; readonly bold: boolean },
): Excel.ConditionalFormat {
  const areas = sheet.getRanges(address);
  const rule = areas.conditionalFormats.add('Custom');
  areas.untrack();
  const { custom } = rule;
  custom.rule.formula = markFormula(severity);
  custom.format.fill.color = look.fill;
  custom.format.font.color = look.colour;
  if (look.bold) custom.format.font.bold = true;
  rule.load('id');
  return rule;
}
