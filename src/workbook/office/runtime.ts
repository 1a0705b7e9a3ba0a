/** The requirement set that the manifest asks for: every Excel that shows the add-in has it. */
export const FLOOR = '1.9';

/** What the adapter needs of the page it runs in. */
export interface ExcelRuntime {
  readonly run: typeof Excel.run;
  /**
   * Whether this Excel has a version of the requirement set ExcelApi; to be asked before any member later than {@link
   * FLOOR} is used.
   */
  readonly supports: (version: string) => boolean;
}

/** The runtime of a page that has loaded office.js and waited for `Office.onReady`. */
export function excelRuntime(): ExcelRuntime {
  return { run: Excel.run, supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version) };
}
