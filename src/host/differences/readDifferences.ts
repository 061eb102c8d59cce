import type * as vscode from 'vscode';
import type { ComparedSource, Comparison } from '../../engine/comparison.ts';
import type { InlineDifferences } from '../../engine/difference/inlineDifferences.ts';
import { readSource } from '../articles/readSource.ts';
import type { OpenComparisons } from '../comparison/openComparisons.ts';
import type { Engine } from '../engine/engine.ts';
import type { WorkspaceNames } from '../names/workspaceNames.ts';

/** How a document differs from another source, as of one version of its text. */
export interface DocumentDifferences {
  readonly version: number;
  /** What it was made from; the same one gives the same differences. */
  readonly comparison: Comparison;
  readonly differences: InlineDifferences;
  readonly other: ComparedSource;
  readonly otherUri: vscode.Uri;
}

/** A document and the source it is read against, in one comparison. */
interface Pair {
  readonly comparison: Comparison;
  readonly source: number;
  readonly against: number;
}

// How long an open comparison may take to follow the typing before the two texts are compared alone. In ms.
const PATIENCE = 3_000;

/** Reads documents against other sources: in the open comparison that has both, else the two alone. */
export class DifferenceReader {
  readonly #engine: Engine;
  readonly #open: OpenComparisons;
  readonly #workspaceNames: WorkspaceNames;

  constructor(engine: Engine, open: OpenComparisons, workspaceNames: WorkspaceNames) {
    this.#engine = engine;
    this.#open = open;
    this.#workspaceNames = workspaceNames;
  }

  /**
   * @param known what was read before; it comes back when nothing changed since
   * @returns the differences, or why there are none, in a sentence
   * @throws as {@link Engine.request}
   */
  async read(
    document: vscode.TextDocument,
    otherUri: vscode.Uri,
    known: DocumentDifferences | undefined,
    token: vscode.CancellationToken,
  ): Promise<DocumentDifferences | { readonly problem: string }> {
    const { version } = document;
    const pair = (await this.#inOpenComparison(document, otherUri)) ?? (await this.#alone(document, otherUri, token));
    const { comparison, source, against } = pair;
    if (known?.version === version && known.comparison === comparison) return known;
    const [article, other] = [comparison.sources[source], comparison.sources[against]];
    const problem = other?.problem ?? article?.problem ?? null;
    if (problem !== null || other === undefined) return { problem: problem ?? 'There is no such source.' };
    const differences = await this.#engine.request('inline', pair, token);
    return { version, comparison, differences, other, otherUri };
  }

  async #inOpenComparison(document: vscode.TextDocument, other: vscode.Uri): Promise<Pair | undefined> {
    const model = this.#open.containingAll([document.uri, other])?.model;
    if (model === undefined) return undefined;
    const end = Date.now() + PATIENCE;
    for (;;) {
      const source = model.indexOf(document.uri);
      const against = model.indexOf(other);
      const { computed } = model;
      if (!model.isBusy && computed?.texts[source] === document.getText()) {
        return { comparison: computed.comparison, source, against };
      }
      const rest = end - Date.now();
      if (rest <= 0 || (!model.isBusy && computed !== undefined)) return undefined;
      await nextChange(model.onDidChangeState, rest);
    }
  }

  async #alone(document: vscode.TextDocument, other: vscode.Uri, token: vscode.CancellationToken): Promise<Pair> {
    const sources = [
      await readSource({ uri: other }),
      { path: document.uri.path, content: { text: document.getText() } },
    ];
    const options = { decisions: await this.#workspaceNames.decisions() };
    const { comparison } = await this.#engine.request('compare', { sources, options }, token);
    return { comparison, source: 1, against: 0 };
  }
}

/** Waits for an event, at most so many milliseconds. */
function nextChange(event: vscode.Event<void>, atMost: number): Promise<void> {
  return new Promise((resolve) => {
    const over = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(over, atMost);
    const listener = event(over);
  });
}
