import * as vscode from 'vscode';
import type { ComparedSource, Comparison, Place } from '../../engine/comparison.ts';
import type { OpenComparisons } from '../comparison/openComparisons.ts';
import { EngineStopped, type Engine } from '../engine/engine.ts';
import type { WorkspaceNames } from '../names/workspaceNames.ts';
import { isArticle } from './articleDocuments.ts';
import { positionIn } from './lineIndex.ts';

/** What is known of an article document: from the open comparison it is part of, else from itself alone. */
export interface KnownArticle {
  readonly comparison: Comparison;
  /** Which source of the comparison the document is. */
  readonly source: number;
  readonly article: ComparedSource;
  readonly uris: readonly vscode.Uri[];
  /** The text of each source, which offsets point into; `null` where it is not a text file. */
  readonly texts: readonly (string | null)[];
}

/** Knows article documents; what was read of a document alone is kept until the document changes. */
export class KnownArticles implements vscode.Disposable {
  readonly #engine: Engine;
  readonly #workspaceNames: WorkspaceNames;
  readonly #open: OpenComparisons;
  #alone = new WeakMap<vscode.TextDocument, { readonly version: number; readonly known: Promise<KnownArticle> }>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listener: vscode.Disposable;

  /** More is known, or other things: a comparison was opened, closed or computed anew. */
  readonly onDidChange = this.#changed.event;

  constructor(engine: Engine, open: OpenComparisons, workspaceNames: WorkspaceNames) {
    this.#engine = engine;
    this.#workspaceNames = workspaceNames;
    this.#open = open;
    this.#listener = vscode.Disposable.from(
      open.onDidChange(() => this.#changed.fire()),
      workspaceNames.onDidChange(() => {
        this.#alone = new WeakMap();
        this.#changed.fire();
      }),
    );
  }

  /** @throws as {@link Engine.request} */
  async read(document: vscode.TextDocument): Promise<KnownArticle> {
    const member = this.#open.sourceOf(document);
    if (member !== undefined) {
      const { model, computed, source } = member;
      const article = computed.comparison.sources[source];
      if (article !== undefined) {
        const uris = model.sources.map(({ uri }) => uri);
        return { comparison: computed.comparison, source, article, uris, texts: computed.texts };
      }
    }
    const cached = this.#alone.get(document);
    if (cached?.version === document.version) return cached.known;
    const known = this.#readAlone(document);
    this.#alone.set(document, { version: document.version, known });
    known.catch(() => this.#alone.delete(document));
    return known;
  }

  /**
   * What is known at an address: of a comparison that is open, or of an open document.
   * @throws as {@link Engine.request}
   */
  async at(address: string): Promise<KnownArticle | null> {
    const open = this.#open.find(address);
    if (open?.model.computed !== undefined) {
      const { computed, sources } = open.model;
      const [article] = computed.comparison.sources;
      if (article === undefined) return null;
      const uris = sources.map(({ uri }) => uri);
      return { comparison: computed.comparison, source: 0, article, uris, texts: computed.texts };
    }
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === address);
    return document === undefined ? null : this.read(document);
  }

  /**
   * What the user is looking at: the active comparison, else the article in the active text editor with the comparison
   * it is part of, else the comparison used last. `null` when there is none, or nothing is known of it yet.
   */
  async inFocus(): Promise<KnownArticle | null> {
    const active = this.#open.active;
    if (active !== undefined) return this.at(active.uri.toString());
    const document = vscode.window.activeTextEditor?.document;
    if (document !== undefined && isArticle(document)) return this.current(document, NEVER);
    const latest = this.#open.latest;
    return latest === undefined ? null : this.at(latest.uri.toString());
  }

  /**
   * For providers of language features: what is known of the document as it is now.
   * @returns `null` when the document changed meanwhile, the answer is no longer wanted, or the engine stopped (of
   * which the user has been told)
   */
  async current(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<KnownArticle | null> {
    const { version } = document;
    try {
      const known = await this.read(document);
      return token.isCancellationRequested || document.version !== version ? null : known;
    } catch (error) {
      if (error instanceof EngineStopped || error instanceof vscode.CancellationError) return null;
      throw error;
    }
  }

  dispose(): void {
    this.#listener.dispose();
    this.#changed.dispose();
  }

  async #readAlone(document: vscode.TextDocument): Promise<KnownArticle> {
    const text = document.getText();
    const sources = [{ path: document.uri.path, content: { text } }];
    const { comparison } = await this.#engine.request('compare', {
      sources,
      options: { decisions: await this.#workspaceNames.decisions() },
    });
    const [article] = comparison.sources;
    if (article === undefined) throw new Error('The engine lost the source.');
    return { comparison, source: 0, article, uris: [document.uri], texts: [text] };
  }
}

/** For work that nobody cancels. */
export const NEVER: vscode.CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => new vscode.Disposable(() => undefined),
};

/** Where a place lies in VS Code's terms; `null` where its source is not a text. */
export function locationOf(known: KnownArticle, place: Place): vscode.Location | null {
  const uri = known.uris[place.source];
  const text = known.texts[place.source];
  if (uri === undefined || text === undefined || text === null) return null;
  const start = positionIn(text, place.start);
  const end = positionIn(text, place.end);
  return new vscode.Location(uri, new vscode.Range(start.line, start.character, end.line, end.character));
}

/** The range of a document that offsets name. */
export function rangeOf(
  document: vscode.TextDocument,
  span: { readonly start: number; readonly end: number },
): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}
