import * as vscode from 'vscode';
import type { Place } from '../../engine/comparison.ts';
import { ARTICLE_SELECTOR, isArticle } from './articleDocuments.ts';
import { rangeOf, type KnownArticle, type KnownArticles } from './knownArticles.ts';

/** What a hover says, and about which words. */
interface ArticleHover {
  readonly contents: readonly vscode.MarkdownString[];
  readonly place: Place;
}

/** @returns what there is to say at an offset of the known article's file, or `null` */
export type HoverAt = (known: KnownArticle, offset: number) => ArticleHover | null;

/** Hovers in the text editors of articles. */
export class ArticleHovers implements vscode.HoverProvider, vscode.Disposable {
  readonly #articles: KnownArticles;
  readonly #hoverAt: HoverAt;
  readonly #registration: vscode.Disposable;

  constructor(articles: KnownArticles, hoverAt: HoverAt) {
    this.#articles = articles;
    this.#hoverAt = hoverAt;
    this.#registration = vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, this);
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | null> {
    if (!isArticle(document)) return null;
    const known = await this.#articles.current(document, token);
    const hover = known === null ? null : this.#hoverAt(known, document.offsetAt(position));
    return hover === null ? null : new vscode.Hover([...hover.contents], rangeOf(document, hover.place));
  }

  dispose(): void {
    this.#registration.dispose();
  }
}
