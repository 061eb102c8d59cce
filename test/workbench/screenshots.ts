/**
 * `npm run screenshots`: takes the pictures of the documentation anew, with the packaged extension in a real VS Code.
 * They come into `docs/pictures/`; look at each before committing it.
 */
import path from 'node:path';
import { openSaved, PackagedWorkbench } from './machine/packagedWorkbench.ts';
import { PROJECT } from './machine/project.ts';
import { THEMES, type ThemeName } from './machine/themes.ts';

/** Lists that were open fade away, and the page's sizes settle. In milliseconds. */
const FADING = 500;

const picture = (name: string): string => path.join(PROJECT, 'docs', 'pictures', `${name}.png`);

const vscode = await PackagedWorkbench.start({ settings: { 'editor.minimap.enabled': false } });
try {
  const workbench = await vscode.open({ width: 1320, height: 760 });
  const grid = await openSaved(workbench, 'visit-to-wonsan.synopsis');
  // The side bar has done its work; the width belongs to the columns.
  await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
  // Passages with differences, rather than the headlines.
  await grid.scrollTo(grid.paragraph('was welcomed'));
  for (const theme of Object.keys(THEMES) as ThemeName[]) {
    await workbench.setTheme(theme);
    await grid.frame.locator(`body.${THEMES[theme].webview}`).waitFor();
    await workbench.page.waitForTimeout(FADING);
    console.log(await workbench.picture(picture(`grid-${theme}`)));
  }
  await workbench.setTheme('dark');
  await grid.hoverName('Choe Son Hui');
  console.log(await workbench.picture(picture('card')));
  await workbench.page.mouse.move(5, 5);
  await grid.card.waitFor({ state: 'hidden' });

  // Pictures are to be small, and the card covers most of the rest anyway.
  await workbench.page.setViewportSize({ width: 1200, height: 640 });
  await grid.paragraph('voiced gratitude').click();
  await workbench.tab('briefly-online.txt').click();
  const editor = workbench.page.locator('.editor-group-container').filter({ has: workbench.tab('briefly-online.txt') });
  await workbench.hoverText('Choe Son Hui', editor);
  console.log(await workbench.picture(picture('card-in-a-text-editor')));

  await workbench.closeTab('briefly-online.txt');
  await workbench.page.setViewportSize({ width: 640, height: 760 });
  await grid.waitForRows();
  await workbench.page.waitForTimeout(FADING);
  console.log(await workbench.picture(picture('narrow')));
} finally {
  await vscode.stop();
}
