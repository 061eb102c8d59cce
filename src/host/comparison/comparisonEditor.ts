import * as vscode from 'vscode';
import type { Decision } from '../../engine/synopsis/decisions.ts';
import type { Engine } from '../engine/engine.ts';
import type { WorkspaceNames } from '../names/workspaceNames.ts';
import { ComparisonDocument, readBackup, readContent, type DocumentContent } from './comparisonDocument.ts';
import { ComparisonModel } from './comparisonModel.ts';
import { decide, type PassageRequest } from './decide.ts';
import { freshComparisonUri } from './freshComparison.ts';
import { GridPanel } from './gridPanel.ts';
import { showLongWork } from './longWork.ts';
import type { OpenComparisons } from './openComparisons.ts';

/** What the editors of comparisons work with. */
export interface EditorServices {
  readonly extension: vscode.Uri;
  readonly engine: Engine;
  readonly open: OpenComparisons;
  readonly workspaceNames: WorkspaceNames;
  readonly log: vscode.LogOutputChannel;
}

/** The editor of comparisons: `.synopsis` files, and fresh comparisons that are no file yet. */
export class ComparisonEditor implements vscode.CustomEditorProvider<ComparisonDocument>, vscode.Disposable {
  static readonly viewType = 'synoptic.comparison';

  readonly #services: EditorServices;
  readonly #edited = new vscode.EventEmitter<vscode.CustomDocumentEditEvent<ComparisonDocument>>();
  readonly #registration: vscode.Disposable;
  #offeredToSave = new WeakSet<ComparisonDocument>();

  readonly onDidChangeCustomDocument = this.#edited.event;

  constructor(services: EditorServices) {
    this.#services = services;
    this.#registration = vscode.window.registerCustomEditorProvider(ComparisonEditor.viewType, this, {
      supportsMultipleEditorsPerDocument: true,
      webviewOptions: { enableFindWidget: true },
    });
  }

  async openCustomDocument(uri: vscode.Uri, context: vscode.CustomDocumentOpenContext): Promise<ComparisonDocument> {
    const { engine, workspaceNames, log } = this.#services;
    const { backupId } = context;
    const content = await (backupId === undefined ? readContent(uri) : readBackup(vscode.Uri.parse(backupId, true)));
    const model = new ComparisonModel(engine, workspaceNames, log, content);
    const watcher = watchFile(uri, () => {
      void this.#reread(document);
    });
    const document: ComparisonDocument = new ComparisonDocument(uri, content, backupId !== undefined, model, () => {
      watcher.dispose();
      progress.dispose();
    });
    const progress = showLongWork(model);
    if (content.problem === null) void model.recompute();
    return document;
  }

  resolveCustomEditor(document: ComparisonDocument, panel: vscode.WebviewPanel): void {
    const { extension, open, log } = this.#services;
    const actions = {
      setBase: (source: number) => this.#setBase(document, source),
      decide: (request: PassageRequest) => this.#decide(document, request),
      problem: () => document.content.problem,
    };
    const grid = new GridPanel(panel, extension, document.uri, document.model, actions, log);
    open.add({
      uri: document.uri,
      grid,
      model: document.model,
      keep: (label, decision) => this.#keep(document, label, decision),
      forget: (label, decision) => this.#forget(document, label, decision),
      decide: (request) => this.#decide(document, request),
      writeTo: async (destination) => {
        await document.write(destination);
      },
    });
    panel.onDidDispose(() => grid.dispose());
  }

  async saveCustomDocument(document: ComparisonDocument): Promise<void> {
    await document.save();
  }

  async saveCustomDocumentAs(document: ComparisonDocument, destination: vscode.Uri): Promise<void> {
    await document.write(destination);
  }

  async revertCustomDocument(document: ComparisonDocument): Promise<void> {
    await document.reload(await readContent(document.uri));
    this.#services.open.refresh(document.model);
  }

  async backupCustomDocument(
    document: ComparisonDocument,
    context: vscode.CustomDocumentBackupContext,
  ): Promise<vscode.CustomDocumentBackup> {
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(context.destination, '..'));
    await document.writeBackup(context.destination);
    const id = context.destination.toString();
    return { id, delete: () => void vscode.workspace.fs.delete(context.destination) };
  }

  dispose(): void {
    this.#registration.dispose();
    this.#edited.dispose();
  }

  #setBase(document: ComparisonDocument, base: number): void {
    const before = document.content;
    if (base === before.base || base >= before.sources.length) return;
    // Another base of a fresh comparison is a look, not a decision: the address changes, nothing is to be saved.
    if (document.isFresh && before.decisions.length === 0) {
      void this.#openAgain(document, { ...before, base });
      return;
    }
    this.#edit(document, 'Change Base', { ...before, base });
  }

  #decide(document: ComparisonDocument, request: PassageRequest): void {
    const edit = decide(document.model, document.content.decisions, request);
    if (edit !== null) this.#edit(document, edit.label, { ...document.content, decisions: edit.decisions });
  }

  #keep(document: ComparisonDocument, label: string, decision: Decision): void {
    const { content } = document;
    this.#edit(document, label, { ...content, decisions: [...content.decisions, decision] });
  }

  #forget(document: ComparisonDocument, label: string, decision: Decision): void {
    const { content } = document;
    const gone = JSON.stringify(decision);
    const decisions = content.decisions.filter((each) => JSON.stringify(each) !== gone);
    this.#edit(document, label, { ...content, decisions });
  }

  /** Changes what a comparison holds, as an edit that VS Code can undo and must save. */
  #edit(document: ComparisonDocument, label: string, after: DocumentContent): void {
    const before = document.content;
    void this.#replace(document, after);
    this.#edited.fire({
      document,
      label,
      undo: () => this.#replace(document, before),
      redo: () => this.#replace(document, after),
    });
    if (document.isFresh) void this.#offerToSave(document);
  }

  async #replace(document: ComparisonDocument, content: DocumentContent): Promise<void> {
    await document.replace(content);
    this.#services.open.refresh(document.model);
  }

  /** Once for each fresh comparison, at its first decision; nothing is forced. */
  async #offerToSave(document: ComparisonDocument): Promise<void> {
    if (this.#offeredToSave.has(document)) return;
    this.#offeredToSave.add(document);
    const save = 'Save Comparison';
    const question = 'This comparison now holds a decision of yours. Save it to keep the decision with the sources.';
    if ((await vscode.window.showInformationMessage(question, save)) === save) {
      await vscode.commands.executeCommand('synoptic.saveComparison');
    }
  }

  /** A fresh comparison lives in its address: other content is another address, in the same place of the same group. */
  async #openAgain(document: ComparisonDocument, content: DocumentContent): Promise<void> {
    const tabs = tabsOf(document.uri);
    const column = tabs[0]?.group.viewColumn ?? vscode.ViewColumn.Active;
    const uri = freshComparisonUri(content);
    await vscode.commands.executeCommand('vscode.openWith', uri, ComparisonEditor.viewType, column);
    await vscode.window.tabGroups.close(tabs, true);
  }

  /** The file changed on disk, or by a text editor. Unsaved edits of ours are kept: saving then says so. */
  async #reread(document: ComparisonDocument): Promise<void> {
    const content = await readContent(document.uri);
    if (document.isUnsaved || content.fileText === document.fileText) return;
    await document.reload(content);
    this.#services.open.refresh(document.model);
  }
}

function watchFile(uri: vscode.Uri, changed: () => void): vscode.Disposable {
  if (uri.scheme === 'untitled') return new vscode.Disposable(() => undefined);
  const folder = vscode.Uri.joinPath(uri, '..');
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '*.synopsis'));
  const mine = (changedUri: vscode.Uri): void => {
    if (changedUri.toString() === uri.toString()) changed();
  };
  return vscode.Disposable.from(watcher, watcher.onDidChange(mine), watcher.onDidCreate(mine));
}

/** The tabs that show a custom editor of this address. */
export function tabsOf(uri: vscode.Uri): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input }) => input instanceof vscode.TabInputCustom && input.uri.toString() === uri.toString());
}
