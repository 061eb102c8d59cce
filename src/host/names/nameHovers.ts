import * as vscode from 'vscode';
import { ARTICLE_SELECTOR, isArticle } from '../articles/articleDocuments.ts';
import { EngineStopped } from '../engine/engine.ts';
import { nameAt, type ArticleNames } from './articleNames.ts';
import { nameCardMarkdown } from './nameCardMarkdown.ts';

/** Hover a name in an article's text editor: its card. */
export class NameHovers implements vscode.HoverProvider, vscode.Disposable {
  readonly #names: ArticleNames;
  readonly #registration: vscode.Disposable;

  constructor(names: ArticleNames) {
    this.#names = names;
    this.#registration = vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, this);
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | null> {
    if (!isArticle(document)) return null;
    const { version } = document;
    try {
      const known = await this.#names.of(document);
      if (token.isCancellationRequested || document.version !== version) return null;
      const found = nameAt(known.comparison, known.source, document.offsetAt(position));
      if (found === null) return null;
      const range = new vscode.Range(document.positionAt(found.start), document.positionAt(found.end));
      return new vscode.Hover(nameCardMarkdown(known, found.name), range);
    } catch (error) {
      // The user has been told of a stopped engine; the log has the rest. A hover is no place for errors.
      if (error instanceof EngineStopped || error instanceof vscode.CancellationError) return null;
      throw error;
    }
  }

  dispose(): void {
    this.#registration.dispose();
  }
}
