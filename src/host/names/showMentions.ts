import * as vscode from 'vscode';
import { nameSpelled } from './nameAt.ts';
import { locationOf, type KnownArticles } from '../articles/knownArticles.ts';

/** Lists all mentions of a name the way VS Code lists references. Called from cards; takes an address and a spelling. */
export class ShowMentions implements vscode.Disposable {
  readonly #articles: KnownArticles;
  readonly #registration: vscode.Disposable;

  constructor(articles: KnownArticles) {
    this.#articles = articles;
    this.#registration = vscode.commands.registerCommand(
      'synoptic.showMentions',
      (address: unknown, spelling: unknown) =>
        typeof address === 'string' && typeof spelling === 'string' ? this.#show(address, spelling) : undefined,
    );
  }

  dispose(): void {
    this.#registration.dispose();
  }

  /** @param address of a comparison or of an article's document */
  async #show(address: string, spelling: string): Promise<void> {
    const known = await this.#articles.at(address);
    const name = nameSpelled(known?.comparison.names ?? [], spelling);
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
}

async function listReferences(uri: vscode.Uri, at: vscode.Position, locations: vscode.Location[]): Promise<void> {
  await vscode.commands.executeCommand('editor.action.showReferences', uri, at, locations);
}
