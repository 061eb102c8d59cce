import * as vscode from 'vscode';
import type { Computed, ComparisonModel } from './comparisonModel.ts';
import type { GridPanel } from './gridPanel.ts';

/** A comparison that an editor shows. */
export interface OpenComparison {
  readonly uri: vscode.Uri;
  readonly grid: GridPanel;
  readonly model: ComparisonModel;
}

/** A document as one source of a comparison. */
export interface SourceInComparison {
  readonly model: ComparisonModel;
  readonly computed: Computed;
  readonly source: number;
}

/** The comparisons that editors show, the one used last first. */
export class OpenComparisons implements vscode.Disposable {
  #open: OpenComparison[] = [];
  readonly #added = new vscode.EventEmitter<OpenComparison>();

  readonly onDidAdd = this.#added.event;

  add(uri: vscode.Uri, grid: GridPanel, model: ComparisonModel): void {
    const entry = { uri, grid, model };
    this.#open.unshift(entry);
    grid.panel.onDidChangeViewState(({ webviewPanel }) => {
      if (webviewPanel.active) this.#open = [entry, ...this.#open.filter((each) => each !== entry)];
    });
    grid.panel.onDidDispose(() => {
      this.#open = this.#open.filter((each) => each !== entry);
    });
    this.#added.fire(entry);
  }

  /** The comparison whose editor is active. */
  get active(): OpenComparison | undefined {
    return this.#open.find(({ grid }) => grid.panel.active);
  }

  /** The comparison with this address. */
  find(address: string): OpenComparison | undefined {
    return this.#open.find(({ uri }) => uri.toString() === address);
  }

  /** Shows anew what the editors of a model show. */
  refresh(model: ComparisonModel): void {
    for (const open of this.#open) if (open.model === model) open.grid.refresh();
  }

  /** The comparison used last of which this document, with its present text, is a source. */
  sourceOf(document: vscode.TextDocument): SourceInComparison | undefined {
    for (const { model } of this.#open) {
      const source = model.indexOf(document.uri);
      const { computed } = model;
      // Offsets of an older text would point beside the words.
      if (source >= 0 && computed?.texts[source] === document.getText()) return { model, computed, source };
    }
    return undefined;
  }

  dispose(): void {
    this.#added.dispose();
  }
}
