import type { Page } from 'playwright-core';
import type { RibbonHost } from '../../excel-host/ribbon';

type RibbonButton = 'create' | 'validate' | 'summarize';

/** What the page of the ribbon's functions was given in place of Office's ribbon and dialogs. */
interface RibbonScope {
  readonly ribbon: RibbonHost;
}

/** Presses a ribbon button whose task the pane does, and waits until its function says that it is done. */
export function pressRibbon(page: Page, name: RibbonButton): Promise<void> {
  return page.evaluate((pressed) => (globalThis as unknown as RibbonScope).ribbon.press(pressed), name);
}

/** Presses a ribbon button and answers the address of the notice that it opens. */
export async function pressForNotice(page: Page, name: RibbonButton): Promise<string> {
  await page.evaluate((pressed) => {
    void (globalThis as unknown as RibbonScope).ribbon.press(pressed);
  }, name);
  const address = await page.waitForFunction(() => (globalThis as unknown as RibbonScope).ribbon.address(), undefined, {
    timeout: 120_000,
  });
  return (await address.jsonValue()) ?? '';
}

/** The sentences of the notice that a ribbon button opens; it is closed by its button then. */
export async function toldBy(page: Page, name: RibbonButton): Promise<readonly string[]> {
  const address = await pressForNotice(page, name);
  await page.evaluate(() => {
    (globalThis as unknown as RibbonScope).ribbon.pressInWindow();
  });
  await page.waitForFunction(() => (globalThis as unknown as RibbonScope).ribbon.address() === null);
  return new URL(address).searchParams.getAll('text');
}

/** Address of the notice that is open; null where none is. */
export function noticeAddress(page: Page): Promise<string | null> {
  return page.evaluate(() => (globalThis as unknown as RibbonScope).ribbon.address());
}
