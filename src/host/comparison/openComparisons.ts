import * as vscode from 'vscode';
import type { Place } from '../../engine/comparison.ts';
import type { Decision } from '../../engine/synopsis/decisions.ts';
import type { Computed, ComparisonModel } from './comparisonModel.ts';
import type { PassageChange } from '../../protocol/grid.ts';
import type { ComparisonDocument } from './comparisonDocument.ts';
import type { GridPanel, SourcesMessage } from './gridPanel.ts';
import type { UndoHistory } from './undoHistory.ts';

/** A comparison that an editor shows. */
export interface OpenComparison {
  readonly uri: vscode.Uri;
  readonly grid: GridPanel;
  readonly model: ComparisonModel;
  /** Keeps a decision in this comparison, as an edit that can be undone; says so where it cannot be kept. */
  keep(label: string, decision: Decision): void;
  /** Takes a decision back, as an edit that can be undone. */
  forget(label: string, decision: Decision): void;
  /** Decides about passages, as the grid does; all changes are one step to undo. */
  decide(changes: readonly PassageChange[]): void;
  changeSources(message: SourcesMessage): void;
  setBase(source: number): void;
  /** Opens its own file as text, where its problem is. */
  openAsText(): void;
  /** What can be undone in its grids. */
  readonly history: UndoHistory;
  /** What is saved; missing where there is nothing to keep. */
  readonly document?: ComparisonDocument;
}

/** A place of a source that the focus of a grid came to. */
export interface FocusedPlace {
  readonly open: OpenComparison;
  readonly place: Place;
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
  readonly #expected = new Set<string>();
  readonly #changed = new vscode.EventEmitter<void>();

  readonly #focused = new vscode.EventEmitter<FocusedPlace>();

  /** The focus came into a cell of a grid. */
  readonly onDidFocus = this.#focused.event;

  /** A comparison was opened, closed, computed anew, or became the active one. */
  readonly onDidChange = this.#changed.event;

  /** VS Code asks for an editor of this comparison: it will be added. */
  expect(uri: vscode.Uri): void {
    this.#expected.add(uri.toString());
  }

  /** Whether VS Code has ever asked for an editor of this comparison. */
  isExpected(uri: vscode.Uri): boolean {
    return this.#expected.has(uri.toString());
  }

  add(entry: OpenComparison): void {
    const { grid, model } = entry;
    this.#open.unshift(entry);
    grid.panel.onDidChangeViewState(({ webviewPanel }) => {
      if (webviewPanel.active) this.#open = [entry, ...this.#open.filter((each) => each !== entry)];
      this.#changed.fire();
    });
    const listener = vscode.Disposable.from(
      model.onDidChange(() => this.#changed.fire()),
      grid.onDidFocus((place) => this.#focused.fire({ open: entry, place })),
    );
    grid.panel.onDidDispose(() => {
      listener.dispose();
      this.#open = this.#open.filter((each) => each !== entry);
      this.#changed.fire();
    });
    this.#changed.fire();
  }

  /** The comparison used last. */
  get latest(): OpenComparison | undefined {
    return this.#open[0];
  }

  /** The comparison whose editor is active. */
  get active(): OpenComparison | undefined {
    return this.#open.find(({ grid }) => grid.panel.active);
  }

  /** The comparison with this address. */
  find(address: string): OpenComparison | undefined {
    return this.#open.find(({ uri }) => uri.toString() === address);
  }

  /** The comparisons whose grids are on the screen and that have the file with this address as a source. */
  visibleWith(address: string): readonly OpenComparison[] {
    return this.#open.filter(
      ({ grid, model }) => grid.panel.visible && model.sources.some(({ uri }) => uri.toString() === address),
    );
  }

  /** The comparison used last that has the file with this address as a source. */
  containing(address: string): OpenComparison | undefined {
    return this.#open.find(({ model }) => model.sources.some(({ uri }) => uri.toString() === address));
  }

  /** The comparison used last that has all of these files as sources. */
  containingAll(uris: readonly vscode.Uri[]): OpenComparison | undefined {
    return this.#open.find(({ model }) => uris.every((uri) => model.indexOf(uri) >= 0));
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

  /** What was computed last of the comparison that this file is a source of, whether or not its text changed since. */
  latestOf(uri: vscode.Uri): Computed | undefined {
    return this.#open.find(({ model }) => model.computed !== undefined && model.indexOf(uri) >= 0)?.model.computed;
  }

  dispose(): void {
    this.#changed.dispose();
    this.#focused.dispose();
  }
}
