import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or critical, as `rule: element`. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  // The page's policy allows no inline script; what is evaluated from outside is not under it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  // Sifted in the page: handing over all that axe looked at takes Playwright several times as long as axe itself.
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (context: object, options: object) => Promise<AxeResults> };
    };
    // A button that has just been enabled fades from one colour to the other; what turns for ever does not matter.
    const fading = document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
    await Promise.allSettled(fading.map(({ finished }) => finished));
    // Fluent's focus library marks the ends of its groups with elements that hand the focus on as soon as they get it.
    const { violations } = await axe.run({ exclude: ['[data-tabster-dummy]'] }, { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => {
          const why = any.map(({ message }) => message).join('; ');
          return `${id}: ${html.slice(0, 160)} ${why.slice(0, 200)}`;
        }),
      );
  });
}
