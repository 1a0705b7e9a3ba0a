/*
 * `npm run icons`: draws the pictures of the ribbon and of the app package from assets/*.svg, in the sizes that Office
 * asks for. Needs Chromium.
 */
const { readFile, writeFile } = require('node:fs/promises');
const path = require('node:path');
const { chromium } = require('playwright-core');

const assets = path.join(__dirname, '../assets');
const SIZES = {
  icon: [16, 32, 64, 80, 192],
  outline: [32],
  create: [16, 32, 80],
  validate: [16, 32, 80],
  summarize: [16, 32, 80],
};

async function draw() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  for (const [name, sizes] of Object.entries(SIZES)) {
    const svg = await readFile(path.join(assets, `${name}.svg`), 'utf8');
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>* { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
      );
      await writeFile(path.join(assets, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  }
  await browser.close();
}

draw().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
