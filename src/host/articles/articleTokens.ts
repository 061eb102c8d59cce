import * as vscode from 'vscode';
import type { NameType } from '../../engine/comparison.ts';
import { ARTICLE_SELECTOR, isArticle } from './articleDocuments.ts';
import { rangeOf, type KnownArticle, type KnownArticles } from './knownArticles.ts';
import { flatten, type Layer } from './layers.ts';

/** As contributed in the manifest, which gives each a description and a colour. */
const TOKEN_TYPES = [
  'articlePerson',
  'articlePlace',
  'articleOrganisation',
  'articleName',
  'articleQuotation',
  'articleFigure',
] as const;

type TokenType = (typeof TOKEN_TYPES)[number];

const OF_NAME: Readonly<Record<NameType, TokenType>> = {
  person: 'articlePerson',
  place: 'articlePlace',
  organisation: 'articleOrganisation',
  other: 'articleName',
};

const LEGEND = new vscode.SemanticTokensLegend([...TOKEN_TYPES]);

/** Colours names by kind, quotations and figures in article documents, as the theme says. */
export class ArticleTokens implements vscode.DocumentSemanticTokensProvider, vscode.Disposable {
  readonly onDidChangeSemanticTokens: vscode.Event<void>;
  readonly #articles: KnownArticles;
  readonly #registration: vscode.Disposable;

  constructor(articles: KnownArticles) {
    this.#articles = articles;
    this.onDidChangeSemanticTokens = articles.onDidChange;
    this.#registration = vscode.languages.registerDocumentSemanticTokensProvider(ARTICLE_SELECTOR, this, LEGEND);
  }

  async provideDocumentSemanticTokens(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.SemanticTokens | null> {
    if (!isArticle(document)) return null;
    const known = await this.#articles.current(document, token);
    if (known === null) return null;
    const tokens = new vscode.SemanticTokensBuilder(LEGEND);
    for (const layer of flatten(layersOf(known))) {
      for (const line of lineByLine(document, rangeOf(document, layer))) tokens.push(line, layer.kind);
    }
    return tokens.build();
  }

  dispose(): void {
    this.#registration.dispose();
  }
}

/** What is to be coloured, the topmost first: a name inside a quotation is still a name. */
function layersOf({ comparison, source }: KnownArticle): Layer<TokenType>[] {
  const here = (place: { readonly source: number }): boolean => place.source === source;
  return [
    ...comparison.names.flatMap(({ type, mentions }) =>
      mentions.filter(here).map(({ start, end }) => ({ start, end, kind: OF_NAME[type] })),
    ),
    ...comparison.figures.filter(here).map(({ start, end }) => ({ start, end, kind: 'articleFigure' as const })),
    ...comparison.quotes.filter(here).map(({ start, end }) => ({ start, end, kind: 'articleQuotation' as const })),
  ];
}

/** VS Code takes no token that goes over a line's end. */
function lineByLine(document: vscode.TextDocument, range: vscode.Range): vscode.Range[] {
  if (range.isSingleLine) return range.isEmpty ? [] : [range];
  const lines: vscode.Range[] = [];
  for (let line = range.start.line; line <= range.end.line; line++) {
    const part = document.lineAt(line).range.intersection(range);
    if (part !== undefined && !part.isEmpty) lines.push(part);
  }
  return lines;
}
