import * as vscode from 'vscode';
import type { OpenComparison } from '../../../src/host/comparison/openComparisons.ts';
import { check, equal } from './check.ts';
import { api, closeAllEditors, comparisonTabs, inWorkspace, readFile, until, writeFile } from './workspace.ts';

const ONE = 'The ferry Aurora sank on Friday.\n\nNinety people were saved.\n\nSubscribe to our letter about ships.\n';
const TWO = 'Rain fell in the north.\n\nDozens were pulled from the sea.\n';

/** Opens a saved comparison of two small articles. */
async function openSaved(name: string): Promise<OpenComparison> {
  const { comparisons } = await api();
  await writeFile(`${name}/one.txt`, ONE);
  await writeFile(`${name}/two.txt`, TWO);
  const sources = [{ path: 'one.txt' }, { path: 'two.txt' }];
  const file = await writeFile(
    `${name}/c.synopsis`,
    JSON.stringify({ version: 1, base: 0, sources, decisions: [], $later: 1 }),
  );
  await vscode.commands.executeCommand('vscode.open', file);
  const open = await until('the saved comparison', () => comparisons.find(file.toString()));
  await until('a computed comparison', () => open.model.computed);
  return open;
}

function paragraph(open: OpenComparison, source: number, words: string): { source: number; paragraph: number } {
  const paragraphs = open.model.computed?.comparison.sources[source]?.paragraphs ?? [];
  const index = paragraphs.findIndex(({ text }) => text.includes(words));
  check(index >= 0, `No paragraph says “${words}”.`);
  return { source, paragraph: index };
}

/** Waits until what was computed satisfies a condition. */
async function computed(open: OpenComparison, what: string, holds: (open: OpenComparison) => boolean): Promise<void> {
  await until(what, () => holds(open));
}

suite('decisions', () => {
  teardown(async () => {
    for (const { tab } of comparisonTabs()) {
      if (tab.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert');
    }
    await closeAllEditors();
  });

  const inOneRow = (open: OpenComparison): boolean => {
    const a = paragraph(open, 0, 'Ninety').paragraph;
    const b = paragraph(open, 1, 'Dozens').paragraph;
    const rows = open.model.computed?.comparison.rows ?? [];
    return rows.some(({ cells }) => cells[0]?.includes(a) === true && cells[1]?.includes(b) === true);
  };

  test('linking puts passages in one row; undo, redo and save work as in any document', async () => {
    const open = await openSaved('link');
    equal(inOneRow(open), false, 'in one row before');
    open.decide([{ kind: 'link', passages: [paragraph(open, 0, 'Ninety'), paragraph(open, 1, 'Dozens')] }]);
    await computed(open, 'the linked row', inOneRow);
    await until('an unsaved change', () => comparisonTabs()[0]?.tab.isDirty);
    await vscode.commands.executeCommand('undo');
    await computed(open, 'the row apart again', (now) => !inOneRow(now));
    await vscode.commands.executeCommand('redo');
    await computed(open, 'the row linked again', inOneRow);
    await vscode.commands.executeCommand('workbench.action.files.save');
    const saved = JSON.parse(await readFile(open.uri)) as {
      decisions: { kind: string; anchors: { source: string }[] }[];
      $later: number;
    };
    equal(
      saved.decisions.map(({ kind, anchors }) => [kind, anchors.map(({ source }) => source)]),
      [['link', ['one.txt', 'two.txt']]],
      'decisions',
    );
    equal(saved.$later, 1, 'a property of a later version');
  });

  test('a decision survives an edit of the article', async () => {
    const open = await openSaved('survive');
    open.decide([{ kind: 'furniture', passages: [paragraph(open, 0, 'Subscribe')] }]);
    const isFurniture = (now: OpenComparison): boolean => {
      const source = now.model.computed?.comparison.sources[0];
      return source?.paragraphs.find(({ text }) => text.includes('Subscribe'))?.kind === 'furniture';
    };
    await computed(open, 'the furniture', isFurniture);
    const document = await vscode.workspace.openTextDocument(inWorkspace('survive/one.txt'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'A first paragraph was added here.\r\n\r\n');
    await vscode.workspace.applyEdit(edit);
    await computed(
      open,
      'the edit',
      (now) => now.model.computed?.comparison.sources[0]?.paragraphs[0]?.text.includes('first paragraph') === true,
    );
    check(isFurniture(open), 'The block is no furniture any more.');
    await document.save();
  });

  test('undo gives back what was marked as furniture, and every row stands as before', async () => {
    const open = await openSaved('furniture undone');
    const furniture = (): number =>
      (open.model.computed?.comparison.sources ?? [])
        .flatMap(({ paragraphs }) => paragraphs)
        .filter(({ kind }) => kind === 'furniture').length;
    const before = furniture();
    const rows = JSON.stringify(open.model.computed?.comparison.rows);
    open.decide([{ kind: 'furniture', passages: [paragraph(open, 0, 'Aurora')] }]);
    await computed(open, 'one more', () => furniture() === before + 1);
    check(JSON.stringify(open.model.computed?.comparison.rows) !== rows, 'The rows are those of before.');
    await vscode.commands.executeCommand('undo');
    await computed(open, 'as many as before', () => furniture() === before);
    equal(JSON.stringify(open.model.computed?.comparison.rows), rows, 'rows');
    await vscode.commands.executeCommand('redo');
    await computed(open, 'one more again', () => furniture() === before + 1);
  });

  test('a note and a check mark are kept, changed and taken back', async () => {
    const open = await openSaved('note');
    const passages = [paragraph(open, 0, 'Aurora')];
    const kinds = (): string[] =>
      (open.model.computed?.comparison.decisions ?? []).map(({ decision }) => decision.kind);
    open.decide([{ kind: 'note', passages, text: 'Ask the coast guard.' }]);
    open.decide([{ kind: 'done', passages }]);
    await computed(open, 'note and mark', () => kinds().join() === 'note,done');
    open.decide([{ kind: 'note', passages, text: '' }]);
    open.decide([{ kind: 'undone', passages }]);
    await computed(open, 'nothing left', () => kinds().length === 0);
  });

  test('the first decision on a fresh comparison makes it an unsaved document, and saving keeps it', async () => {
    const { comparisons } = await api();
    const uris = [await writeFile('fresh/one.txt', ONE), await writeFile('fresh/two.txt', TWO)];
    await vscode.commands.executeCommand('synoptic.compareSources', uris[0], uris);
    const open = await until('an open comparison', () => comparisons.active);
    await until('a computed comparison', () => open.model.computed);
    equal(comparisonTabs()[0]?.tab.isDirty, false, 'unsaved before');
    open.decide([{ kind: 'note', passages: [paragraph(open, 0, 'Aurora')], text: 'Who says so?' }]);
    await until('an unsaved change', () => comparisonTabs()[0]?.tab.isDirty);
    await vscode.commands.executeCommand('synoptic.saveComparison', inWorkspace('fresh/kept.synopsis'));
    await until(
      'the saved file alone',
      () => comparisonTabs().length === 1 && comparisonTabs()[0]?.uri.path.endsWith('kept.synopsis'),
    );
    const saved = JSON.parse(await readFile(inWorkspace('fresh/kept.synopsis'))) as { decisions: unknown[] };
    equal(saved.decisions.length, 1, 'decisions in the file');
  });

  test('a file changed by hand while open is read again', async () => {
    const open = await openSaved('hand');
    await writeFile(
      'hand/c.synopsis',
      JSON.stringify({ version: 1, base: 1, sources: [{ path: 'one.txt' }, { path: 'two.txt' }] }),
    );
    await computed(open, 'the other base', (now) => now.model.computed?.comparison.base === 1);
    await writeFile('hand/c.synopsis', '{ "sources": [');
    await vscode.commands.executeCommand('workbench.action.files.save');
    await new Promise((resolve) => setTimeout(resolve, 500));
    equal(await readFile(open.uri), '{ "sources": [', 'the broken file');
  });

  test('saving does not overwrite a file that was changed elsewhere, and undo does not bring its old text back', async () => {
    const open = await openSaved('conflict');
    open.decide([{ kind: 'done', passages: [paragraph(open, 0, 'Aurora')] }]);
    await until('an unsaved change', () => comparisonTabs()[0]?.tab.isDirty);
    const theirs = JSON.stringify({ version: 1, sources: [{ path: 'two.txt' }, { path: 'one.txt' }] });
    await writeFile('conflict/c.synopsis', theirs);
    await Promise.race([
      vscode.commands.executeCommand('workbench.action.files.save'),
      new Promise((resolve) => setTimeout(resolve, 1_500)), // VS Code shows the error and lets the command wait for it
    ]);
    equal(await readFile(open.uri), theirs, 'the file of the others');
    check(comparisonTabs()[0]?.tab.isDirty, 'The decision is lost.');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await computed(open, 'their version', (now) => now.model.sources[0]?.uri.path.endsWith('two.txt') === true);
  });

  test('labels and decisions outlive an odd setting of files.encoding', async () => {
    const files = vscode.workspace.getConfiguration('files');
    await files.update('encoding', 'windows1252', vscode.ConfigurationTarget.Workspace);
    try {
      await writeFile('odd/one.txt', ONE);
      const sources = [{ path: 'one.txt', label: 'Müller’s Blatt' }];
      const file = await writeFile('odd/c.synopsis', JSON.stringify({ version: 1, sources }));
      await vscode.commands.executeCommand('vscode.open', file);
      const { comparisons } = await api();
      const open = await until('the saved comparison', () => comparisons.find(file.toString()));
      await until('a computed comparison', () => open.model.computed);
      equal(open.model.sources[0]?.label, 'Müller’s Blatt', 'label');
      open.decide([{ kind: 'done', passages: [paragraph(open, 0, 'Aurora')] }]);
      await until('an unsaved change', () => comparisonTabs()[0]?.tab.isDirty);
      await vscode.commands.executeCommand('workbench.action.files.save');
      check((await readFile(file)).includes('Müller’s Blatt'), 'The label was written otherwise.');
    } finally {
      await files.update('encoding', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  test('a list cannot reach out of the folder by an absolute path with ..', async () => {
    await writeFile('reach/one.txt', ONE);
    const folder = inWorkspace('reach');
    const outside = `${folder.path}/../../outside.txt`;
    const sources = [{ path: 'one.txt' }, { path: outside }, { path: folder.with({ path: outside }).toString() }];
    const file = await writeFile('reach/c.synopsis', JSON.stringify({ version: 1, sources }));
    await vscode.commands.executeCommand('vscode.open', file);
    const { comparisons } = await api();
    const open = await until('the saved comparison', () => comparisons.find(file.toString()));
    const { comparison } = await until('a computed comparison', () => open.model.computed);
    equal(
      comparison.sources.map(({ problem }) => problem?.includes('outside') ?? false),
      [false, true, true],
      'refused',
    );
  });

  test('what is not a path is told, and nothing is overwritten', async () => {
    const text = JSON.stringify({ version: 1, sources: [{ path: 'one.txt' }, { path: 'file:////somewhere/one.txt' }] });
    const file = await writeFile('unlikely/c.synopsis', text);
    await vscode.commands.executeCommand('vscode.open', file);
    const { comparisons } = await api();
    const open = await until('the saved comparison', () => comparisons.find(file.toString()));
    check(open.document?.content.problem?.includes('file:////somewhere'), 'The path is not told.');
    await vscode.commands.executeCommand('workbench.action.files.save');
    equal(await readFile(file), text, 'the file');
  });

  test('sources are those on the screen until a change of them is computed', async () => {
    const open = await openSaved('quick');
    const third = await writeFile('quick/three.txt', 'Snow fell in the south.\n');
    open.changeSources({ type: 'addFiles', addresses: [third.toString()] });
    await computed(open, 'three sources', (now) => now.model.computed?.comparison.sources.length === 3);
    const last = paragraph(open, 2, 'Snow');
    // At once, one after the other: the second is about the third column, which the user still sees as the third.
    open.changeSources({ type: 'moveSource', source: 2, to: 0 });
    const isMoved = (): boolean => open.model.sources[0]?.uri.path.endsWith('three.txt') === true;
    for (let turn = 0; turn < 100 && !isMoved(); turn++) await Promise.resolve();
    check(isMoved() && open.model.isBusy, 'The source was not moved, or its move was computed already.');
    open.decide([{ kind: 'done', passages: [last] }]);
    open.changeSources({ type: 'removeSource', source: 2 });
    await computed(open, 'two sources', (now) => now.model.computed?.comparison.sources.length === 2);
    const names = open.model.sources.map(({ uri }) => uri.path.slice(uri.path.lastIndexOf('/') + 1));
    equal(names, ['one.txt', 'two.txt'], 'sources');
    const decided = JSON.stringify(open.document?.content.decisions);
    check(
      decided.includes('three.txt') && decided.includes('Snow'),
      `The decision is about another source: ${decided}`,
    );
  });

  test('without its last source a comparison shows none', async () => {
    const open = await openSaved('last');
    open.changeSources({ type: 'removeSource', source: 1 });
    await computed(open, 'one source', (now) => now.model.computed?.comparison.sources.length === 1);
    open.changeSources({ type: 'removeSource', source: 0 });
    await computed(open, 'no source', (now) => now.model.state.kind === 'stopped');
    equal(open.model.computed?.comparison.sources.length, undefined, 'sources that are shown');
    await vscode.commands.executeCommand('undo');
    await computed(open, 'the source again', (now) => now.model.computed?.comparison.sources.length === 1);
  });

  test('a source that is renamed in VS Code keeps its column and its decisions', async () => {
    const open = await openSaved('rename');
    open.decide([{ kind: 'done', passages: [paragraph(open, 0, 'Aurora')] }]);
    await computed(open, 'the mark', (now) => now.model.computed?.comparison.decisions.length === 1);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(inWorkspace('rename/one.txt'), inWorkspace('rename/first.txt'));
    await vscode.workspace.applyEdit(edit);
    await computed(open, 'the renamed source', (now) => {
      const comparison = now.model.computed?.comparison;
      const follows = now.model.sources[0]?.uri.path.endsWith('first.txt') === true;
      return follows && comparison?.sources[0]?.problem === null && comparison.decisions[0]?.lost === false;
    });
    await vscode.commands.executeCommand('workbench.action.files.save');
    const saved = await readFile(open.uri);
    check(saved.includes('first.txt') && !saved.includes('one.txt'), 'The file names the source by its old name.');
  });
});
