import * as vscode from 'vscode';
import type { PassageRef } from '../../engine/comparison.ts';
import {
  GRID_PROTOCOL,
  parseGridToHost,
  type GridToHost,
  type HostToGrid,
  type PassageChange,
} from '../../protocol/grid.ts';
import { ContentSender } from '../../protocol/contentSender.ts';
import type { GridSettings } from '../../protocol/gridContent.ts';
import type { Place } from '../../engine/comparison.ts';
import type { ComparisonModel, Computed } from './comparisonModel.ts';
import { keepLeftWords, type Writing } from './leftWords.ts';
import { revealPlace } from './revealPlace.ts';
import { webviewPage } from './webviewPage.ts';

/** What a grid cannot do by itself. */
export interface GridActions {
  setBase(source: number): void;
  decide(changes: readonly PassageChange[]): void;
  reattach(decision: number | undefined, passages: readonly PassageRef[]): void;
  discard(decision: number): void;
  editParagraph(edit: Extract<GridToHost, { type: 'editParagraph' }>): void;
  changeSources(change: SourcesMessage): void;
  showDiff(left: number, right: number): void;
  /** Opens the comparison's own file as text, where its problem is. */
  openAsText(): void;
  /** Why there is nothing to show, or `null`. */
  problem(): string | null;
}

/** What the user wants done to the list of sources. */
export type SourcesMessage = Extract<
  GridToHost,
  { type: 'addSources' | 'addFiles' | 'removeSource' | 'relabelSource' | 'moveSource' | 'locateSource' }
>;

/** One grid in one webview: sends it what the model computed, and does what the user asks of it. */
export class GridPanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #address: string;
  readonly #model: ComparisonModel;
  readonly #actions: GridActions;
  readonly #log: vscode.LogOutputChannel;
  readonly #focused = new vscode.EventEmitter<Place>();
  readonly #disposables: vscode.Disposable[] = [this.#focused];
  readonly #content: ContentSender;
  #ready = false;
  #shown: Pick<Computed, 'version' | 'comparison'> | undefined;
  /** The version that was sent twice. */
  #resent: number | undefined;
  #writing: Writing = [];
  /** A place that was asked for before there was a grid to show it. */
  #waiting: Extract<HostToGrid, { type: 'focus' }> | undefined;

  /** The focus came into a cell: where its paragraphs stand in the file of their source. */
  readonly onDidFocus = this.#focused.event;

  constructor(
    panel: vscode.WebviewPanel,
    extension: vscode.Uri,
    address: vscode.Uri,
    model: ComparisonModel,
    actions: GridActions,
    log: vscode.LogOutputChannel,
  ) {
    this.#panel = panel;
    this.#address = address.toString();
    this.#model = model;
    this.#actions = actions;
    this.#log = log;
    const { webview } = panel;
    this.#content = new ContentSender((part) => webview.postMessage(part));
    const dist = vscode.Uri.joinPath(extension, 'dist', 'webview');
    webview.options = { enableScripts: true, localResourceRoots: [dist] };
    this.#disposables.push(
      webview.onDidReceiveMessage((message: unknown) => this.#receive(message)),
      model.onDidChange(() => this.#show()),
      model.onDidChangeDraft(() => this.#show()),
      model.onDidChangeState(() => this.#showState()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('synoptic.grid')) this.#show();
      }),
    );
    webview.html = webviewPage(webview, dist, { name: 'grid', title: 'Comparison of sources' });
  }

  get panel(): vscode.WebviewPanel {
    return this.#panel;
  }

  send(message: HostToGrid): void {
    if (this.#ready) void this.#panel.webview.postMessage(message);
    else if (message.type === 'focus') this.#waiting = message;
  }

  /** Shows what there is: the comparison, what is going on, or why there is nothing. */
  refresh(): void {
    const problem = this.#actions.problem();
    if (problem !== null) {
      this.send({ type: 'problem', text: problem, inFile: true });
      return;
    }
    this.#show();
    this.#showState();
  }

  dispose(): void {
    void keepLeftWords(this.#model, this.#writing);
    this.#writing = [];
    // What is still on its way would be sent to a webview that is gone.
    this.#content.forget();
    this.#ready = false;
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  #show(): void {
    const { computed, draft } = this.#model;
    const shown = computed ?? draft;
    if (shown === undefined || this.#actions.problem() !== null) return;
    this.#shown = shown;
    if (!this.#ready) return;
    const { version, comparison } = shown;
    const known =
      computed === undefined
        ? { stage: draft?.stage ?? 'read', differences: [] }
        : { stage: 'complete' as const, differences: computed.differences };
    void this.#content.send({ version, comparison, ...known, settings: gridSettings() });
  }

  /** A part of the content was lost on its way. */
  #resend(): void {
    const version = this.#shown?.version;
    // What cannot be understood the second time will not be the third.
    if (version === this.#resent) {
      this.#log.error('The grid does not understand the comparison.');
      return;
    }
    this.#resent = version;
    this.#log.warn('A part of the comparison did not reach the grid; it is sent again.');
    this.#content.forget();
    this.#show();
  }

  #showState(): void {
    const { state, computed } = this.#model;
    switch (state.kind) {
      case 'idle':
        this.send({ type: 'busy', text: null, done: 1 });
        break;
      case 'working':
        this.send({ type: 'busy', text: state.text, done: state.done });
        break;
      case 'stopped':
        this.send({ type: 'busy', text: null, done: 1 });
        // What is on the screen is still worth reading; only where there is nothing, the reason takes its place.
        if (computed === undefined) this.send({ type: 'problem', text: state.reason });
        break;
      default:
        state satisfies never;
    }
  }

  /** Runs a command on a name of what the grid shows: by its spelling, since a newer computation has other ids. */
  #about(id: string, command: string, ...rest: readonly string[]): void {
    const name = this.#shown?.comparison.names.find((each) => each.id === id)?.name;
    if (name !== undefined) void vscode.commands.executeCommand(command, this.#address, name, ...rest);
  }

  /** When what the user saw is no longer there, the same indexes would name other passages. */
  #ifCurrent(version: number, action: () => void): void {
    if (version === this.#model.computed?.version) action();
    else this.send({ type: 'tell', text: 'The comparison changed at that moment. Please do that again.' });
  }

  #receive(raw: unknown): void {
    const message = parseGridToHost(raw);
    if (message === null) {
      this.#log.warn('The grid sent a message that is not understood.');
      return;
    }
    this.#do(message);
  }

  #do(message: GridToHost): void {
    switch (message.type) {
      case 'ready':
        if (message.protocol !== GRID_PROTOCOL) this.#log.error('Grid and host are of different versions.');
        this.#ready = true;
        this.#content.forget();
        this.refresh();
        if (this.#waiting !== undefined) this.send(this.#waiting);
        this.#waiting = undefined;
        break;
      case 'resend':
        this.#resend();
        break;
      case 'reveal':
        void revealPlace(this.#model, message, this.#panel.viewColumn);
        break;
      case 'focused':
        this.#focused.fire(message);
        break;
      case 'openSource':
        void revealPlace(this.#model, { source: message.source, start: 0, end: 0 }, this.#panel.viewColumn);
        break;
      case 'setBase':
        this.#actions.setBase(message.source);
        break;
      case 'showMentions':
        this.#about(message.name, 'synoptic.showMentions');
        break;
      case 'decide':
        this.#ifCurrent(message.version, () => this.#actions.decide(message.changes));
        break;
      case 'reattach':
        this.#ifCurrent(message.version, () => this.#actions.reattach(message.decision, message.passages));
        break;
      case 'discard':
        this.#ifCurrent(message.version, () => this.#actions.discard(message.decision));
        break;
      case 'focus':
        setFocusContext(message);
        break;
      case 'decideName':
        this.#about(message.name, 'synoptic.decideName', message.kind);
        break;
      case 'editParagraph':
        this.#actions.editParagraph(message);
        break;
      case 'writing':
        this.#writing = message.words;
        break;
      case 'diff':
        this.#actions.showDiff(message.left, message.right);
        break;
      case 'addSources':
      case 'addFiles':
      case 'removeSource':
      case 'relabelSource':
      case 'moveSource':
      case 'locateSource':
        this.#actions.changeSources(message);
        break;
      case 'openAsText':
        this.#actions.openAsText();
        break;
      case 'retry':
        void this.#model.recompute();
        break;
      case 'log':
        this.#log[message.level](`Grid: ${message.text}`);
        break;
      default:
        message satisfies never;
    }
  }
}

/** What the keys of the grid's commands depend on. */
function setFocusContext({ inGrid, furniture, done }: Extract<GridToHost, { type: 'focus' }>): void {
  const keys = { gridFocus: inGrid, onFurniture: furniture, onDoneRow: done };
  for (const [key, value] of Object.entries(keys))
    void vscode.commands.executeCommand('setContext', `synoptic.${key}`, value);
}

function gridSettings(): GridSettings {
  const settings = vscode.workspace.getConfiguration('synoptic.grid');
  return { showRemovedWords: settings.get('showRemovedWords', true) };
}
