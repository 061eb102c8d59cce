import * as vscode from 'vscode';
import { ARTICLE_SELECTOR, isArticle } from '../articles/articleDocuments.ts';
import { rangeOf, type KnownArticles } from '../articles/knownArticles.ts';
import { nameAt } from './nameAt.ts';
import { nameCardMarkdown, noteMarkdown } from './nameCardMarkdown.ts';

/** Hover a name in an article's text editor: its card. */
export class NameHovers implements vscode.HoverProvider, vscode.Disposable {
  readonly #articles: KnownArticles;
  readonly #registration: vscode.Disposable;

  constructor(articles: KnownArticles) {
    this.#articles = articles;
    this.#registration = vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, this);
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | null> {
    if (!isArticle(document)) return null;
    const known = await this.#articles.current(document, token);
    if (known === null) return null;
    const found = nameAt(known.comparison, known.source, document.offsetAt(position));
    if (found === null) return null;
    const note = noteMarkdown(found.name);
    const card = nameCardMarkdown(known, found.name);
    return new vscode.Hover(note === null ? [card] : [card, note], rangeOf(document, found.place));
  }

  dispose(): void {
    this.#registration.dispose();
  }
}
