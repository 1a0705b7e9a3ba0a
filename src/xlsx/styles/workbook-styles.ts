import { editContentTypes } from '../opc/content-types';
import { namespaces } from '../namespaces';
import type { Package } from '../opc/package';
import { relativeTarget } from '../opc/part-names';
import { editRelationships, freshRelationshipIds, kindOf } from '../opc/relationships';
import type { Workbook } from '../workbook/workbook';
import { newXml, readXmlPart } from '../opc/xml-part';
import { StyleSheet } from './style-sheet';

/** A workbook's styles part; null where it has none. */
export function stylesPartOf(workbook: Workbook): string | null {
  return workbook.relationships.find((relationship) => kindOf(relationship) === 'styles')?.part ?? null;
}

/** A workbook's styles, to look up or add to; null where it has none. */
export async function readStyles(pkg: Package, workbook: Workbook): Promise<StyleSheet | null> {
  const part = stylesPartOf(workbook);
  return part === null ? null : new StyleSheet(await readXmlPart(pkg, part));
}

const usualName = 'xl/styles.xml';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The font that Excel gives a new workbook. */
const EXCEL_FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';

/**
 * The least a styles part holds; programs that export tables without any mean these defaults.
 *
 * @param font markup of the font of cells without a format
 */
export function leastStyles(font: string): Uint8Array {
  const format = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return newXml(
    [
      `<styleSheet xmlns="${namespaces.spreadsheet}"><fonts count="1">${font}</fonts>`,
      '<fills count="2"><fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill></fills>',
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
      `<cellStyleXfs count="1"><xf ${format}/></cellStyleXfs><cellXfs count="1"><xf ${format} xfId="0"/></cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
    ].join(''),
  );
}

/**
 * A package with a styles part for a workbook that has none.
 *
 * @param bytes the part; the least one where left out
 */
export async function withStylesPart(
  pkg: Package,
  workbook: Workbook,
  bytes: Uint8Array = leastStyles(EXCEL_FONT),
): Promise<Package> {
  const [id = ''] = freshRelationshipIds(workbook.relationships, 1);
  return pkg.with([
    await editRelationships(pkg, workbook.part, {
      add: [{ id, type: `${namespaces.officeRelationships}/styles`, target: relativeTarget(workbook.part, usualName) }],
    }),
    await editContentTypes(pkg, { add: new Map([[usualName, contentType]]) }),
    [usualName, bytes],
  ]);
}
