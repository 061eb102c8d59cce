import * as vscode from 'vscode';
import { check, equal } from './check.ts';
import { api, closeAllEditors, extension, writeFile } from './workspace.ts';

suite('activation', () => {
  test('loads no engine before it is needed', async () => {
    const { engine } = await api();
    check(extension().isActive, 'The extension is not active.');
    equal(engine.started, false, 'engine started');
  });

  test('loads no engine for a text that is no article', async () => {
    const { engine } = await api();
    const build = 'cmake_minimum_required(VERSION 3.20)\nproject(Moscow)\nadd_executable(Moscow main.c)\n';
    const document = await vscode.workspace.openTextDocument(await writeFile('build/CMakeLists.txt', build));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, new vscode.Position(1, 10));
    await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
    equal(engine.started, false, 'engine started');
    await closeAllEditors();
  });

  test('registers every command of the manifest', async () => {
    await api();
    const { contributes } = extension().packageJSON as { contributes: { commands: { command: string }[] } };
    const promised = contributes.commands.map(({ command }) => command);
    const registered = new Set(await vscode.commands.getCommands(true));
    equal(
      promised.filter((command) => !registered.has(command)),
      [],
      'commands without code',
    );
    check(promised.includes('synoptic.compareSources'), 'Compare Sources is not in the manifest.');
  });
});
