import * as vscode from 'vscode';
import { cleanMarkdown, cleanText } from '../../engine/report/cleanArticle.ts';
import { fileName } from '../articles/articleFiles.ts';
import { whyNotWritten } from '../articles/whyNotWritten.ts';
import type { KnownArticle, KnownArticles } from '../articles/knownArticles.ts';

/** **Clean Copy** and **Save as Clean Article**: the active article without its page's furniture. */
export class CleanArticle implements vscode.Disposable {
  readonly #articles: KnownArticles;
  readonly #registrations: vscode.Disposable;

  constructor(articles: KnownArticles) {
    this.#articles = articles;
    this.#registrations = vscode.Disposable.from(
      vscode.commands.registerCommand('synoptic.cleanCopy', () => this.#copy()),
      vscode.commands.registerCommand('synoptic.saveCleanArticle', (destination?: unknown) =>
        this.#save(destination instanceof vscode.Uri ? destination : undefined),
      ),
    );
  }

  dispose(): void {
    this.#registrations.dispose();
  }

  async #copy(): Promise<void> {
    const known = await this.#active();
    if (known === null) return;
    const text = cleanText(known.article);
    await vscode.env.clipboard.writeText(text);
    vscode.window.setStatusBarMessage(`Copied the article: ${text.trim().split(/\s+/u).length} words.`, 4_000);
  }

  async #save(destination: vscode.Uri | undefined): Promise<void> {
    const known = await this.#active();
    const uri = known?.uris[known.source];
    if (known === null || uri === undefined) return;
    const clean = fileName(uri).replace(/\.[^.]*$/u, '') + '.clean.md';
    const defaultUri = vscode.Uri.joinPath(uri, '..', clean);
    const title = 'Save as Clean Article';
    const file =
      destination ?? (await vscode.window.showSaveDialog({ defaultUri, title, filters: { Markdown: ['md'] } }));
    if (file === undefined) return;
    try {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(cleanMarkdown(known.article)));
    } catch (error) {
      void vscode.window.showErrorMessage(
        `“${fileName(file)}” could not be written (${whyNotWritten(error)}). Save it in another folder.`,
      );
      return;
    }
    await vscode.window.showTextDocument(file, { viewColumn: vscode.ViewColumn.Beside });
  }

  async #active(): Promise<KnownArticle | null> {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined) {
      void vscode.window.showInformationMessage('Open an article in a text editor first.');
      return null;
    }
    return this.#articles.read(document);
  }
}
