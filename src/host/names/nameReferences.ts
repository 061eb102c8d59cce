import * as vscode from 'vscode';
import type { Name, Place } from '../../engine/comparison.ts';
import { fold } from '../../engine/text/fold.ts';
import { ARTICLE_SELECTOR, isArticle } from '../articles/articleDocuments.ts';
import { locationOf, rangeOf, type KnownArticle, type KnownArticles } from '../articles/knownArticles.ts';
import { nameAt, type Mention } from './nameAt.ts';

/** Find All References, Go to Definition (the first full mention) and the highlight of all spellings, for names. */
export class NameReferences
  implements vscode.ReferenceProvider, vscode.DefinitionProvider, vscode.DocumentHighlightProvider, vscode.Disposable
{
  readonly #articles: KnownArticles;
  readonly #registrations: vscode.Disposable;

  constructor(articles: KnownArticles) {
    this.#articles = articles;
    this.#registrations = vscode.Disposable.from(
      vscode.languages.registerReferenceProvider(ARTICLE_SELECTOR, this),
      vscode.languages.registerDefinitionProvider(ARTICLE_SELECTOR, this),
      vscode.languages.registerDocumentHighlightProvider(ARTICLE_SELECTOR, this),
    );
  }

  async provideReferences(
    document: vscode.TextDocument,
    position: vscode.Position,
    _context: vscode.ReferenceContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.Location[] | null> {
    const found = await this.#at(document, position, token);
    return found === null ? null : found.name.mentions.flatMap((place) => locationOf(found.known, place) ?? []);
  }

  async provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Definition | null> {
    const found = await this.#at(document, position, token);
    return found === null ? null : locationOf(found.known, firstFullMention(found.known, found.name));
  }

  async provideDocumentHighlights(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentHighlight[] | null> {
    const found = await this.#at(document, position, token);
    if (found === null) return null;
    return found.name.mentions
      .filter(({ source }) => source === found.known.source)
      .map((place) => new vscode.DocumentHighlight(rangeOf(document, place)));
  }

  dispose(): void {
    this.#registrations.dispose();
  }

  async #at(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<(Mention & { known: KnownArticle }) | null> {
    if (!isArticle(document)) return null;
    const known = await this.#articles.current(document, token);
    if (known === null) return null;
    const mention = nameAt(known.comparison, known.source, document.offsetAt(position));
    return mention === null ? null : { ...mention, known };
  }
}

/** The first mention by the whole name; the first at all where it is nowhere given whole. */
function firstFullMention(known: KnownArticle, name: Name): Place {
  const full = fold(name.name);
  const spelledInFull = name.mentions.find(
    ({ source, start, end }) => fold(known.texts[source]?.slice(start, end) ?? '') === full,
  );
  const first = spelledInFull ?? name.mentions[0];
  if (first === undefined) throw new Error('A name without mentions.');
  return first;
}
