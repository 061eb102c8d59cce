import { launchBrowser } from './machine/browser.ts';
import { PROJECT } from './machine/project.ts';
import { openSaved } from './machine/packagedWorkbench.ts';
import { sampleFolder } from './machine/sampleFolder.ts';
import { VscodeServer } from './machine/vscodeServer.ts';
import { WorkbenchPage } from './machine/workbenchPage.ts';
const server = await VscodeServer.start({ underDevelopment: true, settings: { 'files.autoSave': 'off', 'editor.wordWrap': 'on', 'editor.minimap.enabled': false } });
const browser = await launchBrowser();
const folder = await sampleFolder();
try {
  const w = await WorkbenchPage.open(browser, server, folder.path, [['extensionDevelopmentPath', server.uri(PROJECT)]], { width: 1500, height: 1000 });
  const { page } = w;
  page.setDefaultTimeout(12000);
  try {
    await openSaved(w, 'visit-to-wonsan.synopsis');
    for (const file of ['briefly-online.txt', 'hangang-daily.md', 'harbour-times.html', 'taedong-gazette.article']) {
      await w.explorer.item(file).dblclick();
      const editor = page.locator('.editor-group-container.active .monaco-editor[role=code]').first();
      await editor.waitFor();
      await page.locator('.editor-group-container.active .squiggly-warning, .editor-group-container.active .squiggly-info').first().waitFor().catch(() => console.log(file, 'no squiggle'));
      await editor.click();
      await page.keyboard.press('ControlOrMeta+Home');
      await page.keyboard.press('F8');
      await page.waitForTimeout(1500);
      console.log(file, await w.picture(`/tmp/fx-${file}-f8.png`));
      await page.keyboard.press('Escape');
      await page.waitForTimeout(800);
      console.log('bulb', await page.locator('.codicon-light-bulb, .codicon-gutter-lightbulb, .lightBulbWidget').count());
      await page.keyboard.press('ControlOrMeta+.');
      await page.waitForTimeout(1500);
      console.log(file, await w.picture(`/tmp/fx-${file}-menu.png`), (await page.locator('.action-widget').allInnerTexts()).join('|'));
      await page.keyboard.press('Escape');
    }
  } catch (e) { console.log(String(e)); await w.picture('/tmp/fx-fail.png'); }
  for (const l of w.errors) console.log('error', l);
} finally { await browser.close(); await server.stop(); await folder.remove(); }
