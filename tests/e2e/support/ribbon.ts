import type { Page } from 'playwright-core';

/** What the page of the ribbon's functions was given in the stead of Office's ribbon and dialogs. */
interface RibbonScope {
  readonly ribbon: Readonly<Record<string, (event: { readonly completed: () => void }) => void>>;
  readonly dialogAddress?: string;
}

/** Presses a ribbon button and waits until its function says that it is done. */
export function pressRibbon(page: Page, name: 'create' | 'validate' | 'summarize'): Promise<void> {
  return page.evaluate((pressed) => new Promise<void>((resolve) => {
    (globalThis as unknown as RibbonScope).ribbon[pressed]?.({ completed: resolve });
  }), name);
}

/** Address of the notice that the last button opened; null where none did. */
export function noticeAddress(page: Page): Promise<string | null> {
  return page.evaluate(() => (globalThis as unknown as RibbonScope).dialogAddress ?? null);
}

/** The sentences of that notice. */
export async function noticeSentences(page: Page): Promise<readonly string[]> {
  const address = await noticeAddress(page);
  return address === null ? [] : new URL(address).searchParams.getAll('text');
}
