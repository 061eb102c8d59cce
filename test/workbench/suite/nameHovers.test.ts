import * as vscode from 'vscode';
import { check, equal } from './check.ts';
import { api, closeAllEditors, EXAMPLES, inWorkspace, until } from './workspace.ts';

/** The text of the hovers on the first place where `words` stand. */
async function hoverOn(file: string, words: string): Promise<string> {
  const document = await vscode.workspace.openTextDocument(inWorkspace(file));
  await vscode.window.showTextDocument(document);
  const offset = document.getText().indexOf(words);
  check(offset >= 0, `“${words}” is not in ${file}.`);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(offset + 1),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
}

suite('name hovers', () => {
  teardown(closeAllEditors);

  test('show who a person is, with one article open alone', async () => {
    const card = await hoverOn('briefly-online.txt', 'Choe Son Hui');
    check(card.includes('Choe Son Hui'), `No card: ${card}`);
    check(card.includes('person'), `The kind is missing: ${card}`);
    check(/foreign minister/iu.test(card), `The role is missing: ${card}`);
  });

  test('know a place', async () => {
    const card = await hoverOn('briefly-online.txt', 'Wonsan');
    check(card.includes('Wonsan') && card.includes('place'), `Not the card of a place: ${card}`);
  });

  test('cover all sources while a comparison is open, and say who does not report on the person', async () => {
    const { comparisons } = await api();
    const uris = EXAMPLES.map(inWorkspace);
    await vscode.commands.executeCommand('synoptic.compareSources', uris[0], uris);
    await until('a computed comparison', () => comparisons.active?.model.computed);
    const card = await hoverOn('briefly-online.txt', 'Choe Son Hui');
    const sources = ['Harbour Times', 'meridian', 'briefly', 'Hangang', 'Taedong'];
    for (const source of sources) check(new RegExp(source, 'iu').test(card), `${source} is not in the card: ${card}`);
    const counted = card.split('\n').filter((line) => line.startsWith('|') && /\d ×/u.test(line));
    check(!counted.some((line) => /taedong/iu.test(line)), `Taedong is counted as reporting on her: ${card}`);
  });

  test('keep quiet on ordinary words', async () => {
    equal(await hoverOn('briefly-online.txt', 'vacationers'), '', 'hover');
  });

  test('keep quiet in a text that is no prose', async () => {
    const uri = inWorkspace('CMakeLists.txt');
    const text = 'cmake_minimum_required(VERSION 3.20)\nproject(Moscow)\nadd_executable(Moscow main.c)\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    equal(await hoverOn('CMakeLists.txt', 'Moscow'), '', 'hover');
  });
});
