import * as vscode from 'vscode';
import type { Engine } from '../engine/engine.ts';
import { ComparisonDocument, readContent, type DocumentContent } from './comparisonDocument.ts';
import { ComparisonModel } from './comparisonModel.ts';
import { freshComparisonUri } from './freshComparison.ts';
import { GridPanel } from './gridPanel.ts';
import type { OpenComparisons } from './openComparisons.ts';

/** The editor of comparisons: `.synopsis` files, and fresh comparisons that are no file yet. */
export class ComparisonEditor implements vscode.CustomEditorProvider<ComparisonDocument>, vscode.Disposable {
  static readonly viewType = 'synoptic.comparison';

  readonly #extension: vscode.Uri;
  readonly #engine: Engine;
  readonly #open: OpenComparisons;
  readonly #log: vscode.LogOutputChannel;
  readonly #edited = new vscode.EventEmitter<vscode.CustomDocumentEditEvent<ComparisonDocument>>();
  readonly #registration: vscode.Disposable;

  readonly onDidChangeCustomDocument = this.#edited.event;

  constructor(extension: vscode.Uri, engine: Engine, open: OpenComparisons, log: vscode.LogOutputChannel) {
    this.#extension = extension;
    this.#engine = engine;
    this.#open = open;
    this.#log = log;
    this.#registration = vscode.window.registerCustomEditorProvider(ComparisonEditor.viewType, this, {
      supportsMultipleEditorsPerDocument: true,
      webviewOptions: { enableFindWidget: true },
    });
  }

  async openCustomDocument(uri: vscode.Uri, context: vscode.CustomDocumentOpenContext): Promise<ComparisonDocument> {
    const backup = context.backupId === undefined ? uri : vscode.Uri.parse(context.backupId, true);
    const content = await readContent(uri, backup);
    const model = new ComparisonModel(this.#engine, this.#log, content.sources, content.base);
    const watcher = watchFile(uri, () => {
      void this.#reread(document);
    });
    const document: ComparisonDocument = new ComparisonDocument(uri, content, model, () => {
      watcher.dispose();
    });
    if (content.problem === null) void model.recompute();
    return document;
  }

  resolveCustomEditor(document: ComparisonDocument, panel: vscode.WebviewPanel): void {
    const grid = new GridPanel(
      panel,
      this.#extension,
      document.model,
      {
        setBase: (source) => this.#setBase(document, source),
        showMentions: (name) =>
          void vscode.commands.executeCommand('synoptic.showMentions', document.uri.toString(), name),
        problem: () => document.content.problem,
      },
      this.#log,
    );
    this.#open.add(document.uri, grid, document.model);
    panel.onDidDispose(() => grid.dispose());
  }

  async saveCustomDocument(document: ComparisonDocument): Promise<void> {
    await document.write(document.uri);
  }

  async saveCustomDocumentAs(document: ComparisonDocument, destination: vscode.Uri): Promise<void> {
    await document.write(destination);
  }

  async revertCustomDocument(document: ComparisonDocument): Promise<void> {
    await document.replace(await readContent(document.uri));
    this.#open.refresh(document.model);
  }

  async backupCustomDocument(
    document: ComparisonDocument,
    context: vscode.CustomDocumentBackupContext,
  ): Promise<vscode.CustomDocumentBackup> {
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(context.destination, '..'));
    await document.write(context.destination);
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
    if (document.isFresh) {
      void this.#openAgain(document, { ...before, base });
      return;
    }
    this.#edit(document, 'Change Base', { ...before, base });
  }

  /** Changes what a saved comparison holds, as an edit that VS Code can undo and must save. */
  #edit(document: ComparisonDocument, label: string, after: DocumentContent): void {
    const before = document.content;
    void document.replace(after);
    this.#edited.fire({
      document,
      label,
      undo: () => document.replace(before),
      redo: () => document.replace(after),
    });
  }

  /** A fresh comparison lives in its address: other content is another address, in the same place of the same group. */
  async #openAgain(document: ComparisonDocument, content: DocumentContent): Promise<void> {
    const tabs = tabsOf(document.uri);
    const column = tabs[0]?.group.viewColumn ?? vscode.ViewColumn.Active;
    await vscode.commands.executeCommand(
      'vscode.openWith',
      freshComparisonUri(content),
      ComparisonEditor.viewType,
      column,
    );
    await vscode.window.tabGroups.close(tabs, true);
  }

  /** The file changed on disk, or by a text editor. Unsaved edits of ours are VS Code's to ask about: it reverts. */
  async #reread(document: ComparisonDocument): Promise<void> {
    if (tabsOf(document.uri).some((tab) => tab.isDirty)) return;
    const content = await readContent(document.uri);
    if (JSON.stringify(content) === JSON.stringify(document.content)) return;
    await document.replace(content);
    this.#open.refresh(document.model);
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
function tabsOf(uri: vscode.Uri): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input }) => input instanceof vscode.TabInputCustom && input.uri.toString() === uri.toString());
}
