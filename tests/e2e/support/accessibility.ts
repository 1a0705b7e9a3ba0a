import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or critical, as `rule: element`. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  // The page's policy allows no inline script; what is evaluated from outside is not under it.
  await page.evaluate(AXE);
  // Fluent's focus library marks the ends of its groups with elements that hand the focus on as soon as they get it.
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (context: object) => Promise<AxeResults> } }).axe.run({
      exclude: ['[data-tabster-dummy]'],
    }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, any }) =>
          `${id}: ${html.slice(0, 160)} ${any
            .map(({ message }) => message)
            .join('; ')
            .slice(0, 200)}`,
      ),
    );
}
