import * as vscode from 'vscode';
import type { OpenComparison } from '../../../src/host/comparison/openComparisons.ts';
import { check, equal } from './check.ts';
import { FullDisk } from './fullDisk.ts';
import { api, closeAllEditors, comparisonTabs, inWorkspace, readFile, until, writeFile } from './workspace.ts';

const ONE = 'The ferry Aurora sank on Friday.\n\nNinety people were saved.\n';
const TWO = 'Rain fell in the north.\n\nDozens were pulled from the sea.\n';
const BY_HAND =
  '{\n\t// the ferry\n\t"sources": [{ "path": "one.txt" }, { "path": "two.txt" }],\n\t"decisions": []\n}\n';

async function open(file: vscode.Uri): Promise<OpenComparison> {
  const { comparisons } = await api();
  await vscode.commands.executeCommand('vscode.open', file);
  const opened = await until('the saved comparison', () => comparisons.find(file.toString()));
  await until('a computed comparison', () => opened.model.computed);
  return opened;
}

/** Opens a saved comparison of two small articles. */
async function openSaved(folder: string): Promise<OpenComparison> {
  await writeFile(`${folder}/one.txt`, ONE);
  await writeFile(`${folder}/two.txt`, TWO);
  return open(await writeFile(`${folder}/c.synopsis`, BY_HAND));
}

async function markDone(comparison: OpenComparison): Promise<void> {
  comparison.decide([{ kind: 'done', passages: [{ source: 0, paragraph: 0 }] }]);
  await until('the mark', () => comparison.model.computed?.comparison.decisions.length === 1);
  await until('an unsaved change', () => comparisonTabs()[0]?.tab.isDirty);
}

async function failureOf(work: Promise<unknown> | undefined): Promise<string> {
  try {
    await work;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('It did not fail.');
}

suite('faults', () => {
  teardown(async () => {
    for (const { tab } of comparisonTabs()) {
      if (tab.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert');
    }
    await closeAllEditors();
  });

  test('a disk that is full: a sentence, nothing lost, and saving works when there is room again', async () => {
    const disk = new FullDisk();
    const registration = vscode.workspace.registerFileSystemProvider(FullDisk.scheme, disk);
    try {
      const at = (name: string): vscode.Uri => vscode.Uri.from({ scheme: FullDisk.scheme, path: `/${name}` });
      const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
      await disk.writeFile(at('one.txt'), bytes(ONE));
      await disk.writeFile(at('two.txt'), bytes(TWO));
      await disk.writeFile(at('c.synopsis'), bytes(BY_HAND));
      const comparison = await open(at('c.synopsis'));
      await markDone(comparison);
      disk.full = true;
      const said = await failureOf(comparison.document?.save());
      check(said.includes('“c.synopsis”') && said.includes('the disk is full'), said);
      check(comparisonTabs()[0]?.tab.isDirty, 'The decision is lost.');
      disk.full = false;
      await vscode.commands.executeCommand('workbench.action.files.save');
      await until('a saved file', () => comparisonTabs()[0]?.tab.isDirty === false);
      const written = new TextDecoder().decode(disk.readFile(at('c.synopsis')));
      check(written.includes('"done"') && written.includes('// the ferry'), written);
    } finally {
      await closeAllEditors();
      registration.dispose();
    }
  });

  test('the file deleted while open: saving makes it again, or what was decided comes back with the file', async () => {
    const comparison = await openSaved('deleted');
    await markDone(comparison);
    await vscode.workspace.fs.delete(comparison.uri);
    // A web host deletes through VS Code, which then gives up the document of any custom editor, edits or not. From
    // the host of a desktop the file disappears as by another program, and the editor lives on.
    if (comparison.document?.isDisposed === true) {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await until('a closed editor', () => comparisonTabs().length === 0);
      const again = await open(await writeFile('deleted/c.synopsis', BY_HAND));
      await until('the decision', () => again.model.computed?.comparison.decisions.length === 1);
    }
    await vscode.commands.executeCommand('workbench.action.files.save');
    const saved = await readFile(comparison.uri);
    check(saved.includes('"done"'), saved);
  });

  test('an article deleted while open is a column that says so, and comes back with its file', async () => {
    const comparison = await openSaved('article deleted');
    await vscode.workspace.fs.delete(inWorkspace('article deleted/two.txt'));
    const problem = (): string | null => comparison.model.computed?.comparison.sources[1]?.problem ?? null;
    await until('the problem', () => problem()?.includes('not found'));
    await writeFile('article deleted/two.txt', TWO);
    await until('no problem', () => problem() === null);
  });

  test('a file edited by hand into an error and out of it: nothing is overwritten, and it is read again', async () => {
    const comparison = await openSaved('by hand');
    await writeFile('by hand/c.synopsis', BY_HAND.replace('],', ','));
    const problem = await until('the problem', () => comparison.document?.content.problem);
    check(problem.includes('line 4'), problem);
    equal(await readFile(comparison.uri), BY_HAND.replace('],', ','), 'the broken file');
    await writeFile('by hand/c.synopsis', BY_HAND.replace('"decisions"', '"base": 1, "decisions"'));
    await until('the mended file', () => comparison.model.computed?.comparison.base === 1);
  });

  test('saving keeps layout and comments', async () => {
    const comparison = await openSaved('layout');
    await markDone(comparison);
    await vscode.commands.executeCommand('workbench.action.files.save');
    await until('a saved file', () => comparisonTabs()[0]?.tab.isDirty === false);
    const saved = await readFile(comparison.uri);
    check(saved.startsWith(BY_HAND.slice(0, BY_HAND.indexOf('"decisions"'))), saved);
    check(saved.includes('\t\t{\n\t\t\t"kind": "done"'), saved);
  });

  test('what was decided a moment ago is kept before it is saved, and no longer than that', async () => {
    const { journal } = await api();
    const comparison = await openSaved('journal');
    equal(journal.read(comparison.uri), undefined, 'kept before');
    await markDone(comparison);
    check(journal.read(comparison.uri)?.includes('"done"'), 'The decision is not kept.');
    await vscode.commands.executeCommand('undo');
    await until('nothing kept after undo', () => journal.read(comparison.uri) === undefined);
    await vscode.commands.executeCommand('redo');
    await until('kept again', () => journal.read(comparison.uri) !== undefined);
    await vscode.commands.executeCommand('workbench.action.files.save');
    await until('nothing kept after saving', () => journal.read(comparison.uri) === undefined);
  });

  test('what is closed without saving does not come back', async () => {
    const { journal } = await api();
    const comparison = await openSaved('not wanted');
    await markDone(comparison);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('a closed editor', () => comparison.document?.isDisposed);
    await until('nothing kept', () => journal.read(comparison.uri) === undefined);
  });

  test('a broken file can be opened as text', async () => {
    const file = await writeFile('as text/c.synopsis', '{\n  "sources": [\n');
    await vscode.commands.executeCommand('vscode.openWith', file, 'synoptic.comparison');
    const { comparisons } = await api();
    const comparison = await until('the comparison', () => comparisons.find(file.toString()));
    comparison.openAsText();
    const cursor = (): number | undefined => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.uri.toString() === file.toString() ? editor.selection.active.line : undefined;
    };
    // An editor is there a moment before its cursor is where it was asked for.
    await until('a text editor with the cursor in the line of the fault', () => cursor() === 2);
  });
});
