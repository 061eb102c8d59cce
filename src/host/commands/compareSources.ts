import * as vscode from 'vscode';
import { ARTICLE_ENDINGS } from '../../engine/article/endings.ts';
import {
  articleFilesUnder,
  articleFilesOfWorkspace,
  fileName,
  isArticleFile,
  openArticleFiles,
  thoseThatReadLikeProse,
} from '../articles/articleFiles.ts';
import { relatedFiles } from '../articles/relatedFiles.ts';
import { ComparisonEditor } from '../comparison/comparisonEditor.ts';
import { freshComparisonUri } from '../comparison/freshComparison.ts';
import type { Engine } from '../engine/engine.ts';
import { articlesBeside, groupOf, tabAddress } from './articleTabs.ts';
import { pickSources } from './pickSources.ts';

const READABLE = ARTICLE_ENDINGS.map((ending) => `.${ending}`).join(', ');

/** **Compare Sources** and **Compare with Related Articles**: choose files, open a fresh comparison. */
export class CompareCommands implements vscode.Disposable {
  readonly #engine: Engine;
  readonly #registrations: vscode.Disposable;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#registrations = vscode.Disposable.from(
      vscode.commands.registerCommand('synoptic.compareSources', (clicked?: unknown, selected?: unknown) =>
        this.#compareSources(asUri(clicked), asUris(selected)),
      ),
      vscode.commands.registerCommand('synoptic.compareTwoTabs', (clicked?: unknown) =>
        this.#compareTwoTabs(asUri(clicked)),
      ),
      vscode.commands.registerCommand('synoptic.compareTabs', (clicked?: unknown) =>
        this.#pick(articlesBeside(asUri(clicked))),
      ),
      vscode.commands.registerCommand('synoptic.compareRelated', (clicked?: unknown) =>
        this.#compareRelated(asUri(clicked)),
      ),
    );
  }

  dispose(): void {
    this.#registrations.dispose();
  }

  /**
   * From the Explorer: the selected files and folders. From a tab or a title, where VS Code hands over one file, and
   * from the palette: the user picks, with what was clicked already picked.
   */
  async #compareSources(clicked: vscode.Uri | undefined, selected: readonly vscode.Uri[]): Promise<void> {
    const chosen = selected.length > 0 ? selected : clicked === undefined ? [] : [clicked];
    const { files, folders } = await sortOut(chosen);
    if (folders.length === 0 && files.length < 2) {
      await this.#pick(files);
      return;
    }
    const under = await Promise.all(folders.map((each) => articleFilesUnder(each)));
    const found = await thoseThatReadLikeProse(under.flatMap((each) => each.files));
    if (under.some(({ complete }) => !complete)) {
      void vscode.window.showInformationMessage(
        'Not all articles of the folder are compared: 50 at most, and none that lie more than 4 folders deep.',
      );
    }
    const sources = once([...files, ...found]);
    const [folder] = folders;
    if (sources.length === 0 && folder !== undefined) {
      void vscode.window.showInformationMessage(
        `The folder “${fileName(folder)}” holds no articles. Synoptic reads ${READABLE}.`,
      );
      return;
    }
    if (sources.length === 1 && folder !== undefined) {
      void vscode.window.showInformationMessage(
        `The folder “${fileName(folder)}” holds one article only. Select a second one to compare it with.`,
      );
      return;
    }
    if (sources.length < files.length + found.length) {
      void vscode.window.showInformationMessage('A file that was selected twice is compared once.');
    }
    if (sources.length === 1) {
      await this.#pick(sources);
      return;
    }
    await openComparison(sources);
  }

  /**
   * From a tab while two are selected. VS Code tells which one was clicked and not which are selected, but the active
   * one always is: together they are the two, unless it is the active one that was clicked.
   */
  async #compareTwoTabs(clicked: vscode.Uri | undefined): Promise<void> {
    const articles = articlesBeside(clicked);
    const active = tabAddress(groupOf(clicked)?.activeTab)?.toString();
    const two = articles.filter((each) => [clicked?.toString(), active].includes(each.toString()));
    if (two.length === 2) await openComparison(two);
    else if (articles.length === 2) await openComparison(articles);
    else await this.#pick(two);
  }

  async #pick(picked: readonly vscode.Uri[]): Promise<void> {
    const sources = await pickSources({
      title: 'Compare Sources',
      placeholder: 'Tick the articles to compare; the first is the base',
      picked,
      open: openArticleFiles(),
      all: (token) => articleFilesOfWorkspace(token),
    });
    if (sources === undefined) return;
    if (sources.length < 2) {
      void vscode.window.showInformationMessage('Choose at least two articles to compare.');
      return;
    }
    await openComparison(sources);
  }

  async #compareRelated(clicked: vscode.Uri | undefined): Promise<void> {
    const article = clicked ?? vscode.window.activeTextEditor?.document.uri ?? openArticleFiles()[0];
    if (article === undefined || article.scheme === 'untitled') {
      void vscode.window.showInformationMessage('Open an article that is saved in a folder, then compare it.');
      return;
    }
    try {
      const related = await vscode.window.withProgress(
        { location: vscode.ProgressLocation.Window, title: 'Looking for related articles…' },
        (_progress, token) => relatedFiles(this.#engine, article, token),
      );
      if (related.length > 0) {
        await openComparison([article, ...related]);
        return;
      }
    } catch (error) {
      if (error instanceof vscode.CancellationError) return;
      throw error;
    }
    const choose = 'Choose Articles…';
    const answer = await vscode.window.showInformationMessage(
      `No other article in the folder of “${fileName(article)}” reports the same event.`,
      choose,
    );
    if (answer === choose) await this.#pick([article]);
  }
}

/** Opens a fresh comparison in the active group. */
async function openComparison(sources: readonly vscode.Uri[]): Promise<void> {
  const uri = freshComparisonUri({ sources: sources.map((each) => ({ uri: each })), base: 0 });
  await vscode.commands.executeCommand('vscode.openWith', uri, ComparisonEditor.viewType);
}

async function sortOut(uris: readonly vscode.Uri[]): Promise<{ files: vscode.Uri[]; folders: vscode.Uri[] }> {
  const files: vscode.Uri[] = [];
  const folders: vscode.Uri[] = [];
  const refused: string[] = [];
  for (const uri of uris) {
    if (await isFolder(uri)) folders.push(uri);
    else if (isArticleFile(uri)) files.push(uri);
    else if (uri.scheme !== 'untitled') refused.push(`“${fileName(uri)}”`);
  }
  if (refused.length > 0) {
    void vscode.window.showWarningMessage(`Synoptic does not read ${refused.join(', ')}. It reads ${READABLE}.`);
  }
  return { files, folders };
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false; // a file that is missing becomes a column that says so
  }
}

function once(uris: readonly vscode.Uri[]): vscode.Uri[] {
  return [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];
}

function asUri(value: unknown): vscode.Uri | undefined {
  return value instanceof vscode.Uri ? value : undefined;
}

function asUris(value: unknown): vscode.Uri[] {
  return Array.isArray(value) ? value.filter((each) => each instanceof vscode.Uri) : [];
}
