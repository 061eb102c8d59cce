import * as vscode from 'vscode';
import { check, equal } from './check.ts';
import {
  api,
  closeAllEditors,
  comparisonTabs,
  EXAMPLES,
  inWorkspace,
  readFile,
  until,
  writeFile,
} from './workspace.ts';

/** Runs Compare Sources as the Explorer does. @returns the comparison when it was computed */
async function compare(uris: readonly vscode.Uri[]) {
  const { comparisons } = await api();
  await vscode.commands.executeCommand('synoptic.compareSources', uris[0], uris);
  const open = await until('an open comparison', () => comparisons.active);
  const { comparison } = await until('a computed comparison', () => open.model.computed);
  return { open, comparison };
}

suite('Compare Sources', () => {
  teardown(closeAllEditors);

  test('opens a fresh comparison of five files, in one tab, without a file', async () => {
    const { comparison } = await compare(EXAMPLES.map(inWorkspace));
    const tabs = comparisonTabs();
    equal(tabs.length, 1, 'tabs with a comparison');
    equal(tabs[0]?.uri.scheme, 'untitled');
    equal(tabs[0]?.tab.isDirty, false, 'unsaved');
    equal(
      comparison.sources.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)),
      EXAMPLES,
      'sources',
    );
    for (const { paragraphs } of comparison.sources) check(paragraphs.length >= 5, 'An article has no paragraphs.');
  });

  test('aligns passages of different sources in one row', async () => {
    const { comparison } = await compare(EXAMPLES.map(inWorkspace));
    const shared = comparison.rows.filter(({ cells }) => cells.filter((cell) => cell.length > 0).length >= 2);
    check(shared.length >= 5, `Only ${shared.length} rows have passages of several sources.`);
    const names = comparison.names.map(({ name }) => name);
    check(names.includes('Choe Son Hui'), `Choe Son Hui is not among the names: ${names.join(', ')}`);
  });

  test('compares the articles of a folder', async () => {
    const folder = 'a folder';
    await writeFile(`${folder}/one.txt`, STORY);
    await writeFile(`${folder}/two.txt`, STORY.replace('quiet', 'calm'));
    await writeFile(`${folder}/CMakeLists.txt`, 'cmake_minimum_required(VERSION 3.20)\nproject(none)\n');
    const { comparison } = await compare([inWorkspace(folder)]);
    equal(
      comparison.sources.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)),
      ['one.txt', 'two.txt'],
      'sources',
    );
  });

  test('compares the articles in folders of a folder', async () => {
    const story = await readFile(inWorkspace('briefly-online.txt'));
    for (const name of ['monday/one.txt', 'tuesday/evening/two.txt', '.hidden/three.txt', 'a/b/c/d/e/four.txt'])
      await writeFile(`nested/${name}`, story);
    const folder = inWorkspace('nested');
    const { comparisons } = await api();
    await vscode.commands.executeCommand('synoptic.compareSources', folder, [folder]);
    const { model } = await until('an open comparison', () => comparisons.active);
    equal(
      model.sources.map(({ uri }) => uri.path.slice(folder.path.length)),
      ['/monday/one.txt', '/tuesday/evening/two.txt'],
      'sources',
    );
  });

  test('follows an edit of an article', async () => {
    const one = await writeFile('edited-one.txt', STORY);
    const two = await writeFile('edited-two.txt', STORY);
    const { open } = await compare([one, two]);
    const document = await vscode.workspace.openTextDocument(two);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      two,
      document.positionAt(document.getText().length),
      '\n\nA new last paragraph about the lighthouse.\n',
    );
    await vscode.workspace.applyEdit(edit);
    await until('the new paragraph in the comparison', () =>
      open.model.computed?.comparison.sources[1]?.paragraphs.some(({ text }) => text.includes('lighthouse')),
    );
    await document.save();
  });

  test('is active in the editor title after opening, and closes without asking', async () => {
    await compare(EXAMPLES.slice(0, 2).map(inWorkspace));
    await closeAllEditors();
    await until('all tabs closed', () => comparisonTabs().length === 0);
  });
});

const STORY = `Harbour reopens after the storm

The harbour of Eastport reopened on Tuesday after a storm that kept the ferries in port for two days.

“It was a quiet night at last,” the harbour master, Anna Berg, told reporters on the quay in the morning.

The council of Eastport expects the repairs of the breakwater to cost about 2 million euros and to last until May.
`;
