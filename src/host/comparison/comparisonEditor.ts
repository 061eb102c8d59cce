import * as vscode from 'vscode';
import { ComparisonActions, type ComparisonEdit } from './comparisonActions.ts';
import { fileName } from '../articles/articleFiles.ts';
import {
  ComparisonDocument,
  parseBackup,
  readBackup,
  readContent,
  type DocumentContent,
} from './comparisonDocument.ts';
import { ComparisonModel } from './comparisonModel.ts';
import { GridPanel } from './gridPanel.ts';
import type { OutsideFiles } from './outsideFiles.ts';
import { showLongWork } from './longWork.ts';
import type { EditorServices } from './services.ts';

/** The editor of comparisons: `.synopsis` files, and fresh comparisons that are no file yet. */
export class ComparisonEditor implements vscode.CustomEditorProvider<ComparisonDocument>, vscode.Disposable {
  static readonly viewType = 'synoptic.comparison';

  readonly #services: EditorServices;
  readonly #edited = new vscode.EventEmitter<ComparisonEdit>();
  readonly #registration: vscode.Disposable;
  /** Comparisons that came back from the journal, with what their files hold. */
  readonly #restored = new WeakMap<ComparisonDocument, DocumentContent>();
  readonly #actions = new WeakMap<ComparisonDocument, ComparisonActions>();

  readonly onDidChangeCustomDocument = this.#edited.event;

  constructor(services: EditorServices) {
    this.#services = services;
    this.#registration = vscode.window.registerCustomEditorProvider(ComparisonEditor.viewType, this, {
      supportsMultipleEditorsPerDocument: true,
      webviewOptions: { enableFindWidget: true },
    });
  }

  async openCustomDocument(uri: vscode.Uri, context: vscode.CustomDocumentOpenContext): Promise<ComparisonDocument> {
    const { engine, workspaceNames, journal, outside, log } = this.#services;
    const { backupId } = context;
    this.#services.open.expect(uri);
    const unsaved = this.#unsavedOf(uri);
    // What the journal has is at least as new as VS Code's backup.
    const isBackup = backupId !== undefined;
    const content = await (isBackup
      ? (unsaved ?? backupOf(vscode.Uri.parse(backupId, true), uri, outside))
      : readContent(uri, outside));
    const model = new ComparisonModel(engine, workspaceNames, log, content);
    const watcher = watchFile(uri, () => {
      void this.#reread(document);
    });
    const renames = vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) this.#actionsOf(document).followRename(oldUri, newUri);
    });
    const document: ComparisonDocument = new ComparisonDocument(uri, content, isBackup, model, journal, () => {
      watcher.dispose();
      renames.dispose();
      progress.dispose();
    });
    const progress = showLongWork(model);
    if (unsaved !== null && !isBackup) this.#restored.set(document, await document.restore(unsaved));
    else if (content.problem === null) void model.recompute();
    void outside.ask(uri, document.content.sources).then((allowed) => (allowed ? document.allowRefused() : undefined));
    return document;
  }

  resolveCustomEditor(document: ComparisonDocument, panel: vscode.WebviewPanel): void {
    const { extension, open, log } = this.#services;
    const { uri, model } = document;
    const actions = this.#actionsOf(document);
    const grid: GridPanel = new GridPanel(
      panel,
      extension,
      uri,
      model,
      {
        problem: () => actions.problem(),
        openAsText: () => actions.openAsText(),
        setBase: (source) => actions.setBase(source),
        decide: (changes) => actions.decide(changes),
        reattach: (decision, passages) => actions.reattach(decision, passages),
        discard: (decision) => actions.discard(decision),
        changeSources: (message) => actions.changeSources(message),
        showDiff: (left, right) => actions.showDiff(left, right),
        editParagraph: ({ passage, before, after }) => void actions.editParagraph(grid, passage, before, after),
      },
      log,
    );
    open.add({
      uri,
      grid,
      model,
      keep: (label, decision) => actions.keep(label, decision),
      forget: (label, decision) => actions.forget(label, decision),
      decide: (changes) => actions.decide(changes),
      changeSources: (message) => actions.changeSources(message),
      setBase: (source) => actions.setBase(source),
      openAsText: () => actions.openAsText(),
      history: actions.history,
      document,
    });
    panel.onDidDispose(() => grid.dispose());
    this.#tellRestored(document);
  }

  async saveCustomDocument(document: ComparisonDocument): Promise<void> {
    await document.save();
    this.#services.outside.saved(document.uri, document.content.sources);
  }

  async saveCustomDocumentAs(document: ComparisonDocument, destination: vscode.Uri): Promise<void> {
    await document.saveArticles();
    await document.write(destination);
    this.#services.outside.saved(destination, document.content.sources);
  }

  async revertCustomDocument(document: ComparisonDocument): Promise<void> {
    await document.reload(await readContent(document.uri, this.#services.outside));
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

  /** What a comparison held when VS Code stopped before it could be saved or backed up; `null`: nothing. */
  #unsavedOf(uri: vscode.Uri): DocumentContent | null {
    const kept = this.#services.journal.read(uri);
    if (kept === undefined) return null;
    try {
      return parseBackup(kept);
    } catch {
      return null; // of another version
    }
  }

  /** What came back from the journal is an edit that VS Code does not know of yet: it can be undone, and is to be saved. */
  #tellRestored(document: ComparisonDocument): void {
    const before = this.#restored.get(document);
    if (before === undefined) return;
    this.#restored.delete(document);
    const restored = document.content;
    const put = (content: DocumentContent) => async (): Promise<void> => {
      await document.replace(content);
      this.#services.open.refresh(document.model);
    };
    this.#edited.fire({ document, label: 'Restore Unsaved Decisions', undo: put(before), redo: put(restored) });
    void vscode.window.showInformationMessage(
      `Decisions in “${fileName(document.uri)}” that were not saved when VS Code stopped are back. Save to keep them, or undo to drop them.`,
    );
  }

  #actionsOf(document: ComparisonDocument): ComparisonActions {
    const known = this.#actions.get(document);
    if (known !== undefined) return known;
    const actions = new ComparisonActions(document, this.#services, ComparisonEditor.viewType, (edit) =>
      this.#edited.fire(edit),
    );
    this.#actions.set(document, actions);
    return actions;
  }

  /** The file changed on disk, or by a text editor. Unsaved edits of ours are kept: saving then says so. */
  async #reread(document: ComparisonDocument): Promise<void> {
    const content = await readContent(document.uri, this.#services.outside);
    if (document.isUnsaved || content.fileText === document.fileText) return;
    await document.reload(content);
    this.#services.open.refresh(document.model);
  }
}

/** What a hot exit kept, or what the file holds should that be gone. */
async function backupOf(backup: vscode.Uri, uri: vscode.Uri, outside: OutsideFiles): Promise<DocumentContent> {
  try {
    return await readBackup(backup);
  } catch {
    return readContent(uri, outside);
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
