/**
 * What stands among the elements of a part and is skipped: comments, CDATA sections, instructions. There is no DOCTYPE:
 * `decodeXml` and `utf8Xml` refuse it.
 */
export const SKIPPED_MARKUP: readonly (readonly [opening: string, closing: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];
