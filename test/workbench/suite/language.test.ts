import * as vscode from 'vscode';
import { check, equal } from './check.ts';
import { api, closeAllEditors, EXAMPLES, inWorkspace, until, writeFile } from './workspace.ts';

const ARTICLE = `Ferry sinks off Bornholm

By Ana Sol

COPENHAGEN, July 12, 2025 (NWA) — Danish Prime Minister Karen Holm met Erik Lund in Copenhagen on Saturday.

● Rescue

Holm said "ninety people were saved". Lund thanked Denmark for its help.

Sign up for our newsletter
`;

async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await writeFile(name, ARTICLE));
  await vscode.window.showTextDocument(document);
  return document;
}

function at(document: vscode.TextDocument, words: string, from = 0): vscode.Position {
  const offset = document.getText().indexOf(words, from);
  check(offset >= 0, `The article does not say “${words}”.`);
  return document.positionAt(offset + 1);
}

suite('articles in text editors', () => {
  teardown(closeAllEditors);

  test('have an outline of title, headings and paragraphs', async () => {
    const document = await open('language/outline.article');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    equal(
      symbols.map(({ name }) => name).filter((name) => !name.startsWith('COPENHAGEN')),
      ['Ferry sinks off Bornholm', 'Rescue'],
      'top of the outline',
    );
    check(
      symbols.find(({ name }) => name === 'Rescue')?.children.some(({ name }) => name.startsWith('Holm said')),
      'The paragraph is not under its heading.',
    );
  });

  test('make the links of pasted pages followable on their words', async () => {
    const text = `${ARTICLE}\nBy [NWA](https://example.org/Wonsan_(city)) and [none](#)\n`;
    const document = await vscode.workspace.openTextDocument(await writeFile('language/links.article', text));
    await vscode.window.showTextDocument(document);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    const named = links.filter(({ range }) => document.getText(range) === 'NWA');
    equal(
      named.map(({ target }) => target?.toString(true)),
      ['https://example.org/Wonsan_(city)'],
      'links on words',
    );
  });

  test('list under Problems what could not be read for certain', async () => {
    const text = `${ARTICLE.replace('Copenhagen', 'K\uFFFDbenhavn')}\nPublished: 07/08/2025\n`;
    const file = await writeFile('language/doubts.article', text);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
    const [problem] = await until('a problem', () => {
      const found = vscode.languages.getDiagnostics(file);
      return found.length > 0 ? found : undefined;
    });
    check(problem, 'Nothing is listed.');
    check(problem.message.includes('Reopen with Encoding'), 'The problem does not say what to do.');
    const document = await vscode.workspace.openTextDocument(file);
    equal(document.getText(problem.range), 'K\uFFFDbenhavn', 'what is marked');
  });

  test('fold sections', async () => {
    const document = await open('language/folding.article');
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const heading = at(document, 'Rescue').line;
    check(
      ranges.some(({ start }) => start === heading),
      `No fold at line ${heading}.`,
    );
  });

  test('colour names, quotations and figures', async () => {
    const document = await open('language/colours.article');
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    const kinds = new Set<string>();
    for (let each = 3; each < tokens.data.length; each += 5)
      kinds.add(legend.tokenTypes[tokens.data[each] ?? -1] ?? '');
    for (const kind of ['articlePerson', 'articlePlace', 'articleQuotation', 'articleFigure'])
      check(kinds.has(kind), `Nothing is coloured as ${kind}.`);
  });

  test('know where a name is mentioned, and where first in full', async () => {
    const document = await open('language/names.article');
    const short = at(document, 'Holm said');
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      short,
    );
    equal(
      references.map(({ range }) => document.getText(range)),
      ['Karen Holm', 'Holm'],
      'mentions',
    );
    const [definition] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      short,
    );
    check(definition, 'There is no first mention.');
    equal(document.getText(definition.range), 'Karen Holm', 'first full mention');
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      short,
    );
    equal(highlights.length, 2, 'highlights');
  });

  test('rename one spelling and leave the others', async () => {
    const document = await open('language/rename.article');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at(document, 'Lund thanked'),
      'Lundh',
    );
    const changes = edit.get(document.uri).map((each) => document.getText(each.range));
    equal(changes, ['Lund'], 'what is renamed');
  });

  test('offer known names while typing', async () => {
    const document = await open('language/complete.article');
    const edit = new vscode.WorkspaceEdit();
    const end = document.lineAt(document.lineCount - 1).range.end;
    edit.insert(document.uri, end, '\nLater Kar');
    await vscode.workspace.applyEdit(edit);
    const position = document.lineAt(document.lineCount - 1).range.end;
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    );
    check(
      list.items.some(({ label }) => label === 'Karen Holm'),
      'Karen Holm is not offered.',
    );
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('are copied and saved clean', async () => {
    await open('language/clean.article');
    await vscode.commands.executeCommand('synoptic.saveCleanArticle', inWorkspace('language/clean.md'));
    const saved = await until('the clean article', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('language/clean.md')),
    );
    check(saved.getText().includes('# Ferry sinks off Bornholm'), 'The title is missing.');
    check(!saved.getText().includes('newsletter'), 'Furniture was saved.');
  });

  test('tell in how many sources a paragraph stands, and list disagreements with fixes', async () => {
    const { comparisons } = await api();
    const uris = EXAMPLES.map(inWorkspace);
    await vscode.commands.executeCommand('synoptic.compareSources', uris[0], uris);
    const comparison = await until('an open comparison', () => comparisons.active);
    await until('a computed comparison', () => comparison.model.computed);
    const file = inWorkspace('briefly-online.txt');
    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', file, 100);
    check(
      lenses.some(({ command }) => /^in \d of 5 sources/u.test(command?.title ?? '')),
      'No paragraph is told of by others.',
    );
    const problems = await until('a problem', () => {
      const found = vscode.languages.getDiagnostics(file).filter(({ source }) => source === 'Synoptic');
      return found.length > 0 ? found : undefined;
    });
    const [problem] = problems;
    check(problem?.relatedInformation?.length, 'The problem does not lead to the other text.');
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      file,
      problem.range,
    );
    check(
      fixes.some(({ title }) => title.startsWith('Use the wording of')),
      'The other wording is not offered.',
    );
  });

  test('are marked as furniture and restored where the cursor is, and not around an advert in a sentence', async () => {
    const cut = ARTICLE.replace(
      'Sign up',
      'The harbour office said that divers from three countries would go down to\n\nRead more: The ferry\n\nthe wreck on Monday.\n\nSign up',
    );
    const file = await writeFile('language/furniture.txt', cut);
    const { comparisons } = await api();
    const uris = [file, inWorkspace('briefly-online.txt')];
    await vscode.commands.executeCommand('synoptic.compareSources', file, uris);
    const { model } = await until('an open comparison', () => comparisons.active);
    await until('a computed comparison', () => model.computed);
    const document = await vscode.workspace.openTextDocument(file);
    const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
    const kindOf = (words: string) =>
      model.computed?.comparison.sources
        .find(({ path }) => path.endsWith('furniture.txt'))
        ?.paragraphs.find(({ text }) => text.includes(words))?.kind;
    const run = async (words: string, command: string) => {
      editor.selection = new vscode.Selection(at(document, words), at(document, words));
      await vscode.commands.executeCommand(command);
    };
    equal(kindOf('the wreck'), 'body', 'the cut sentence');
    await run('Read more', 'synoptic.markAsFurniture');
    await run('Rescue', 'synoptic.markAsFurniture');
    await until('a heading that is furniture', () => kindOf('Rescue') === 'furniture');
    equal(kindOf('the wreck'), 'body', 'the cut sentence');
    await run('Rescue', 'synoptic.restore');
    await until('a block that is the article’s again', () => kindOf('Rescue') === 'body');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
