import * as vscode from 'vscode';
import { check, equal } from './check.ts';
import { api, closeAllEditors, comparisonTabs, EXAMPLES, inWorkspace, until } from './workspace.ts';

suite('choosing sources and changing one’s mind', () => {
  teardown(closeAllEditors);

  test('one file only lets the user choose more, and compares nothing by itself', async () => {
    const file = inWorkspace('meridian-radio.txt');
    let over = false;
    const done = Promise.resolve(vscode.commands.executeCommand('synoptic.compareSources', file, [file])).then(() => {
      over = true;
    });
    await until('a list to accept', () => {
      void vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return over;
    });
    await done;
    equal(comparisonTabs().length, 0, 'comparisons');
  });

  test('a comparison that is cancelled says so, and can be made again', async () => {
    const uris = EXAMPLES.map(inWorkspace);
    await vscode.commands.executeCommand('synoptic.compareSources', uris[0], uris);
    const { comparisons } = await api();
    const { model } = await until('an open comparison', () => comparisons.active);
    const { version } = await until('a computed comparison', () => model.computed);
    const cancelled = model.recompute();
    model.cancel();
    await cancelled;
    check(model.state.kind === 'stopped', 'The work goes on.');
    check(model.state.reason.includes('cancelled'), 'It does not say why it stopped.');
    equal(model.computed?.version, version, 'version after the cancellation');
    await model.recompute();
    check((model.computed?.version ?? 0) > version, 'Nothing was computed after the cancellation.');
  });
});
