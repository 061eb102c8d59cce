/**
 * `npm run screenshots`: takes the pictures of the documentation anew, with the packaged extension in a real VS Code.
 * They come into `docs/pictures/`; look at each before committing it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { takeDecidingPictures } from './decidingPictures.ts';
import { takeNamePictures } from './namePictures.ts';
import { takeDisagreementPictures } from './disagreementPictures.ts';
import { openSaved, PackagedWorkbench } from './machine/packagedWorkbench.ts';
import { PROJECT } from './machine/project.ts';
import { THEMES, type ThemeName } from './machine/themes.ts';

/** Lists that were open fade away, and the page's sizes settle. In milliseconds. */
const FADING = 500;

const picture = (name: string): string => path.join(PROJECT, 'docs', 'pictures', `${name}.png`);

/** What an earlier version of the article had, and what the article has instead. */
const EARLIER: readonly (readonly [now: string, then: string])[] = [
  ['hosted', 'received'],
  ['a brief video', 'a video'],
  ['15,000', '12,000'],
  ['twice in June', 'in June'],
  ['ruler', 'leader'],
];

const vscode = await PackagedWorkbench.start({
  settings: { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on' },
});
try {
  const workbench = await vscode.open({ width: 1320, height: 760 });
  const grid = await openSaved(workbench, 'visit-to-wonsan.synopsis');
  // The side bar has done its work; the width belongs to the columns.
  await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
  // Passages with differences, rather than the headlines.
  const first = grid.paragraph('brought a message');
  await grid.scrollTo(first);
  await first.evaluate((passage) => {
    const header = document.querySelector('.header-row')?.getBoundingClientRect().bottom ?? 0;
    passage.closest('.scroller')?.scrollBy(0, (passage.closest('.row')?.getBoundingClientRect().top ?? 0) - header);
  });
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

  await takeDecidingPictures(workbench, grid, vscode.folder.path, async (name) => {
    await workbench.page.waitForTimeout(FADING);
    console.log(await workbench.picture(picture(name)));
  });

  // Pictures are to be small, and the card covers most of the rest anyway.
  await workbench.page.setViewportSize({ width: 1200, height: 640 });
  await grid.paragraph('voiced gratitude').click();
  await workbench.tab('briefly-online.txt').click();
  const editor = workbench.page.locator('.editor-group-container').filter({ has: workbench.tab('briefly-online.txt') });
  await workbench.hoverText('Choe Son Hui', editor);
  console.log(await workbench.picture(picture('card-in-a-text-editor')));

  await takeNamePictures(workbench, async (name) => {
    await workbench.page.waitForTimeout(FADING);
    console.log(await workbench.picture(picture(name)));
  });
  await workbench.closeTab('briefly-online.txt');
  await workbench.runCommand('View: Hide Panel');
  await workbench.page.setViewportSize({ width: 640, height: 760 });
  // Off the buttons that came under the pointer.
  await workbench.page.mouse.move(320, 700);
  await grid.waitForRows();
  await workbench.page.waitForTimeout(FADING);
  console.log(await workbench.picture(picture('narrow')));

  const article = await readFile(path.join(vscode.folder.path, 'briefly-online.txt'), 'utf8');
  const earlier = EARLIER.reduce((text, [now, then]) => text.replace(now, then), article);
  await writeFile(
    path.join(vscode.folder.path, 'briefly-earlier.txt'),
    earlier
      .replace(/^The journey.*\n\n/mu, '')
      .replace(/^Lavrov described.*$/mu, 'Nothing was said about the price of the trip.'),
  );
  await workbench.page.setViewportSize({ width: 1200, height: 640 });
  await grid.paragraph('voiced gratitude').click();
  await workbench.tab('briefly-online.txt').click();
  await workbench.closeTab(/synopsis/u);
  await workbench.runCommand('Synoptic: Show Differences from…');
  await workbench.pick('briefly-earlier.txt');
  await workbench.page.locator('.statusbar-item').filter({ hasText: 'edited' }).waitFor();
  await workbench.page.mouse.move(900, 325);
  await workbench.page.keyboard.press('Home');
  await workbench.page.waitForTimeout(FADING);
  console.log(await workbench.picture(picture('differences-in-a-text-editor')));
} finally {
  await vscode.stop();
}

await takeDisagreementPictures(async (workbench, name) => {
  await workbench.page.waitForTimeout(FADING);
  console.log(await workbench.picture(picture(name)));
});
