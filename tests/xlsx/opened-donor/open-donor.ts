import { readContentTypes } from '../../../src/xlsx/opc/content-types';
import { readStyles } from '../../../src/xlsx/styles/workbook-styles';
import { openPackage } from '../../../src/xlsx/workbook/open';
import { readWorkbook } from '../../../src/xlsx/workbook/workbook';
import { decodeXml, encodeXml } from '../../../src/xlsx/xml/text';
import { donorType, type Donor } from '../../../src/xlsx/graft/donor';
import { sharedStringMarkup } from './donor-strings';
import { GraftConflict } from '../../../src/xlsx/graft/plan';
import { fitMarkup } from './sheet-markup';
import { copiedTable } from './table-copy';

/**
 * Opens a workbook to take sheets from, whoever made it: their markup is changed where the workbook that they come to
 * differs.
 *
 * @param bytes an .xlsx file
 * @throws UnusableFile, GraftConflict `unsupported` for one without styles
 */
export async function openDonor(bytes: Uint8Array): Promise<Donor> {
  const pkg = await openPackage(bytes);
  const workbook = await readWorkbook(pkg);
  const styles = await readStyles(pkg, workbook);
  if (styles === null) throw new GraftConflict('unsupported', 'a donor without styles');
  const strings = await sharedStringMarkup(pkg, workbook);
  const donor: Donor = {
    pkg,
    workbook,
    styles,
    types: await readContentTypes(pkg),
    async fitted(part, fitting) {
      const type = donorType(donor, part);
      if (type.endsWith('spreadsheetml.table+xml')) return copiedTable(pkg, part, fitting, strings);
      const content = await pkg.read(part);
      if (!type.endsWith('spreadsheetml.worksheet+xml')) return content;
      const { text, encoding } = decodeXml(content, part);
      return encodeXml({ text: fitMarkup(text, part, fitting, strings), encoding });
    },
  };
  return donor;
}
