import { parseRange, type CellRange } from '../../model/cell';
import type { Package } from '../opc/package';
import { kindOf, readRelationships } from '../opc/relationships';
import { UnusableFile } from '../unusable-file';
import { unescapeCellText } from '../xml/escape';
import { readXmlPart } from '../opc/xml-part';
import { child, childrenNamed, value } from '../xml/query';

/** A table (ListObject) as its part declares it. */
export interface Table {
  readonly part: string;
  readonly id: number;
  readonly name: string;
  /** The name that formulas use. */
  readonly displayName: string;
  /** Header and totals rows included; 1-based. */
  readonly range: CellRange;
  /** Names of its columns, as headers show them: the part writes a line break as `_x000a_` (ISO 29500-1 §18.5.1.3). */
  readonly columns: readonly string[];
  readonly headerRowCount: number;
  readonly totalsRowCount: number;
}

/**
 * The tables of a sheet, found through the sheet's relationships.
 *
 * @param sheetPart the sheet's part
 * @throws UnusableFile `broken` where a table's part has no readable range
 */
export async function readTables(pkg: Package, sheetPart: string): Promise<readonly Table[]> {
  const tables: Table[] = [];
  for (const relationship of await readRelationships(pkg, sheetPart)) {
    if (kindOf(relationship) === 'table' && relationship.part !== null)
      tables.push(await readTable(pkg, relationship.part));
  }
  return tables;
}

async function readTable(pkg: Package, name: string): Promise<Table> {
  const { root } = await readXmlPart(pkg, name);
  const range = parseRange(value(root, 'ref') ?? '');
  if (range === null) throw new UnusableFile('broken', `${name}: ref ${value(root, 'ref') ?? ''}`);
  const columns = child(root, 'tableColumns');
  const displayName = value(root, 'displayName') ?? value(root, 'name') ?? '';
  return {
    part: name,
    id: Number(value(root, 'id')),
    name: value(root, 'name') ?? displayName,
    displayName,
    range,
    columns:
      columns === undefined
        ? []
        : childrenNamed(columns, 'tableColumn').map((column) => unescapeCellText(value(column, 'name') ?? '')),
    headerRowCount: Number(value(root, 'headerRowCount') ?? 1),
    totalsRowCount: Number(value(root, 'totalsRowCount') ?? 0),
  };
}
