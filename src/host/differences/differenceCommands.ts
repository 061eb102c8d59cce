import * as vscode from 'vscode';
import type { OpenComparisons } from '../comparison/openComparisons.ts';
import { chooseOther } from './chooseOther.ts';
import type { DifferencesMode } from './differencesMode.ts';
import type { DocumentDifferences } from './readDifferences.ts';

const CONTEXT = 'synoptic.differencesShown';

/** **Show Differences from…** and **Hide Differences**, and the status bar item that says what is shown. */
export class DifferenceCommands implements vscode.Disposable {
  readonly #mode: DifferencesMode;
  readonly #open: OpenComparisons;
  readonly #item = vscode.window.createStatusBarItem('synoptic.differences', vscode.StatusBarAlignment.Right, 101);
  readonly #disposables: vscode.Disposable;

  constructor(mode: DifferencesMode, open: OpenComparisons) {
    this.#mode = mode;
    this.#open = open;
    this.#item.name = 'Article Differences';
    this.#item.command = 'synoptic.showDifferences';
    this.#disposables = vscode.Disposable.from(
      this.#item,
      vscode.commands.registerCommand('synoptic.showDifferences', (other?: unknown) =>
        this.#show(
          other instanceof vscode.Uri && vscode.window.activeTextEditor?.document.uri.toString() !== other.toString()
            ? other
            : undefined,
        ),
      ),
      vscode.commands.registerCommand('synoptic.hideDifferences', () => {
        const uri = vscode.window.activeTextEditor?.document.uri;
        if (uri !== undefined) mode.hide(uri);
      }),
      mode.onDidChange(() => this.#update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
    );
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  /** @param other what to read the active article against; asked for unless the caller says */
  async #show(other: vscode.Uri | undefined): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined) {
      void vscode.window.showInformationMessage('Open an article in a text editor first.');
      return;
    }
    const choice = other ?? (await chooseOther(document.uri, this.#mode.otherOf(document.uri), this.#open));
    if (choice === 'hide') this.#mode.hide(document.uri);
    else if (choice !== undefined) this.#mode.show(document, choice);
  }

  #update(): void {
    const document = vscode.window.activeTextEditor?.document;
    const isShown = document !== undefined && this.#mode.otherOf(document.uri) !== undefined;
    void vscode.commands.executeCommand('setContext', CONTEXT, isShown);
    const differences = isShown ? this.#mode.now(document) : undefined;
    if (!isShown) this.#item.hide();
    // While they are computed anew, the old counts stay: no flicker at every key.
    if (differences === undefined) return;
    this.#item.text = `$(diff) ${counts(differences)}`;
    this.#item.tooltip = `Differences from ${differences.other.label}. Click to choose another source, or to hide them.`;
    this.#item.show();
  }
}

function counts({ differences: { paragraphs, missing } }: DocumentDifferences): string {
  const of = (state: string): number => paragraphs.filter((each) => each.state === state).length;
  const lacking = missing.reduce((sum, run) => sum + run.paragraphs.length, 0);
  return (
    [
      [of('edited'), 'edited'] as const,
      [of('reworded'), 'reworded'] as const,
      [of('only'), 'only here'] as const,
      [lacking, 'missing'] as const,
    ]
      .flatMap(([count, word]) => (count === 0 ? [] : `${count} ${word}`))
      .join(' · ') || 'no differences'
  );
}
