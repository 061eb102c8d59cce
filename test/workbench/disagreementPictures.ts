import { openSaved, PackagedWorkbench } from './machine/packagedWorkbench.ts';

/**
 * Takes the picture of the Disagreements view with the ledger below the grid, in a window of its own.
 * @param take takes the picture of that name once the screen has settled
 */
export async function takeDisagreementPictures(
  take: (workbench: Awaited<ReturnType<PackagedWorkbench['open']>>, name: string) => Promise<void>,
): Promise<void> {
  const vscode = await PackagedWorkbench.start({
    settings: { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on' },
  });
  try {
    const workbench = await vscode.open({ width: 1320, height: 760 });
    const { page } = workbench;
    const grid = await openSaved(workbench, 'visit-to-wonsan.synopsis');
    await workbench.setTheme('dark');
    await workbench.runCommand('Synoptic: Focus on Disagreements View');
    // the list draws only what it has room for
    for (const other of ['Sources', 'Names']) await page.getByRole('button', { name: `${other} Section` }).click();
    await grid.scrollTo(grid.paragraph('was welcomed'));
    await workbench.runCommand('Quotations: Focus on Quotations View');
    const ledger = await workbench.webview('ledger');
    await ledger.locator('tbody tr').first().waitFor();
    await page.mouse.move(5, 5);
    await take(workbench, 'disagreements');
  } finally {
    await vscode.stop();
  }
}
