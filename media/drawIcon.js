// Draws icon.png from icon.svg, 256 × 256: `node media/drawIcon.js`. The registry of extensions takes no SVG.
import { readFile, writeFile } from 'node:fs/promises';
import chromium from '@sparticuz/chromium';
import { chromium as browsers } from 'playwright-core';

const SIZE = 256;
const svg = await readFile(new URL('icon.svg', import.meta.url), 'utf8');

const browser = await browsers.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
try {
  const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
  await page.setContent(`<style>*{margin:0} svg{display:block;width:${SIZE}px;height:${SIZE}px}</style>${svg}`);
  await writeFile(new URL('icon.png', import.meta.url), await page.screenshot({ omitBackground: true }));
} finally {
  await browser.close();
}
