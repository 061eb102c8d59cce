import * as vscode from 'vscode';
import { ARTICLE_SELECTOR, isArticle } from '../articles/articleDocuments.ts';
import { fileName } from '../articles/articleFiles.ts';
import { rangeOf, type KnownArticles } from '../articles/knownArticles.ts';
import { nameAt } from './nameAt.ts';

/** Rename Symbol on a name: changes this one spelling of it in all sources, with VS Code's preview. */
export class NameRename implements vscode.RenameProvider, vscode.Disposable {
  readonly #articles: KnownArticles;
  readonly #registration: vscode.Disposable;

  constructor(articles: KnownArticles) {
    this.#articles = articles;
    this.#registration = vscode.languages.registerRenameProvider(ARTICLE_SELECTOR, this);
  }

  async prepareRename(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Range> {
    const known = isArticle(document) ? await this.#articles.current(document, token) : null;
    const mention = known === null ? null : nameAt(known.comparison, known.source, document.offsetAt(position));
    if (mention === null) throw new Error('Put the cursor on a name to rename it.');
    return rangeOf(document, mention.place);
  }

  async provideRenameEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    newName: string,
    token: vscode.CancellationToken,
  ): Promise<vscode.WorkspaceEdit | null> {
    const known = await this.#articles.current(document, token);
    if (known === null) return null;
    const mention = nameAt(known.comparison, known.source, document.offsetAt(position));
    if (mention === null) return null;
    const spelling = document.getText(rangeOf(document, mention.place));
    const edit = new vscode.WorkspaceEdit();
    for (const place of mention.name.mentions) {
      const uri = known.uris[place.source];
      if (uri === undefined || known.texts[place.source]?.slice(place.start, place.end) !== spelling) continue;
      // Another source may have changed since it was compared: then the same place holds other words.
      const other = await vscode.workspace.openTextDocument(uri);
      const range = rangeOf(other, place);
      if (other.getText(range) !== spelling) {
        throw new Error(`“${fileName(uri)}” was changed meanwhile. Rename again in a moment.`);
      }
      const needsConfirmation = uri.toString() !== document.uri.toString();
      edit.replace(uri, range, newName, { needsConfirmation, label: `“${spelling}” → “${newName}”` });
    }
    return edit;
  }

  dispose(): void {
    this.#registration.dispose();
  }
}
