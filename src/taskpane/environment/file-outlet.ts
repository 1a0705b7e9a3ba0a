/** Where workbooks go that the page made: Excel opens them as new ones, a browser saves them. */
export interface FileOutlet {
  readonly kind: 'excel' | 'file';
  /** Hands the user a workbook. */
  readonly give: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Opens a workbook in the page's own grid; null where the page has none. */
  readonly show: ((name: string, bytes: Uint8Array) => void) | null;
}
