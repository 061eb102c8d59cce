/**
 * Looks at the extension under development in a real VS Code:
 *
 *     node test/workbench/look.ts FOLDER [--files a.txt,b.txt] [--theme dark|light|hc|hcl] [--out picture.png]
 *
 * Runs Compare Sources on the files (all files of the folder unless told), waits for the grid, takes a picture,
 * and prints what page and extension host wrote as errors. Bundles must be built.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './machine/browser.ts';
import { PROJECT, RESULTS } from './machine/project.ts';
import { isThemeName, THEMES } from './machine/themes.ts';
import { VscodeServer } from './machine/vscodeServer.ts';
import { WorkbenchPage } from './machine/workbenchPage.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    files: { type: 'string' },
    theme: { type: 'string', default: 'dark' },
    out: { type: 'string', default: path.join(RESULTS, 'look.png') },
    width: { type: 'string', default: '1500' },
    height: { type: 'string', default: '900' },
    extension: { type: 'string', default: PROJECT },
  },
});
const folder = path.resolve(positionals[0] ?? 'examples');
const theme = values.theme;
if (!isThemeName(theme)) throw new Error(`--theme is one of ${Object.keys(THEMES).join(', ')}`);
const articles = /\.(?:article|html?|markdown|md|txt)$/u;
const files =
  values.files?.split(',') ??
  (await readdir(folder)).filter((name) => articles.test(name) && name !== 'README.md').sort();

const server = await VscodeServer.start({
  underDevelopment: true,
  settings: { 'workbench.colorTheme': THEMES[theme].setting },
});
const browser = await launchBrowser();
try {
  const payload = [['extensionDevelopmentPath', server.uri(path.resolve(values.extension))]] as const;
  const viewport = { width: Number(values.width), height: Number(values.height) };
  const workbench = await WorkbenchPage.open(browser, server, folder, payload, viewport);
  try {
    await workbench.explorer.select(files);
    await workbench.explorer.pickFromMenu(files[0] ?? '', 'Compare Sources');
    const frame = await workbench.webview();
    await frame
      .locator('#synoptic [role=grid][aria-busy=false] [role=row][data-row]:not([hidden])')
      .first()
      .waitFor({ timeout: 20_000 });
  } catch (error) {
    console.error(String(error));
    process.exitCode = 1;
  }
  console.log(await workbench.picture(path.resolve(values.out)));
  for (const line of workbench.errors) console.log(`error: ${line}`);
} finally {
  await browser.close();
  await server.stop();
}
