/**
 * Why a file cannot be used, as a closed set: the words for people are made in the app layer.
 *
 * - `empty`: no bytes · `notZip`: binary that is no zip · `xls`: a workbook of Excel 97–2003 or of WPS (.et)
 * - `password`: encrypted · `csv`: text · `macros`: a workbook with macros or of a macro-enabled type
 * - `tooLarge`: beyond the limits · `broken`: damaged or not what it claims to be
 * - `strict`: a workbook in the strict form of ISO 29500 · `xlsb`: a binary workbook · `template`: one to make
 *   workbooks from
 * - `ods`: a spreadsheet of OpenDocument · `html`: a web page · `xmlSpreadsheet`: the XML of Excel 2003
 * - `notWorkbook`: another kind of file; the detail says which (`docx`, `pptx`, `odt`, `odp`, `xml`, `ole2`, `zip`, or
 *   a content type)
 * - `entities`: an XML part with a DOCTYPE, which no spreadsheet program writes and which can hide an attack
 */
export type UnusableReason =
  | 'empty'
  | 'notZip'
  | 'xls'
  | 'password'
  | 'csv'
  | 'macros'
  | 'tooLarge'
  | 'broken'
  | 'strict'
  | 'xlsb'
  | 'template'
  | 'ods'
  | 'html'
  | 'xmlSpreadsheet'
  | 'notWorkbook'
  | 'entities';

/** A file that is no workbook the product can work with. The fault is the file's, not the program's. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';

  /**
   * @param reason what is the matter
   * @param detail for a log or a bug report: the part, the size, the format; empty where the reason says it all
   */
  constructor(
    readonly reason: UnusableReason,
    readonly detail: string = '',
    options?: ErrorOptions,
  ) {
    super(detail === '' ? reason : `${reason}: ${detail}`, options);
  }
}
