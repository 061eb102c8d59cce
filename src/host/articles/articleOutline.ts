import * as vscode from 'vscode';
import type { Paragraph } from '../../engine/article/article.ts';
import { words } from '../../engine/text/words.ts';
import { isArticle } from './articleDocuments.ts';
import { rangeOf, type KnownArticles } from './knownArticles.ts';

// Enough to recognise a paragraph by, short enough for a narrow outline and for breadcrumbs.
const FIRST_WORDS = 8;

// Breadcrumbs do not shorten what they show: a longer heading would push the paragraph under it out of sight.
const MOST_CHARACTERS = 60;

/** The outline of an article: title, headings with their paragraphs under them, paragraphs by their first words. */
export class ArticleOutline implements vscode.DocumentSymbolProvider, vscode.Disposable {
  readonly #articles: KnownArticles;
  readonly #registration: vscode.Disposable;

  constructor(articles: KnownArticles) {
    this.#articles = articles;
    // Markdown and HTML have outlines of their own, which we leave to them.
    this.#registration = vscode.languages.registerDocumentSymbolProvider(['article', 'plaintext'], this, {
      label: 'Article',
    });
  }

  async provideDocumentSymbols(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentSymbol[] | null> {
    if (!isArticle(document)) return null;
    const known = await this.#articles.current(document, token);
    if (known === null) return null;
    const top: vscode.DocumentSymbol[] = [];
    let section: vscode.DocumentSymbol | undefined;
    for (const paragraph of known.article.paragraphs) {
      const symbol = symbolOf(document, paragraph);
      if (symbol === null) continue;
      if (paragraph.kind === 'heading') {
        section = symbol;
        top.push(symbol);
      } else if (section === undefined || paragraph.kind === 'title') {
        top.push(symbol);
      } else {
        section.children.push(symbol);
        section.range = section.range.union(symbol.range);
      }
    }
    return top;
  }

  dispose(): void {
    this.#registration.dispose();
  }
}

function symbolOf(document: vscode.TextDocument, paragraph: Paragraph): vscode.DocumentSymbol | null {
  const range = rangeOf(document, paragraph);
  const make = (name: string, detail: string, kind: vscode.SymbolKind): vscode.DocumentSymbol =>
    new vscode.DocumentSymbol(name, detail, kind, range, range);
  switch (paragraph.kind) {
    case 'title':
      return make(shortened(paragraph.text), '', vscode.SymbolKind.File);
    case 'heading':
      return make(shortened(paragraph.text), '', vscode.SymbolKind.Namespace);
    case 'subtitle':
    case 'caption':
      return make(firstWords(paragraph.text), paragraph.kind, vscode.SymbolKind.String);
    case 'body':
      return make(firstWords(paragraph.text), '', vscode.SymbolKind.String);
    case 'byline':
    case 'date':
    case 'source':
    case 'furniture':
      return null;
    default:
      return paragraph.kind satisfies never;
  }
}

function firstWords(text: string): string {
  const head = words(text).slice(0, FIRST_WORDS).at(-1)?.end ?? text.length;
  return head < text.trimEnd().length - 1 ? shortened(`${text.slice(0, head)} …`) : shortened(text);
}

/** One line of at most {@link MOST_CHARACTERS}, cut behind a word where it has words: an address has none. */
function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= MOST_CHARACTERS) return line;
  const end = words(line).findLast((word) => word.end <= MOST_CHARACTERS)?.end ?? MOST_CHARACTERS;
  return `${line.slice(0, end)} …`;
}
