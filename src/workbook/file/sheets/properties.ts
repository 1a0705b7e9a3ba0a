import { newXml } from '../../../xlsx/opc/xml-part';

const APPLICATION = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';

/** Names the program that made a workbook, not its version. */
export const APPLICATION_PROPERTIES = newXml(
  `<Properties xmlns="${APPLICATION}"><Application>双联台账</Application></Properties>`,
);

/** Says what the workbook is and nothing of who made it or when. */
export const CORE_PROPERTIES = newXml(
  `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="${DUBLIN_CORE}"><dc:title>双联台账</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>`,
);
