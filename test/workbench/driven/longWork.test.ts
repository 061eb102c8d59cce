import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { Grid } from '../machine/grid.ts';
import { PackagedWorkbench } from '../machine/packagedWorkbench.ts';
import type { WorkbenchPage } from '../machine/workbenchPage.ts';
import { pictureOfFailure } from './pictureOfFailure.ts';

// Long enough to compare for seconds on any machine.
const [SOURCES, PARAGRAPHS] = [20, 500] as const;

const WORDS = `harbour minister bridge council winter market river engineer school ferry report train village doctor
  budget farmer mountain captain library festival company museum station garden teacher letter window border island
  storm treaty budget pilot worker forest reporter tunnel hospital painter factory`.split(/\s+/u);

/** An article of sentences that no other one has. */
function article(source: number): string {
  const word = (seed: number): string => WORDS[Math.imul(seed, 2654435761) >>> 26] ?? 'day';
  const paragraph = (at: number): string => {
    const [a, b, c, d, e] = [1, 2, 3, 4, 5].map((each) => word(source * 7919 + at * 31 + each * 104729));
    return `The ${a} of the ${b} told the ${c} on Monday that no ${d} had seen the ${e} in the last ${at + 2} days.`;
  };
  return `News of the ${word(source)}\n\n${Array.from({ length: PARAGRAPHS }, (_, at) => paragraph(at)).join('\n\n')}\n`;
}

suite('a comparison that takes long, driven', () => {
  let vscode: PackagedWorkbench | undefined;
  let workbench: WorkbenchPage;

  suiteSetup(async () => {
    vscode = await PackagedWorkbench.start();
    const folder = path.join(vscode.folder.path, 'many');
    await mkdir(folder);
    for (let source = 0; source < SOURCES; source++)
      await writeFile(path.join(folder, `source-${source}.txt`), article(source));
    workbench = await vscode.open();
  });
  suiteTeardown(() => vscode?.stop());
  teardown(async function () {
    await pictureOfFailure(this.currentTest, workbench);
  });

  const toast = (): Locator =>
    workbench.page.locator('.notification-toast').filter({ hasText: /Comparing \d+ sources/u });
  const start = async (): Promise<void> => {
    await workbench.explorer.item('many').click();
    await workbench.explorer.pickFromMenu('many', 'Compare Sources');
    await toast().waitFor();
  };
  const says = async (): Promise<void> => {
    const grid = new Grid(await workbench.webview());
    await grid.frame.getByText('The comparison was cancelled.').waitFor();
    await toast().waitFor({ state: 'detached' });
  };

  test('shows its progress, and Cancel ends it by mouse', async () => {
    await start();
    await workbench.picture('comparing');
    await toast().getByRole('button', { name: 'Cancel' }).click();
    await says();
    await workbench.picture('cancelled');
  });
});
