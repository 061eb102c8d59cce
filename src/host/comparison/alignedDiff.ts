import * as vscode from 'vscode';
import { alignedTexts } from '../../engine/report/alignedTexts.ts';
import type { OpenComparisons } from './openComparisons.ts';

const SCHEME = 'synoptic-aligned';

/** **Open in Diff Editor**: two sources of a comparison in VS Code's own diff editor, matched passages opposite. */
export class AlignedDiff implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #open: OpenComparisons;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #disposables: vscode.Disposable;
  readonly #shown = new Map<string, vscode.Uri>();

  readonly onDidChange = this.#changed.event;

  constructor(open: OpenComparisons) {
    this.#open = open;
    this.#disposables = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#shown.delete(uri.toString())),
      // The diff follows the articles as the grid does.
      open.onDidChange(() => {
        for (const uri of this.#shown.values()) this.#changed.fire(uri);
      }),
    );
  }

  /** Shows two sources of an open comparison. */
  async show(comparison: vscode.Uri, left: number, right: number): Promise<void> {
    const sources = this.#open.find(comparison.toString())?.model.computed?.comparison.sources;
    const [a, b] = [sources?.[left], sources?.[right]];
    if (a === undefined || b === undefined) return;
    const title = `${a.label} ↔ ${b.label}`;
    await vscode.commands.executeCommand(
      'vscode.diff',
      this.#address(comparison, left, right, 'left', a.label),
      this.#address(comparison, left, right, 'right', b.label),
      title,
      { preview: true, viewColumn: vscode.ViewColumn.Beside },
    );
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    this.#shown.set(uri.toString(), uri);
    const { comparison, left, right, side } = JSON.parse(uri.query) as Address;
    const computed = this.#open.find(comparison)?.model.computed;
    return computed === undefined
      ? 'The comparison that this was made from is closed.\n'
      : alignedTexts(computed.comparison, left, right)[side];
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #address(comparison: vscode.Uri, left: number, right: number, side: 'left' | 'right', label: string): vscode.Uri {
    const query: Address = { comparison: comparison.toString(), left, right, side };
    // Only the ending matters, for the language; the label is what the tab's tooltip shows.
    const path = `/${label.replaceAll('/', '∕')}.txt`;
    return vscode.Uri.from({ scheme: SCHEME, path, query: JSON.stringify(query) });
  }
}

interface Address {
  readonly comparison: string;
  readonly left: number;
  readonly right: number;
  readonly side: 'left' | 'right';
}
