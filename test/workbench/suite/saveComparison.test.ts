import * as vscode from 'vscode';
import { check, equal } from './check.ts';
import { api, closeAllEditors, comparisonTabs, inWorkspace, readFile, until, writeFile } from './workspace.ts';

suite('Save Comparison', () => {
  teardown(closeAllEditors);

  test('writes the sources by relative path and opens the file instead', async () => {
    const { comparisons } = await api();
    const uris = ['briefly-online.txt', 'meridian-radio.txt'].map(inWorkspace);
    await vscode.commands.executeCommand('synoptic.compareSources', uris[0], uris);
    await until('a computed comparison', () => comparisons.active?.model.computed);

    const file = inWorkspace('saved.synopsis');
    await vscode.commands.executeCommand('synoptic.saveComparison', file);
    const written = JSON.parse(await readFile(file)) as { version: number; sources: { path: string }[] };
    equal(written.version, 1, 'version');
    equal(
      written.sources.map(({ path }) => path),
      ['briefly-online.txt', 'meridian-radio.txt'],
      'paths',
    );
    await until('the saved comparison in place of the fresh one', () => {
      const [only, more] = comparisonTabs();
      return more === undefined && only?.uri.toString() === file.toString();
    });
  });

  test('files outside the workspace that the user saved are read again when it is reopened', async () => {
    const { comparisons } = await api();
    const inside = inWorkspace('briefly-online.txt');
    const beside = vscode.Uri.joinPath(inWorkspace('.'), '..', 'beside.txt');
    await vscode.workspace.fs.writeFile(beside, await vscode.workspace.fs.readFile(inWorkspace('meridian-radio.txt')));
    await vscode.commands.executeCommand('synoptic.compareSources', inside, [inside, beside]);
    await until('a computed comparison', () => comparisons.active?.model.computed);
    const file = inWorkspace('far.synopsis');
    await vscode.commands.executeCommand('synoptic.saveComparison', file);
    await until('the saved comparison', () => comparisons.find(file.toString()));
    await closeAllEditors();
    await vscode.commands.executeCommand('vscode.open', file);
    const open = await until('the reopened comparison', () => comparisons.find(file.toString()));
    const { comparison } = await until('a computed comparison', () => open.model.computed);
    equal(
      comparison.sources.map(({ problem }) => problem),
      [null, null],
      'problems',
    );
  });

  test('a file outside the workspace that the user added to a saved comparison is read again, too', async () => {
    const { comparisons } = await api();
    const added = vscode.Uri.joinPath(inWorkspace('.'), '..', 'added.txt');
    await vscode.workspace.fs.writeFile(added, await vscode.workspace.fs.readFile(inWorkspace('meridian-radio.txt')));
    const file = await writeFile('added.synopsis', JSON.stringify({ sources: [{ path: 'briefly-online.txt' }] }));
    await vscode.commands.executeCommand('vscode.open', file);
    const open = await until('the comparison', () => comparisons.find(file.toString()));
    await until('a computed comparison', () => open.model.computed);
    open.changeSources({ type: 'addFiles', addresses: [added.toString()] });
    await until('an unsaved change', () => comparisonTabs()[0]?.tab.isDirty);
    await vscode.commands.executeCommand('workbench.action.files.save');
    await until('the saved change', () => comparisonTabs()[0]?.tab.isDirty === false);
    await closeAllEditors();
    await vscode.commands.executeCommand('vscode.open', file);
    const again = await until('the reopened comparison', () => comparisons.find(file.toString()));
    const { comparison } = await until('a computed comparison', () => again.model.computed);
    equal(
      comparison.sources.map(({ problem }) => problem),
      [null, null],
      'problems',
    );
  });

  test('a .synopsis file opens as a comparison by itself', async () => {
    const file = inWorkspace('visit-to-wonsan.synopsis');
    await vscode.commands.executeCommand('vscode.open', file);
    const { comparisons } = await api();
    const open = await until('the comparison', () => comparisons.find(file.toString()));
    const { comparison } = await until('a computed comparison', () => open.model.computed);
    equal(comparison.sources.length, 5, 'sources');
    check(comparisonTabs()[0]?.tab.isDirty === false, 'It opens unsaved.');
  });
});
