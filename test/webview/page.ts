/**
 * Looks at the grid without VS Code: draws it with a made-up comparison, or with files given on the command line, in
 * the colours of VS Code's four built-in themes, and writes a picture of each.
 *
 *   node test/webview/page.ts [--out folder] [--width 1500] [--height 900] [--themes dark,light]
 *     [--do hover:SELECTOR | click:SELECTOR | dblclick:SELECTOR | pick:SELECTOR | type:TEXT | key:KEY]… [files …]
 */
import { readFile } from 'node:fs/promises';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { compareNow } from '../../src/engine/compare.ts';
import { loadEngineData } from '../../src/engine/data.ts';
import { rowDifferences } from '../../src/engine/difference/rowDifference.ts';
import type { GridContent } from '../../src/protocol/gridContent.ts';
import { openBrowser, openGrid } from './browser.ts';
import { sampleContent } from './sample.ts';
import { THEMES } from './themes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'test-results/grid' },
    width: { type: 'string', default: '1500' },
    height: { type: 'string', default: '900' },
    themes: { type: 'string', default: Object.keys(THEMES).join(',') },
    name: { type: 'string', default: 'grid' },
    do: { type: 'string', multiple: true, default: [] },
  },
});

const content = positionals.length === 0 ? sampleContent() : await compareFiles(positionals);
mkdirSync(values.out, { recursive: true });
const browser = await openBrowser();
try {
  for (const theme of values.themes.split(',') as (keyof typeof THEMES)[]) {
    const page = await openGrid(browser, content, {
      theme,
      width: Number(values.width),
      height: Number(values.height),
    });
    for (const step of values.do) await act(page, step);
    const file = join(values.out, `${values.name}-${theme}.png`);
    await page.screenshot({ path: file });
    console.log(file);
    await page.context().close();
  }
} finally {
  await browser.close();
}

/** Plays one step of the command line before the picture is taken. */
async function act(page: Page, step: string): Promise<void> {
  const [verb, ...rest] = step.split(':');
  const what = rest.join(':');
  if (verb === 'hover') await page.locator(what).first().hover();
  else if (verb === 'click') await page.locator(what).first().click();
  else if (verb === 'dblclick') await page.locator(what).first().dblclick();
  else if (verb === 'pick')
    await page
      .locator(what)
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
  else if (verb === 'type') await page.keyboard.insertText(what);
  else if (verb === 'key') await page.keyboard.press(what);
  else throw new Error(`Unknown step ${step}`);
  // Cards open after a moment.
  await page.waitForTimeout(500);
}

async function compareFiles(paths: readonly string[]): Promise<GridContent> {
  // Without built tables the engine still works.
  const data = await loadEngineData({ read: (name) => readFile(join('dist/data', name)) }).catch(() => ({}));
  const inputs = paths.map((path) => ({ path, content: { text: readFileSync(path, 'utf8') } }));
  const comparison = compareNow(inputs, {}, data);
  const settings = { showRemovedWords: true };
  return { version: 1, stage: 'complete', comparison, differences: rowDifferences(comparison), settings };
}
