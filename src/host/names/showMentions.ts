import * as vscode from 'vscode';
import type { Comparison } from '../../engine/comparison.ts';
import type { OpenComparisons } from '../comparison/openComparisons.ts';
import type { ArticleNames } from './articleNames.ts';
import { positionIn } from './linePosition.ts';

/** Lists all mentions of a name the way VS Code lists references. Called from cards; takes an address and a name's id. */
export class ShowMentions implements vscode.Disposable {
  readonly #names: ArticleNames;
  readonly #open: OpenComparisons;
  readonly #registration: vscode.Disposable;

  constructor(names: ArticleNames, open: OpenComparisons) {
    this.#names = names;
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
    const locations = await this.#locations(address, id);
    const [first] = locations;
    if (first === undefined) return;
    const here = vscode.window.activeTextEditor;
    const anchor = here?.document.uri.toString() === address ? here.selection.active : first.range.start;
    const uri = here?.document.uri.toString() === address ? here.document.uri : first.uri;
    if (here?.document.uri.toString() !== address) {
      await vscode.window.showTextDocument(first.uri, {
        viewColumn: vscode.ViewColumn.Beside,
        preview: true,
        selection: first.range,
      });
    }
    await vscode.commands.executeCommand('editor.action.showReferences', uri, anchor, locations);
  }

  async #locations(address: string, id: string): Promise<vscode.Location[]> {
    const open = this.#open.find(address);
    if (open !== undefined) {
      const { computed, sources } = open.model;
      if (computed === undefined) return [];
      return toLocations(
        computed.comparison,
        id,
        sources.map(({ uri }) => uri),
        computed.texts,
      );
    }
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === address);
    if (document === undefined) return [];
    const { comparison, uris, texts } = await this.#names.of(document);
    return toLocations(comparison, id, uris, texts);
  }
}

function toLocations(
  comparison: Comparison,
  id: string,
  uris: readonly vscode.Uri[],
  texts: readonly (string | null)[],
): vscode.Location[] {
  const name = comparison.names.find((each) => each.id === id);
  return (name?.mentions ?? []).flatMap((mention) => {
    const uri = uris[mention.source];
    const text = texts[mention.source];
    if (uri === undefined || text === undefined || text === null) return [];
    const start = positionIn(text, mention.start);
    const end = positionIn(text, mention.end);
    return new vscode.Location(uri, new vscode.Range(start.line, start.character, end.line, end.character));
  });
}
