/** How Office tells a page of the add-in which workbook it belongs to. */
export interface HostDocument {
  /**
   * What `Office.context.document.url` says: the address when the page began, which "Save as" does not change; nothing,
   * null or an empty text for a workbook that was never saved, and for guests on the web (office-js issues 5587, 1507,
   * 3204).
   */
  url: string | null | undefined;
  /**
   * Where the workbook is now. Null where it was never saved: then asking for its properties fails (office-js issue
   * 3509).
   */
  savedAs: string | null;
  /** Office does not answer, as while one of its own windows is open. */
  stalled?: boolean;
}

type Answer = (result: { readonly status: 'succeeded' | 'failed'; readonly value?: { readonly url: string } }) => void;

/** `Office.context.document` over it. */
export function officeDocument(host: HostDocument): {
  readonly url: unknown;
  readonly getFilePropertiesAsync: (answer: Answer) => void;
} {
  return {
    get url() {
      return host.url;
    },
    getFilePropertiesAsync: (answer) => {
      if (host.stalled) return;
      const { savedAs } = host;
      setTimeout(() => {
        answer(savedAs === null ? { status: 'failed' } : { status: 'succeeded', value: { url: savedAs } });
      }, 5);
    },
  };
}
