import * as vscode from 'vscode';
import { fileName } from '../articles/articleFiles.ts';
import { watchFile } from '../articles/watchFile.ts';
import type { OpenComparisons } from '../comparison/openComparisons.ts';
import type { DifferenceReader, DocumentDifferences } from './readDifferences.ts';

// After the last keystroke; marks move with the text meanwhile. In ms.
const PAUSE = 250;

/** A document whose differences are shown. */
interface Shown {
  readonly document: string;
  readonly other: vscode.Uri;
  readonly watcher: vscode.Disposable;
  cancel: vscode.CancellationTokenSource;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Settles when nothing is to be computed any more. */
  pending: Promise<void>;
  settle: () => void;
  differences: DocumentDifferences | undefined;
}

/** Which documents show their differences from which source; keeps the differences true while either text changes. */
export class DifferencesMode implements vscode.Disposable {
  readonly #reader: DifferenceReader;
  readonly #shown = new Map<string, Shown>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable;

  /** A document shows differences, others, or none any more. */
  readonly onDidChange = this.#changed.event;

  constructor(reader: DifferenceReader, open: OpenComparisons) {
    this.#reader = reader;
    this.#disposables = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#textChanged(document.uri);
      }),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => this.#textChanged(uri)),
      open.onDidChange(() => {
        for (const shown of this.#shown.values()) this.#soon(shown, 0);
      }),
    );
  }

  /** Shows how a document differs from another source until {@link hide}. */
  show(document: vscode.TextDocument, other: vscode.Uri): void {
    const key = document.uri.toString();
    this.#forget(key);
    const shown: Shown = {
      document: key,
      other,
      watcher: watchFile(other, () => this.#soon(shown, PAUSE)),
      cancel: new vscode.CancellationTokenSource(),
      timer: undefined,
      pending: Promise.resolve(),
      settle: () => undefined,
      differences: undefined,
    };
    this.#shown.set(key, shown);
    this.#soon(shown, 0);
    this.#changed.fire();
  }

  hide(document: vscode.Uri): void {
    if (this.#forget(document.toString())) this.#changed.fire();
  }

  /** The source that a document is read against, if it shows differences. */
  otherOf(document: vscode.Uri): vscode.Uri | undefined {
    return this.#shown.get(document.toString())?.other;
  }

  /** What is known of a document's text as it is now. */
  now(document: vscode.TextDocument): DocumentDifferences | undefined {
    const differences = this.#shown.get(document.uri.toString())?.differences;
    return differences?.version === document.version ? differences : undefined;
  }

  /** {@link now}, when what is being computed is done. */
  async settled(document: vscode.TextDocument): Promise<DocumentDifferences | undefined> {
    await this.#shown.get(document.uri.toString())?.pending;
    return this.now(document);
  }

  dispose(): void {
    for (const key of [...this.#shown.keys()]) this.#forget(key);
    this.#disposables.dispose();
  }

  #forget(key: string): boolean {
    const shown = this.#shown.get(key);
    if (shown === undefined) return false;
    clearTimeout(shown.timer);
    shown.cancel.cancel();
    shown.cancel.dispose();
    shown.watcher.dispose();
    shown.settle();
    return this.#shown.delete(key);
  }

  #textChanged(uri: vscode.Uri): void {
    const address = uri.toString();
    for (const shown of this.#shown.values()) {
      if (shown.document === address || shown.other.toString() === address) this.#soon(shown, PAUSE);
    }
  }

  #soon(shown: Shown, pause: number): void {
    shown.cancel.cancel();
    shown.cancel.dispose();
    shown.cancel = new vscode.CancellationTokenSource();
    const { token } = shown.cancel;
    const before = shown.settle;
    shown.pending = new Promise((resolve) => {
      shown.settle = () => {
        before(); // those who waited for the earlier one wait for this one
        resolve();
      };
    });
    const { settle } = shown;
    clearTimeout(shown.timer);
    shown.timer = setTimeout(() => {
      void this.#update(shown, token).finally(() => {
        if (!token.isCancellationRequested) settle();
      });
    }, pause);
  }

  async #update(shown: Shown, token: vscode.CancellationToken): Promise<void> {
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === shown.document);
    // Closed: when it is opened again, its differences are shown again.
    if (document === undefined) return;
    try {
      const result = await this.#reader.read(document, shown.other, shown.differences, token);
      if (token.isCancellationRequested || result === shown.differences) return;
      if ('problem' in result) {
        this.hide(document.uri);
        void vscode.window.showWarningMessage(`The differences cannot be shown. ${result.problem}`);
        return;
      }
      shown.differences = result;
      this.#changed.fire();
    } catch (error) {
      if (error instanceof vscode.CancellationError || token.isCancellationRequested) return;
      this.hide(document.uri);
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(
        `The differences from “${fileName(shown.other)}” could not be computed: ${reason}`,
      );
    }
  }
}
