import * as vscode from 'vscode';
import { check, equal } from './check.ts';
import { api, closeAllEditors, comparisonTabs, inWorkspace, readFile, until, writeFile } from './workspace.ts';

/** Compares files of which some cannot be read. @returns what each source says is wrong, `null` where nothing is */
async function problemsOf(uris: readonly vscode.Uri[]) {
  const { comparisons } = await api();
  await vscode.commands.executeCommand('synoptic.compareSources', uris[0], uris);
  const { model } = await until('an open comparison', () => comparisons.active);
  const { comparison } = await until('a computed comparison', () => model.computed);
  return comparison.sources.map(({ problem }) => problem ?? null);
}

suite('bad input', () => {
  teardown(closeAllEditors);

  const good = () => inWorkspace('briefly-online.txt');
  const other = () => inWorkspace('meridian-radio.txt');

  test('a missing file is a column that says so; the others still compare', async () => {
    const [first, missing, last] = await problemsOf([good(), inWorkspace('gone.txt'), other()]);
    equal([first, last], [null, null], 'problems of the good files');
    check(missing?.includes('gone.txt'), `The file is not named: ${missing ?? 'no problem'}`);
  });

  test('an empty file says so', async () => {
    const empty = await writeFile('empty.txt', '');
    const [, problem] = await problemsOf([good(), empty, other()]);
    check(problem, 'The empty file has no problem.');
  });

  test('a binary file says so', async () => {
    const binary = await writeFile('binary.txt', new Uint8Array([0, 1, 2, 3, 0, 255, 254, 0, 7]));
    const [, problem] = await problemsOf([good(), binary, other()]);
    check(problem?.includes('binary.txt'), `The file is not named: ${problem ?? 'no problem'}`);
  });

  test('the same file twice is compared once', async () => {
    equal((await problemsOf([good(), other(), good()])).length, 2, 'sources');
  });

  test('a folder without articles opens nothing', async () => {
    await writeFile('no articles/main.c', 'int main(void) { return 0; }\n');
    const folder = inWorkspace('no articles');
    await vscode.commands.executeCommand('synoptic.compareSources', folder, [folder]);
    equal(comparisonTabs().length, 0, 'comparisons');
  });

  test('30 files compare', async () => {
    const story = await readFile(good());
    const uris = [];
    for (let each = 1; each <= 30; each++)
      uris.push(
        await writeFile(`thirty/${each}.txt`, `Edition ${each}: ${story}\n\nOnly edition ${each} says this.\n`),
      );
    const problems = await problemsOf(uris);
    equal(
      problems,
      uris.map(() => null),
      'problems',
    );
  });

  test('a .synopsis that is not JSON opens with the error, and is not overwritten', async () => {
    const broken = '{ "version": 1, "sources": [ { "path": "briefly-online.txt" \n "base": 0 }';
    const uri = await writeFile('broken.synopsis', broken);
    await vscode.commands.executeCommand('vscode.openWith', uri, 'synoptic.comparison');
    const tab = await until('its tab', () => comparisonTabs().find((each) => each.uri.path === uri.path));
    await vscode.commands.executeCommand('workbench.action.files.save');
    equal(tab.tab.isDirty, false, 'unsaved');
    equal(await readFile(uri), broken, 'the file');
  });

  test('a .synopsis that lists a file outside the workspace does not read it', async () => {
    const content = { version: 1, base: 0, sources: [{ path: 'briefly-online.txt' }, { path: '../../outside.txt' }] };
    const uri = await writeFile('outside.synopsis', JSON.stringify({ ...content, decisions: [] }));
    await vscode.commands.executeCommand('vscode.openWith', uri, 'synoptic.comparison');
    const { comparisons } = await api();
    const open = await until('the comparison', () => comparisons.find(uri.toString()));
    const { comparison } = await until('a computed comparison', () => open.model.computed);
    const [inside, outside] = comparison.sources.map(({ problem }) => problem ?? null);
    equal(inside, null, 'problem of the file inside');
    check(outside, 'The file outside has no problem.');
  });
});
