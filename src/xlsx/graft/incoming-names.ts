import { quoteSheet } from '../../model/cell';
import { sameName } from '../../model/excel-names';
import type { Workbook } from '../workbook/workbook';
import { GraftConflict } from './plan';

/** A defined name that comes with the grafted sheets. */
export interface IncomingName {
  readonly name: string;
  /** The sheet it is local to; null for a name of the workbook. */
  readonly sheet: string | null;
  readonly hidden: boolean;
  readonly text: string;
  /** True where a name of the workbook gets this text instead of its own. */
  readonly replaces: boolean;
}

/**
 * The donor's names that go with the sheets: those local to them (print areas and titles are such) and the workbook's.
 * Where the workbook has a name already, one that refers to a grafted sheet was the product's and is brought up to
 * date; one with the same text is left; any other is the user's, and the names clash.
 *
 * hucre 1.0.0 writes the sheet's name into print areas without quotes: a sheet named `S 1` gives `S 1!$A$1`, which
 * Excel repairs. The quotes are put in here.
 *
 * @throws GraftConflict `definedName`
 */
export function incomingNames(donor: Workbook, workbook: Workbook, sheets: readonly string[]): readonly IncomingName[] {
  const incoming: IncomingName[] = [];
  for (const { name, localSheetId, text } of donor.definedNames) {
    const sheet = localSheetId === null ? null : (donor.sheets[localSheetId]?.name ?? null);
    if (sheet !== null && !sheets.includes(sheet)) continue;
    const quoted = sheet === null ? text : withQuotes(text, sheet);
    const common = { name, sheet, hidden: name === '_xlnm._FilterDatabase', text: quoted };
    const present =
      sheet === null
        ? workbook.definedNames.find((other) => other.localSheetId === null && sameName(other.name, name))
        : undefined;
    if (present === undefined) incoming.push({ ...common, replaces: false });
    else if (present.text !== quoted) {
      if (!sheets.some((grafted) => refersTo(present.text, grafted))) throw new GraftConflict('definedName', name);
      incoming.push({ ...common, replaces: true });
    }
  }
  return incoming;
}

function withQuotes(text: string, sheet: string): string {
  const quoted = quoteSheet(sheet);
  if (quoted === sheet) return text;
  return text
    .split(',')
    .map((area) => (area.startsWith(`${sheet}!`) ? quoted + area.slice(sheet.length) : area))
    .join(',');
}

function refersTo(formula: string, sheet: string): boolean {
  return formula.includes(`${quoteSheet(sheet)}!`) || formula.includes(`'${sheet.replaceAll("'", "''")}'!`);
}
