import * as vscode from 'vscode';
import type { DocumentDifferences } from '../../../src/host/differences/readDifferences.ts';
import { check, equal } from './check.ts';
import { api, closeAllEditors, until, writeFile } from './workspace.ts';

const ONE = 'The ferry Aurora sank off Riga late on Friday.\n\nNinety people were saved.\n\nRain fell in the north.\n';
const TWO = 'The old ferry Aurora sank off Riga on Friday.\n\nNinety people were saved.\n\nNobody asked the owner.\n';

/** Opens two articles, and shows the first one's differences from the second. */
async function show(folder: string): Promise<{ document: vscode.TextDocument; other: vscode.Uri }> {
  const uri = await writeFile(`${folder}/one.txt`, ONE);
  const other = await writeFile(`${folder}/two.txt`, TWO);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('synoptic.showDifferences', other);
  return { document, other };
}

/** What is marked and removed, in words. */
function told(document: vscode.TextDocument, { differences }: DocumentDifferences): string[] {
  const words = (start: number, end: number): string =>
    document.getText(new vscode.Range(document.positionAt(start), document.positionAt(end)));
  return differences.paragraphs.map(({ state, marks, removed }) =>
    [state, ...marks.map(({ start, end }) => `+${words(start, end)}`), ...removed.map(({ text }) => `-${text}`)].join(
      ' ',
    ),
  );
}

async function hints(document: vscode.TextDocument): Promise<string[]> {
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    all,
  );
  return found.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
}

suite('differences inside a text editor', () => {
  teardown(closeAllEditors);

  test('marks words, and tells by hints what is not in the text', async () => {
    const { differences } = await api();
    const { document } = await show('inline');
    const shown = await until('the differences', () => differences.now(document));
    equal(told(document, shown), ['edited +late -old', 'identical', 'only'], 'differences');
    equal((await hints(document)).sort(), ['not in two.txt', '↲ 1 paragraph more in two.txt', '−old'].sort(), 'hints');
  });

  test('follows both texts', async () => {
    const { differences } = await api();
    const { document, other } = await show('inline follows');
    await until('the differences', () => differences.now(document));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 4), 'old ');
    await vscode.workspace.applyEdit(edit);
    await until('the edit of the article', () => {
      const shown = differences.now(document);
      return shown !== undefined && told(document, shown)[0] === 'edited +late';
    });
    await vscode.workspace.fs.writeFile(other, new TextEncoder().encode(TWO.replace('on Friday', 'late on Friday')));
    await until('the change of the other file', () => {
      const shown = differences.now(document);
      return shown !== undefined && told(document, shown)[0] === 'identical';
    });
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('takes them from the open comparison, and goes when told', async () => {
    const { differences, comparisons } = await api();
    const { document, other } = await show('inline compared');
    const alone = await until('the differences', () => differences.now(document));
    await vscode.commands.executeCommand('synoptic.compareSources', document.uri, [document.uri, other]);
    const { model } = await until('an open comparison', () => comparisons.active);
    await until('a computed comparison', () => model.computed);
    await until('the differences of the comparison', () => {
      const shown = differences.now(document);
      return shown !== undefined && shown !== alone && shown.comparison === model.computed?.comparison;
    });
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('synoptic.hideDifferences');
    equal(differences.now(document), undefined, 'differences');
    equal(await hints(document), [], 'hints');
  });

  test('says why there are none when the other file is gone', async () => {
    const { differences } = await api();
    const { document, other } = await show('inline gone');
    await until('the differences', () => differences.now(document));
    await vscode.workspace.fs.delete(other);
    await until('nothing shown', () => differences.otherOf(document.uri) === undefined);
    check(differences.now(document) === undefined, 'The marks of the deleted file are still there.');
  });
});
