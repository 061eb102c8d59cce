import type * as vscode from 'vscode';
import type { Comparison, Name } from '../../engine/comparison.ts';
import type { OpenComparisons } from '../comparison/openComparisons.ts';
import type { Engine } from '../engine/engine.ts';

/** What is known of the names in a document: from the open comparison it is part of, else from itself alone. */
export interface KnownNames {
  readonly comparison: Comparison;
  /** Which source of it the document is. */
  readonly source: number;
  readonly uris: readonly vscode.Uri[];
  /** The text of each source, for turning offsets into lines. */
  readonly texts: readonly (string | null)[];
}

/** Names of article documents; what was read of a document alone is kept until it changes. */
export class ArticleNames {
  readonly #engine: Engine;
  readonly #open: OpenComparisons;
  readonly #alone = new WeakMap<
    vscode.TextDocument,
    { readonly version: number; readonly known: Promise<KnownNames> }
  >();

  constructor(engine: Engine, open: OpenComparisons) {
    this.#engine = engine;
    this.#open = open;
  }

  /** @throws as {@link Engine.request} */
  async of(document: vscode.TextDocument): Promise<KnownNames> {
    const member = this.#open.sourceOf(document);
    if (member !== undefined) {
      const { model, computed, source } = member;
      return {
        comparison: computed.comparison,
        source,
        uris: model.sources.map(({ uri }) => uri),
        texts: computed.texts,
      };
    }
    const cached = this.#alone.get(document);
    if (cached?.version === document.version) return cached.known;
    const known = this.#readAlone(document);
    this.#alone.set(document, { version: document.version, known });
    known.catch(() => this.#alone.delete(document));
    return known;
  }

  async #readAlone(document: vscode.TextDocument): Promise<KnownNames> {
    const text = document.getText();
    const sources = [{ path: document.uri.path, content: { text } }];
    const { comparison } = await this.#engine.request('compare', { sources, options: {} });
    return { comparison, source: 0, uris: [document.uri], texts: [text] };
  }
}

/** The name that stands at an offset of a source's file; the shortest where they nest. */
export function nameAt(
  comparison: Comparison,
  source: number,
  offset: number,
): { name: Name; start: number; end: number } | null {
  let best: { name: Name; start: number; end: number } | null = null;
  for (const name of comparison.names) {
    for (const mention of name.mentions) {
      if (mention.source !== source || offset < mention.start || offset > mention.end) continue;
      if (best === null || mention.end - mention.start < best.end - best.start) {
        best = { name, start: mention.start, end: mention.end };
      }
    }
  }
  return best;
}
