import * as vscode from 'vscode';
import type { NameType } from '../../engine/comparison.ts';
import { isArticle } from '../articles/articleDocuments.ts';
import type { KnownArticles } from '../articles/knownArticles.ts';
import type { OpenComparisons } from '../comparison/openComparisons.ts';

const KINDS: Readonly<Record<NameType, vscode.CompletionItemKind>> = {
  person: vscode.CompletionItemKind.User,
  place: vscode.CompletionItemKind.Reference,
  organisation: vscode.CompletionItemKind.Module,
  other: vscode.CompletionItemKind.Text,
};

/** Offers the names of the story while typing: those of the comparison the article is in, else its own. */
export class NameCompletions implements vscode.CompletionItemProvider, vscode.Disposable {
  readonly #articles: KnownArticles;
  readonly #open: OpenComparisons;
  readonly #registration: vscode.Disposable;

  constructor(articles: KnownArticles, open: OpenComparisons) {
    this.#articles = articles;
    this.#open = open;
    this.#registration = vscode.languages.registerCompletionItemProvider(['article', 'plaintext', 'markdown'], this);
  }

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.CompletionItem[] | null> {
    if (!isArticle(document)) return null;
    const range = document.getWordRangeAtPosition(position, /[\p{L}\p{M}\p{N}’'-]+/u);
    const typed = range === undefined ? '' : document.getText(new vscode.Range(range.start, position));
    // A name begins with a capital, where the script has them; anything else would be noise at every word.
    if (!/^(?:\p{Lu}|\p{Lo})/u.test(typed)) return null;
    // The text has just changed, so that the open comparison lags a moment behind; its names are good all the same.
    const names =
      this.#open.latestOf(document.uri)?.comparison.names ??
      (await this.#articles.current(document, token))?.comparison.names;
    // The word that is being typed may have been taken for a name meanwhile: it is no help.
    const whole = range === undefined ? '' : document.getText(range);
    const known = (names ?? []).filter(({ name, mentions }) => mentions.length > 1 || name !== whole);
    return known.map((name, rank) => {
      const item = new vscode.CompletionItem(name.name, KINDS[name.type]);
      const [role] = name.roles;
      item.detail = role?.text ?? name.type;
      item.filterText = name.aliases.join(' ');
      item.sortText = String(rank).padStart(5, '0');
      if (range !== undefined) item.range = range;
      return item;
    });
  }

  dispose(): void {
    this.#registration.dispose();
  }
}
