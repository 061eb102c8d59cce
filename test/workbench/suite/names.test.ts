import * as vscode from 'vscode';
import type { OpenComparison } from '../../../src/host/comparison/openComparisons.ts';
import { check, equal } from './check.ts';
import { api, closeAllEditors, comparisonTabs, EXAMPLES, inWorkspace, until, writeFile } from './workspace.ts';

async function compareExamples(): Promise<OpenComparison> {
  const { comparisons } = await api();
  const uris = EXAMPLES.map(inWorkspace);
  await vscode.commands.executeCommand('synoptic.compareSources', uris[0], uris);
  const open = await until('an open comparison', () => comparisons.active);
  await until('a computed comparison', () => open.model.computed);
  return open;
}

function place(document: vscode.TextDocument, words: string): vscode.Position {
  const offset = document.getText().indexOf(words);
  check(offset >= 0, `The text does not say “${words}”.`);
  return document.positionAt(offset + 1);
}

async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  const at = place(document, words);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
}

suite('names', () => {
  teardown(async () => {
    for (const { tab } of comparisonTabs()) {
      if (tab.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert');
    }
    await closeAllEditors();
  });

  test('the names of an open comparison are symbols of the workspace', async () => {
    await compareExamples();
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'choe',
    );
    check(
      symbols.some(({ name }) => name === 'Choe Son Hui'),
      'Choe Son Hui is no symbol.',
    );
  });

  test('rename changes one spelling in every source that has it', async () => {
    const open = await compareExamples();
    const file = inWorkspace('briefly-online.txt');
    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      file,
      place(document, 'Sergei Lavrov'),
      'S. Lavrov',
    );
    const changed = edit.entries();
    check(changed.length > 1, 'Only one file is changed.');
    for (const [uri, edits] of changed) {
      const other = await vscode.workspace.openTextDocument(uri);
      equal([...new Set(edits.map(({ range }) => other.getText(range)))], ['Sergei Lavrov'], uri.path);
    }
    check(open.model.indexOf(file) >= 0, 'The article is not in the comparison.');
  });

  test('what the user says about a name wins, and can be undone', async () => {
    const open = await compareExamples();
    const names = (): string[] => (open.model.computed?.comparison.names ?? []).map(({ name }) => name);
    check(names().includes('Telegram'), 'Telegram is no name to begin with.');
    open.keep('Not a Name', { kind: 'not-a-name', names: ['Telegram'] });
    await until('Telegram gone', () => !names().includes('Telegram'));
    open.keep('Merge Names', { kind: 'name-merge', names: ['Wonsan', 'Pyongyang'], name: 'Wonsan' });
    await until('a merged name', () => !names().includes('Pyongyang'));
    open.grid.panel.reveal();
    await until('an active grid', () => open.grid.panel.active);
    await vscode.commands.executeCommand('undo');
    await until('Pyongyang back', () => names().includes('Pyongyang'));
  });

  test('a spelling can be split off a name', async () => {
    const open = await compareExamples();
    const names = (): string[] => (open.model.computed?.comparison.names ?? []).map(({ name }) => name);
    check(!names().includes('Lavrov'), 'Lavrov stands apart to begin with.');
    open.keep('Split Name', { kind: 'name-split', names: ['Sergei Lavrov', 'Lavrov'] });
    await until('Lavrov apart', () => names().includes('Lavrov') && names().includes('Sergei Lavrov'));
  });

  test('an entry of the workspace’s names file is known everywhere, with its note and link', async () => {
    const entry = {
      name: 'Aurora II',
      aliases: ['the old lady'],
      type: 'other',
      note: 'The *ferry*.',
      links: ['https://example.org/100%'],
    };
    const file = await writeFile('.vscode/synoptic.names.json', `// ships\n${JSON.stringify({ names: [entry] })}\n`);
    try {
      const text =
        'They call her the old lady.\n\nAurora II left the port of Riga on Monday, and nobody saw her again.\n';
      const document = await vscode.workspace.openTextDocument(await writeFile('own/ship.article', text));
      await vscode.window.showTextDocument(document);
      let card = '';
      await until('the card of the entry', () => {
        void hoverAt(document, 'old lady').then((shown) => (card = shown));
        return card.includes('Aurora II');
      });
      check(card.includes('The *ferry*.'), 'The note is missing.');
      check(card.includes('example'), 'The link is missing.');
    } finally {
      await vscode.workspace.fs.delete(file);
    }
  });

  test('a name in a sentence of ordinary words shows who it is, and where from', async () => {
    await compareExamples();
    const document = await vscode.workspace.openTextDocument(inWorkspace('briefly-online.txt'));
    await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
    const card = await hoverAt(document, 'Choe Son Hui');
    check(card.includes('person'), 'The kind is missing.');
    check(/foreign minister/iu.test(card), 'The role is missing.');
    check(card.includes('Taedong Gazette'), 'It is not said that the gazette’s report lacks her.');
  });
});
