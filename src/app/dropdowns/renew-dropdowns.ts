import type { DropdownCells, DropdownChange, DropdownKept } from '../../model/dropdown-change';
import { rangeAddress, type CellRange } from '../../model/cell';
import type { LedgerGrid, WorkbookContent } from '../../model/grid';
import type { Work } from '../../model/progress';
import { LAST_ROW } from '../../model/sheet-limits';
import { columnValidation } from '../../plan/ledgers/column-validation';
import { findFormItems } from '../../records/form-items';
import { findHeaderRow } from '../../records/header-row';
import type { Column } from '../../templates/column';
import { isTableName, ledgerTemplate } from '../../templates/ledgers';
import { FIRST_VALUES } from '../../templates/ledgers/lists';
import type { WorkbookPort } from '../../workbook/port';
import { mayHaveFixedDropdowns } from './fixed-dropdowns';

/** A column, or an item of a form, by its sheet and header. */
interface ColumnName {
  readonly sheet: string;
  readonly header: string;
}

/** What became of the dropdowns of an older template. */
export interface RenewedDropdowns {
  /** The columns whose dropdowns now choose from 可选项 (`follows`), or from a fixed list that has grown since. */
  readonly changed: readonly (ColumnName & { readonly follows: boolean })[];
  /** The cells whose validation was left as it was, why, and what a dropdown there should choose from. */
  readonly left: readonly (ColumnName & {
    readonly address: string;
    readonly source: string;
    readonly reason: DropdownKept;
  })[];
}

/**
 * Makes the dropdowns of a workbook of an older template follow 可选项, which must exist by now; dropdowns that the user
 * made or changed are left alone. Null where there was none to renew.
 *
 * @param content the workbook as it was read
 */
export async function renewDropdowns(
  port: WorkbookPort,
  content: WorkbookContent,
  work: Work,
): Promise<RenewedDropdowns | null> {
  if (!mayHaveFixedDropdowns(content)) return null;
  const dropdowns = content.grids.flatMap(fixedDropdowns);
  const { changed, left } = await port.replaceDropdowns(
    dropdowns.map(({ change }) => change),
    work,
  );
  if (changed.length + left.length === 0) return null;
  const ofCells = ({ sheet, range }: DropdownCells): Dropdown => {
    const found = dropdowns.find(({ change }) => change.sheet === sheet && liesIn(range, change.range));
    if (!found) throw new RangeError(`No dropdown was to be changed at ${sheet}!${rangeAddress(range)}`);
    return found;
  };
  return {
    changed: [...new Set(changed.map(ofCells))].map(({ change: { sheet, after }, header }) => ({
      sheet,
      header,
      follows: after.rule.type === 'listFrom',
    })),
    left: left.map((cells) => {
      const { change, header } = ofCells(cells);
      const { rule } = change.after;
      const source = rule.type === 'list' ? rule.values.join(',') : `=${rule.formula}`;
      return { sheet: cells.sheet, header, address: rangeAddress(cells.range), source, reason: cells.reason };
    }),
  };
}

/** A dropdown that an older template wrote with its choices in it. */
interface Dropdown {
  readonly header: string;
  readonly change: DropdownChange;
}

function liesIn(inner: CellRange, outer: CellRange): boolean {
  return inner.left === outer.left && inner.top >= outer.top && inner.bottom <= outer.bottom;
}

function fixedDropdowns(grid: LedgerGrid): readonly Dropdown[] {
  return placesOf(grid).flatMap(({ column, range }): Dropdown[] => {
    const values = earlierChoices(column);
    const { rule, error } = columnValidation(column, range);
    if (!values || (rule.type !== 'list' && rule.type !== 'listFrom')) return [];
    // The older template refused values with the words that any dropdown with fixed choices uses.
    const then = columnValidation({ ...column, type: { kind: 'choice', values } }, range);
    const change: DropdownChange = {
      sheet: grid.sheet,
      range,
      before: { values, refusal: then.error?.text ?? '' },
      after: { rule, refusal: error?.text ?? '' },
    };
    return [{ header: column.header, change }];
  });
}

function earlierChoices({ type, earlierChoices: own }: Column): readonly string[] | undefined {
  return type.kind === 'listed' ? FIRST_VALUES[type.list] : own;
}

interface ColumnPlace {
  readonly column: Column;
  readonly range: CellRange;
}

/** The cells below the header of each column, or beside the label of each form item, that the sheet has. */
function placesOf(grid: LedgerGrid): readonly ColumnPlace[] {
  if (!isTableName(grid.table)) return [];
  const template = ledgerTemplate(grid.table);
  const at = (index: number | null, top: number, bottom: number, left: number): ColumnPlace[] => {
    const column = index === null ? undefined : template.columns[index];
    return column ? [{ column, range: { top, left, bottom, right: left } }] : [];
  };
  if (template.layout === 'form') {
    const form = findFormItems(grid, template);
    return (form?.items ?? []).flatMap(({ row, index }) =>
      row === null ? [] : at(index, row, row, form?.contentColumn ?? 0),
    );
  }
  const header = findHeaderRow(grid, template);
  return (header?.cells ?? []).flatMap(({ sheetColumn, index }) =>
    at(index, (header?.row ?? 0) + 1, LAST_ROW, sheetColumn),
  );
}
