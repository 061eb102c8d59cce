import * as vscode from 'vscode';
import { linesBetween } from '../../engine/article/between.ts';
import { isArticle } from './articleDocuments.ts';
import { rangeOf, type KnownArticles } from './knownArticles.ts';

/** Folds runs of page furniture, and sections under their headings. */
export class ArticleFolding implements vscode.FoldingRangeProvider, vscode.Disposable {
  readonly #articles: KnownArticles;
  readonly #registration: vscode.Disposable;

  constructor(articles: KnownArticles) {
    this.#articles = articles;
    this.#registration = vscode.languages.registerFoldingRangeProvider(['article', 'plaintext'], this);
  }

  async provideFoldingRanges(
    document: vscode.TextDocument,
    _context: vscode.FoldingContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.FoldingRange[] | null> {
    if (!isArticle(document)) return null;
    const known = await this.#articles.current(document, token);
    if (known === null) return null;
    const text = document.getText();
    const ranges: vscode.FoldingRange[] = [];
    let section: number | null = null;
    let furniture: number | null = null;
    let furnitureEnd = 0;
    let last = 0;
    const close = (start: number | null, end: number, kind: vscode.FoldingRangeKind): void => {
      if (start !== null && end > start) ranges.push(new vscode.FoldingRange(start, end, kind));
    };
    for (const paragraph of known.article.paragraphs) {
      const { start, end } = rangeOf(document, paragraph);
      if (paragraph.kind === 'furniture') {
        furniture ??= start.line;
        furnitureEnd = end.line;
      } else {
        close(furniture, furnitureEnd, vscode.FoldingRangeKind.Comment);
        furniture = null;
        for (const between of linesBetween(paragraph, text)) {
          const lines = rangeOf(document, between);
          close(lines.start.line, lines.end.line, vscode.FoldingRangeKind.Comment);
        }
      }
      if (paragraph.kind === 'heading') {
        close(section, last, vscode.FoldingRangeKind.Region);
        section = start.line;
      }
      // Furniture behind the last section is not part of it.
      if (paragraph.kind !== 'furniture') last = end.line;
    }
    close(section, last, vscode.FoldingRangeKind.Region);
    close(furniture, furnitureEnd, vscode.FoldingRangeKind.Comment);
    return ranges;
  }

  dispose(): void {
    this.#registration.dispose();
  }
}
