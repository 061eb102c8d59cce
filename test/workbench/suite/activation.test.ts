import * as vscode from 'vscode';
import { check, equal } from './check.ts';
import { api, extension } from './workspace.ts';

suite('activation', () => {
  test('loads no engine before it is needed', async () => {
    const { engine } = await api();
    check(extension().isActive, 'The extension is not active.');
    equal(engine.started, false, 'engine started');
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
