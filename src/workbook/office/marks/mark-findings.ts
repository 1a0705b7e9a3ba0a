import type { Finding, Severity } from '../../../model/finding';
import { WorkbookTrouble } from '../../port';
import type { Session } from '../session';
import { askSheetFacts } from '../read/sheet-facts';
import { addressesOf, blocksOf } from '../areas';
import { markFormula } from './mark-formula';
import { markedCells } from './marked-cells';
import type { SheetMarks } from './sheet-marks';

export type KnownMarks = ReadonlyMap<string, SheetMarks>;

/** Later rules go on top of earlier ones. Errors are bold besides, so that they show without colour. */
const LOOKS: readonly { readonly severity: Severity; readonly fill: string; readonly colour: string; readonly bold: boolean }[] = [
  { severity: 'info', fill: '#DDEBF7', colour: '#1F4E78', bold: false },
  { severity: 'warning', fill: '#FFEB9C', colour: '#7F6000', bold: false },
  { severity: 'error', fill: '#FFC7CE', colour: '#9C0006', bold: true },
];

/** Looks which marks and protections there are on the sheets, in one batch. */
export async function readMarks(session: Session, sheets: readonly string[]): Promise<KnownMarks> {
  const asked = sheets.map((name) => [name, askSheetFacts(session, name, false)] as const);
  await session.sync();
  return new Map(asked.map(([name, facts]) => [name, facts().marks]));
}

/**
 * Colours the cells of the findings by rules of the product's own and deletes those of earlier findings, in
 * one batch. The cells' own values, formats and notes stay, and so does the undo stack. Where Excel breaks off
 * half-way some marks may be missing or left over; the next marking puts that right.
 *
 * @returns the marks there are now
 * @throws WorkbookTrouble `protectedSheets` where a sheet to mark is protected; nothing is marked then
 */
export async function markFindings(session: Session, findings: readonly Finding[], known: KnownMarks): Promise<KnownMarks> {
  const marked = markedCells(findings);
  const shut = [...known].filter(([sheet, marks]) => marks.protected && (marked.has(sheet) || marks.ids.length > 0)).map(([sheet]) => sheet);
  if (shut.length > 0) throw new WorkbookTrouble({ reason: 'protectedSheets', sheets: shut });
  const added = [...known].map(([name, { ids }]) => {
    const sheet = session.context.workbook.worksheets.getItem(name);
    const { conditionalFormats } = sheet.getRange();
    for (const id of ids) conditionalFormats.getItem(id).delete();
    const cells = marked.get(name);
    const rules = cells ? LOOKS.flatMap(({ severity, ...look }) => addressesOf(blocksOf(cells[severity])).map((address) => addMark(sheet, address, severity, look))) : [];
    return { name, rules };
  });
  await session.sync();
  return new Map(added.map(({ name, rules }) => [name, { protected: false, ids: rules.map(({ id }) => id) }]));
}

function addMark(sheet: Excel.Worksheet, address: string, severity: Severity, look: { readonly fill: string; readonly colour: string; readonly bold: boolean }): Excel.ConditionalFormat {
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
