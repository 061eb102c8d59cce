import * as vscode from 'vscode';
import type { SoFar } from '../../engine/compare.ts';
import type { Comparison } from '../../engine/comparison.ts';
import type { RowDifferences } from '../../engine/difference/rowDifference.ts';
import type { LedgerEntry } from '../../engine/report/ledger.ts';
import { asDecision } from '../../engine/synopsis/decisions.ts';
import { readSource } from '../articles/readSource.ts';
import { keyOf, type SourceFile } from '../articles/sourceFile.ts';
import { watchFile } from '../articles/watchFile.ts';
import { EngineStopped, type Engine } from '../engine/engine.ts';
import { SEVERITY_SETTINGS, severitySettings } from '../findings/severities.ts';
import type { WorkspaceNames } from '../names/workspaceNames.ts';

// After the last keystroke; long enough that fast typing computes once, short enough to feel immediate. In ms.
const TYPING_PAUSE = 200;

// A comparison that is done sooner, in ms, is shown as a whole: rows that come in turns would only flicker.
const WORTH_DRAFTING = 500;

/** What is compared. */
export interface ModelContent {
  readonly sources: readonly SourceFile[];
  readonly base: number;
  /** What the user decided; what this version does not know is passed over. */
  readonly decisions: readonly unknown[];
}

/** What was computed last, together with the texts it was computed from. */
export interface Computed {
  readonly version: number;
  /** The files it was computed from, in the order of its sources. */
  readonly sources: readonly SourceFile[];
  readonly comparison: Comparison;
  readonly differences: RowDifferences;
  readonly ledger: readonly LedgerEntry[];
  /** The text of each source, which all offsets point into; `null` where it is not a text file. */
  readonly texts: readonly (string | null)[];
}

/** What is known of a first comparison before all of it is. */
export interface Draft extends SoFar {
  readonly version: number;
  readonly sources: readonly SourceFile[];
}

/** What a model is doing. */
export type ModelState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly text: string; readonly done: number }
  | { readonly kind: 'stopped'; readonly reason: string };

/** Sources under comparison: keeps the Comparison true while their texts change. */
export class ComparisonModel implements vscode.Disposable {
  readonly #engine: Engine;
  readonly #workspaceNames: WorkspaceNames;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #draftChanged = new vscode.EventEmitter<void>();
  readonly #stateChanged = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[] = [this.#changed, this.#draftChanged, this.#stateChanged];
  readonly #session = crypto.randomUUID();
  #watchers: vscode.Disposable[] = [];
  #content: ModelContent;
  #computed: Computed | undefined;
  #draft: Draft | undefined;
  #state: ModelState = { kind: 'idle' };
  #version = 0;
  #running: vscode.CancellationTokenSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #disposed = false;

  /** A new Comparison is there. */
  readonly onDidChange = this.#changed.event;
  /** More is known of the first comparison. */
  readonly onDidChangeDraft = this.#draftChanged.event;
  readonly onDidChangeState = this.#stateChanged.event;

  constructor(engine: Engine, workspaceNames: WorkspaceNames, log: vscode.LogOutputChannel, content: ModelContent) {
    this.#engine = engine;
    this.#workspaceNames = workspaceNames;
    this.#log = log;
    this.#content = content;
    this.#disposables.push(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#recomputeFor(document.uri);
      }),
      // VS Code makes line ends uniform when it opens a file that mixes them.
      vscode.workspace.onDidOpenTextDocument((document) => {
        const text = this.#computed?.texts[this.indexOf(document.uri)];
        if (text !== undefined && text !== document.getText()) this.#recomputeFor(document.uri);
      }),
      // Closing an editor without saving brings the file's own text back.
      workspaceNames.onDidChange(() => void this.recompute()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SEVERITY_SETTINGS)) void this.recompute();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#recomputeFor(uri)),
    );
    this.#watch();
  }

  get sources(): readonly SourceFile[] {
    return this.#content.sources;
  }

  get base(): number {
    return this.#content.base;
  }

  get computed(): Computed | undefined {
    return this.#computed;
  }

  /** What is known while there is no Comparison yet. */
  get draft(): Draft | undefined {
    return this.#draft;
  }

  get state(): ModelState {
    return this.#state;
  }

  /** Whether something is being computed, or is about to be. */
  get isBusy(): boolean {
    return this.#running !== undefined || this.#timer !== undefined;
  }

  /** Index of the source with this address, or -1. */
  indexOf(uri: vscode.Uri): number {
    const address = uri.toString();
    return this.sources.findIndex((source) => source.uri.toString() === address);
  }

  /** The files whose columns are shown: others than {@link sources} until a change of these is computed. */
  get shownSources(): readonly SourceFile[] {
    return (this.#computed ?? this.#draft)?.sources ?? this.sources;
  }

  /** The index that a source which is shown has by now, or -1 when it was taken out meanwhile. */
  indexNow(shown: number): number {
    const file = this.shownSources[shown];
    if (this.shownSources === this.sources || file === undefined) return shown;
    return this.indexOf(file.uri);
  }

  /** Says what is going on before there is anything to compare. */
  prepare(text: string): void {
    this.#setState({ kind: 'working', text, done: 0 });
  }

  setContent(content: ModelContent): Promise<void> {
    if (this.#disposed) return Promise.resolve();
    const others = content.sources !== this.sources;
    this.#content = content;
    if (others) this.#watch();
    return this.recompute();
  }

  /** Stops what is being computed; what was computed before stays. */
  cancel(): void {
    if (this.#state.kind !== 'working') return;
    this.#running?.cancel();
    this.#setState({ kind: 'stopped', reason: 'The comparison was cancelled.' });
  }

  /**
   * Reads the sources and compares them anew. Never rejects: what goes wrong is in {@link state}.
   * A later call overtakes an earlier one, whose result is then dropped.
   */
  async recompute(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#running?.cancel();
    if (this.#disposed) return;
    if (this.sources.length === 0) {
      const hadSome = this.#running !== undefined || this.#computed !== undefined;
      this.#version++;
      this.#running = undefined;
      this.#computed = undefined;
      this.#draft = undefined;
      const reason = 'This comparison has no sources yet. Add some with “Add Sources…”, or drop files here.';
      // Else the sources are just being looked for.
      if (this.#state.kind !== 'working' || hadSome) this.#setState({ kind: 'stopped', reason });
      if (hadSome) this.#changed.fire();
      return;
    }
    const running = new vscode.CancellationTokenSource();
    this.#running = running;
    const version = ++this.#version;
    this.#setState({ kind: 'working', text: 'Reading the sources…', done: 0 });
    const { sources, base, decisions } = this.#content;
    try {
      // The workspace's names first: what is decided in this comparison wins.
      const known = [
        ...(await this.#workspaceNames.decisions()),
        ...decisions.flatMap((decision) => asDecision(decision) ?? []),
      ];
      const options = { base, decisions: known, keys: sources.map(keyOf), severities: severitySettings() };
      const inputs = await Promise.all(sources.map(readSource));
      if (running.token.isCancellationRequested) return;
      const answer = await this.#engine.request(
        'compare',
        {
          sources: inputs,
          options,
          session: this.#session,
          ...(this.#computed === undefined && { tellAfter: WORTH_DRAFTING }),
        },
        running.token,
        ({ stage, done, soFar }) => {
          if (version !== this.#version) return;
          this.#setState({ kind: 'working', text: STAGES[stage], done });
          if (soFar === undefined || this.#disposed) return;
          this.#draft = { version, sources, ...soFar };
          this.#draftChanged.fire();
        },
      );
      // Another computation has begun meanwhile, or nobody looks any more.
      if (version !== this.#version || this.#isOver()) return;
      this.#draft = undefined;
      this.#computed = {
        version,
        sources,
        ...answer,
        texts: inputs.map(({ content }) => ('text' in content ? content.text : null)),
      };
      this.#setState({ kind: 'idle' });
      this.#changed.fire();
    } catch (error) {
      if (error instanceof vscode.CancellationError || version !== this.#version || this.#isOver()) return;
      this.#log.error(error instanceof Error ? error : String(error));
      const reason =
        error instanceof EngineStopped
          ? error.message
          : 'Synoptic failed on these sources, which is a fault of ours. Compare again; the log (Output: Synoptic) says what happened.';
      this.#setState({ kind: 'stopped', reason });
    } finally {
      running.dispose();
      if (this.#running === running) this.#running = undefined;
    }
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
    this.#running?.cancel();
    vscode.Disposable.from(...this.#watchers, ...this.#disposables).dispose();
  }

  // A method, because the compiler takes a field that was false before an await to be false after it.
  #isOver(): boolean {
    return this.#disposed;
  }

  #recomputeFor(uri: vscode.Uri): void {
    if (this.indexOf(uri) < 0) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.recompute(), TYPING_PAUSE);
  }

  #watch(): void {
    vscode.Disposable.from(...this.#watchers).dispose();
    this.#watchers = this.sources
      .filter(({ refused }) => refused === undefined)
      .map(({ uri }) => watchFile(uri, () => this.#recomputeFor(uri)));
  }

  #setState(state: ModelState): void {
    this.#state = state;
    if (!this.#disposed) this.#stateChanged.fire();
  }
}

const STAGES = {
  reading: 'Reading the articles…',
  names: 'Recognising names…',
  facts: 'Reading quotations and figures…',
  aligning: 'Aligning passages…',
  findings: 'Collecting disagreements…',
} as const;
