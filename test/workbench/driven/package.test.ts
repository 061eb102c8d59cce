import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { packagedExtension } from '../machine/packagedExtension.ts';
import { PackagedWorkbench } from '../machine/packagedWorkbench.ts';
import type { WorkbenchPage } from '../machine/workbenchPage.ts';
import { pictureOfFailure } from './pictureOfFailure.ts';

/** What people download, in bytes: an extension for text is no reason for more. */
const MAX_SIZE = 1_000_000;

/** The words stand in the tables and rules of the engine, which every bundle that has the engine has in it. */
const WORDS_OF_THE_ENGINE = ['Pyongyang', 'spokesman', 'unlikely'];

suite('the package', () => {
  let files: Readonly<Record<string, Uint8Array>>;
  const text = (name: string): string => new TextDecoder().decode(files[`extension/${name}`] ?? assert.fail(name));

  suiteSetup(async () => {
    files = unzipSync(await readFile(packagedExtension()));
  });

  test('is smaller than 1 MB', async () => {
    const { size } = await stat(packagedExtension());
    console.log(`      synoptic.vsix: ${Math.round(size / 1000)} kB`);
    assert.ok(size < MAX_SIZE, `${size} bytes`);
  });

  test('has what runs and what is read, and nothing else', () => {
    const stray = Object.keys(files).filter((name) =>
      /\.(?:ts|map|tsbuildinfo)$|\/(?:node_modules|test|src)\//u.test(name),
    );
    assert.deepEqual(stray, []);
    for (const name of ['LICENSE.txt', 'readme.md', 'changelog.md', 'dist/worker.cjs', 'dist/webview/grid.js'])
      assert.ok(`extension/${name}` in files, `${name} is missing`);
  });

  test('has a README whose links and pictures lead somewhere', () => {
    const readme = text('readme.md');
    assert.match(readme, /^# Synoptic/u);
    const targets = [...readme.matchAll(/\]\(([^)]*)\)/gu)].map(([, target]) => target ?? '');
    assert.deepEqual(
      targets.filter((target) => !target.startsWith('https:')),
      [],
    );
    assert.doesNotMatch(readme, /npm ci|docs\//u);
  });

  test('has the engine in its worker and not in what an activation loads', () => {
    for (const word of WORDS_OF_THE_ENGINE) {
      assert.ok(text('dist/worker.cjs').includes(word), `The engine has no “${word}” any more: choose another word.`);
      for (const bundle of ['dist/extension.cjs', 'dist/extension.web.cjs'])
        assert.ok(!text(bundle).includes(word), `${bundle} has “${word}”`);
    }
  });
});

suite('activation of the packaged extension', () => {
  let vscode: PackagedWorkbench | undefined;
  let workbench: WorkbenchPage;

  suiteSetup(async () => {
    vscode = await PackagedWorkbench.start();
    workbench = await vscode.open();
  });
  suiteTeardown(() => vscode?.stop());
  teardown(async function () {
    await pictureOfFailure(this.currentTest, workbench);
  });

  test('waits for an article, and VS Code says how long it took', async () => {
    await workbench.runCommand('Developer: Show Running Extensions');
    const running = workbench.page.locator('.runtime-extensions-editor .monaco-list-row');
    const ours = running.filter({ hasText: 'Synoptic: Compare Sources' });
    await running.first().waitFor();
    assert.equal(await ours.count(), 0, 'It is active before there is anything to do.');

    await workbench.explorer.open('briefly-online.txt');
    await workbench.tab('briefly-online.txt').waitFor();
    await workbench.tab('Running Extensions').click();
    await ours.waitFor();
    console.log(
      `      ${(await ours.innerText())
        .split('\n')
        .filter((line) => /\d ?ms/u.test(line))
        .join(', ')}`,
    );
  });
});
