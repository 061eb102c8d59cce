import * as vscode from 'vscode';
import { check, equal } from './check.ts';
import { api, closeAllEditors, inWorkspace, until } from './workspace.ts';

suite('the setting openArticlesAs', () => {
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('synoptic');
  const associations = (): Record<string, string> =>
    vscode.workspace.getConfiguration('workbench').inspect<Record<string, string>>('editorAssociations')
      ?.workspaceValue ?? {};

  teardown(async () => {
    await settings().update('openArticlesAs', undefined, vscode.ConfigurationTarget.Workspace);
    await until('no association', () => associations()['*.article'] === undefined);
    await closeAllEditors();
  });

  test('makes the comparison the way .article files open, and gives it back', async () => {
    await api();
    await settings().update('openArticlesAs', 'comparison', vscode.ConfigurationTarget.Workspace);
    await until('the association', () => associations()['*.article'] === 'synoptic.article');
    await vscode.commands.executeCommand('vscode.open', inWorkspace('taedong-gazette.article'));
    const tab = await until('a tab', () => vscode.window.tabGroups.activeTabGroup.activeTab);
    check(tab.input instanceof vscode.TabInputCustom, 'The article opened as text.');
    equal(tab.input.viewType, 'synoptic.article', 'editor');
  });
});
