import { FONT } from './look';

/** The date in every draft's properties. It is fixed so that the same ledgers give the same file, byte for byte. */
export const FIXED_TIME = new Date(Date.UTC(2000, 0, 1));

/** The substitute for each font on computers that lack it. */
const SUBSTITUTES: Readonly<Record<keyof typeof FONT, string>> = {
  title: '黑体',
  heading: 'SimHei',
  subheading: '楷体',
  body: '仿宋',
  pageNumber: 'SimSun',
};

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** docProps/core.xml with the fixed time in place of the time of writing. */
export function coreProperties(): string {
  const time = FIXED_TIME.toISOString().replace('.000', '');
  const stamp = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  return (
    `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:creator>双联台账</dc:creator>${stamp('created')}${stamp('modified')}</cp:coreProperties>`
  );
}

/** word/fontTable.xml with the fonts' substitutes, which Word and WPS use where a font is not installed. */
export function fontTable(): string {
  const fonts = Object.entries(FONT).map(([use, name]) => {
    const substitute = SUBSTITUTES[use as keyof typeof FONT];
    return (
      `<w:font w:name="${name}"><w:altName w:val="${substitute}"/>` +
      '<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>'
    );
  });
  return (
    `${XML}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
    `${fonts.join('')}</w:fonts>`
  );
}
