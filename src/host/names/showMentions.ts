import * as vscode from 'vscode';
import { locationOf, type KnownArticle, type KnownArticles } from '../articles/knownArticles.ts';
import type { OpenComparisons } from '../comparison/openComparisons.ts';

/** Lists all mentions of a name the way VS Code lists references. Called from cards; takes an address and a name's id. */
export class ShowMentions implements vscode.Disposable {
  readonly #articles: KnownArticles;
  readonly #open: OpenComparisons;
  readonly #registration: vscode.Disposable;

  constructor(articles: KnownArticles, open: OpenComparisons) {
    this.#articles = articles;
    this.#open = open;
    this.#registration = vscode.commands.registerCommand('synoptic.showMentions', (address: unknown, id: unknown) =>
      typeof address === 'string' && typeof id === 'string' ? this.#show(address, id) : undefined,
    );
  }

  dispose(): void {
    this.#registration.dispose();
  }

  /** @param address of a comparison or of an article's document */
  async #show(address: string, id: string): Promise<void> {
    const known = await this.#known(address);
    const name = known?.comparison.names.find((each) => each.id === id);
    if (known === null || name === undefined) return;
    const locations = name.mentions.flatMap((mention) => locationOf(known, mention) ?? []);
    const [first] = locations;
    if (first === undefined) return;
    // The list opens inside a text editor: the one where the card was, else that of the first mention.
    const here = vscode.window.activeTextEditor;
    if (here?.document.uri.toString() === address) {
      await listReferences(here.document.uri, here.selection.active, locations);
      return;
    }
    const viewColumn = vscode.ViewColumn.Beside;
    await vscode.window.showTextDocument(first.uri, { viewColumn, preview: true, selection: first.range });
    await listReferences(first.uri, first.range.start, locations);
  }

  async #known(address: string): Promise<KnownArticle | null> {
    const open = this.#open.find(address);
    if (open?.model.computed !== undefined) {
      const { computed, sources } = open.model;
      const [article] = computed.comparison.sources;
      if (article === undefined) return null;
      const uris = sources.map(({ uri }) => uri);
      return { comparison: computed.comparison, source: 0, article, uris, texts: computed.texts };
    }
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === address);
    return document === undefined ? null : this.#articles.read(document);
  }
}

async function listReferences(uri: vscode.Uri, at: vscode.Position, locations: vscode.Location[]): Promise<void> {
  await vscode.commands.executeCommand('editor.action.showReferences', uri, at, locations);
}
