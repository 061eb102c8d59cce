import * as vscode from 'vscode';
import type { KnownArticles } from '../articles/knownArticles.ts';
import type { OpenComparisons } from '../comparison/openComparisons.ts';

/** **Show in Comparison**: from a paragraph in a text editor to its row in the grid. */
export class ShowInComparison implements vscode.Disposable {
  readonly #articles: KnownArticles;
  readonly #open: OpenComparisons;
  readonly #registration: vscode.Disposable;

  constructor(articles: KnownArticles, open: OpenComparisons) {
    this.#articles = articles;
    this.#open = open;
    this.#registration = vscode.commands.registerCommand(
      'synoptic.showInComparison',
      (address?: unknown, paragraph?: unknown) =>
        typeof address === 'string' && typeof paragraph === 'number'
          ? this.#show(address, paragraph)
          : this.#showCursor(),
    );
  }

  dispose(): void {
    this.#registration.dispose();
  }

  async #showCursor(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) return;
    const { article } = await this.#articles.read(editor.document);
    const offset = editor.document.offsetAt(editor.selection.active);
    const behind = article.paragraphs.findIndex(({ end }) => offset <= end);
    const paragraph = behind < 0 ? article.paragraphs.length - 1 : behind;
    if (paragraph >= 0) this.#show(editor.document.uri.toString(), paragraph);
  }

  #show(address: string, paragraph: number): void {
    const open = this.#open.containing(address);
    if (open === undefined) {
      void vscode.window.showInformationMessage('This article is in no open comparison. Run Compare Sources first.');
      return;
    }
    const source = open.model.sources.findIndex(({ uri }) => uri.toString() === address);
    open.grid.panel.reveal();
    open.grid.send({ type: 'focus', source, paragraph });
  }
}
