import * as vscode from 'vscode';
import type { ComparedSource, Comparison, Place } from '../../engine/comparison.ts';
import type { LedgerEntry } from '../../engine/report/ledger.ts';
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
  /** What was said, see `ledgerOf`. */
  readonly ledger: readonly LedgerEntry[];
}

/** A reading of a document alone. */
interface Reading {
  readonly version: number;
  readonly known: Promise<KnownArticle>;
  readonly cancel: vscode.CancellationTokenSource;
}

// How long a feature waits for a comparison that is following the typing, before it reads the article alone. In ms.
const PATIENCE = 3_000;

/** Knows article documents; what was read of a document alone is kept until the document changes. */
export class KnownArticles implements vscode.Disposable {
  readonly #engine: Engine;
  readonly #workspaceNames: WorkspaceNames;
  readonly #open: OpenComparisons;
  #alone = new WeakMap<vscode.TextDocument, Reading>();
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
    const member = this.#member(document) ?? (await this.#soonMember(document));
    if (member !== undefined) return member;
    const cached = this.#alone.get(document);
    if (cached?.version === document.version) return cached.known;
    cached?.cancel.cancel();
    const cancel = new vscode.CancellationTokenSource();
    const known = this.#readAlone(document, cancel.token);
    this.#alone.set(document, { version: document.version, known, cancel });
    known.then(
      () => this.#changed.fire(),
      (error: unknown) => {
        // A text that stops the engine would stop it at every hover; what was only cancelled is to be read again.
        if (error instanceof vscode.CancellationError && this.#alone.get(document)?.known === known) {
          this.#alone.delete(document);
        }
      },
    );
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
      return {
        comparison: computed.comparison,
        source: 0,
        article,
        uris,
        texts: computed.texts,
        ledger: computed.ledger,
      };
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

  /** The document as a source of an open comparison that was computed from its present text. */
  #member(document: vscode.TextDocument): KnownArticle | undefined {
    const member = this.#open.sourceOf(document);
    const article = member?.computed.comparison.sources[member.source];
    if (member === undefined || article === undefined) return undefined;
    const { computed, source } = member;
    const { comparison, texts, ledger } = computed;
    return { comparison, source, article, uris: computed.sources.map(({ uri }) => uri), texts, ledger };
  }

  /** Waits for an open comparison that is about to follow the document's text. */
  async #soonMember(document: vscode.TextDocument): Promise<KnownArticle | undefined> {
    const open = this.#open.containing(document.uri.toString());
    if (open?.model.isBusy !== true) return undefined;
    await new Promise<void>((resolve) => {
      const over = (): void => {
        clearTimeout(timer);
        listener.dispose();
        resolve();
      };
      const timer = setTimeout(over, PATIENCE);
      const listener = open.model.onDidChange(over);
    });
    return this.#member(document);
  }

  async #readAlone(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<KnownArticle> {
    const text = document.getText();
    const question = {
      sources: [{ path: document.uri.path, content: { text } }],
      options: { decisions: await this.#workspaceNames.decisions() },
    };
    const { comparison, ledger } = await this.#engine.request('compare', question, token);
    const [article] = comparison.sources;
    if (article === undefined) throw new Error('The engine lost the source.');
    return { comparison, source: 0, article, uris: [document.uri], texts: [text], ledger };
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
