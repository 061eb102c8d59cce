import * as vscode from 'vscode';
import { check, equal } from './check.ts';
import { api, closeAllEditors, EXAMPLES, inWorkspace, until } from './workspace.ts';

suite('a worker that dies', () => {
  teardown(closeAllEditors);

  const question = {
    sources: [{ path: 'a.txt', content: { text: 'Ships left the port of Odesa on Monday.' } }],
    options: {},
  };

  test('is started again, and what waited is answered', async () => {
    const { engine } = await api();
    const waiting = engine.request('compare', question);
    await engine.crashForTest();
    const { comparison } = await waiting;
    equal(comparison.sources.length, 1, 'sources');
  });

  test('fails what waited when it dies twice, and serves the next request', async () => {
    const { engine } = await api();
    const waiting = engine.request('compare', question).then(
      () => 'answered',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    await engine.crashForTest();
    await engine.crashForTest();
    check((await waiting).includes('stopped twice'), 'The failure does not say what happened.');
    const { comparison } = await engine.request('compare', question);
    equal(comparison.sources.length, 1, 'sources after the crash');
  });

  test('leaves an open comparison on the screen, and the next edit compares again', async () => {
    const { engine, comparisons } = await api();
    const uris = EXAMPLES.map(inWorkspace);
    await vscode.commands.executeCommand('synoptic.compareSources', uris[0], uris);
    const { model } = await until('an open comparison', () => comparisons.active);
    const before = await until('a computed comparison', () => model.computed);
    await engine.crashForTest();
    equal(model.computed?.version, before.version, 'version after the crash');
    await model.recompute();
    check((model.computed?.version ?? 0) > before.version, 'Nothing was computed after the crash.');
  });
});
