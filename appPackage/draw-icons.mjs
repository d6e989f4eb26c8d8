// Draws the icons of the app package from their sources: `node appPackage/draw-icons.mjs <path of a Chromium>`.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const sizes = { color: 192, outline: 32 };

const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] });
for (const [name, size] of Object.entries(sizes)) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const source = await readFile(join(import.meta.dirname, `${name}.svg`), 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${source}`);
  await page.screenshot({ path: join(import.meta.dirname, `${name}.png`), omitBackground: true });
}
await browser.close();
