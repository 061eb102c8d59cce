import * as vscode from 'vscode';
import { relatedFiles } from '../articles/relatedFiles.ts';
import { applyParagraphEdit } from './articleEdits.ts';
import { ComparisonModel } from './comparisonModel.ts';
import { GridPanel } from './gridPanel.ts';
import { showLongWork } from './longWork.ts';
import type { EditorServices } from './services.ts';
import { UndoHistory } from './undoHistory.ts';

/** An article opened as the comparison of it with the other articles of its folder. Shows; has nothing to save. */
class ArticleDocument implements vscode.CustomDocument {
  readonly uri: vscode.Uri;
  readonly model: ComparisonModel;
  readonly history = new UndoHistory({
    keep: () => undefined, // nothing is decided here
    keepsArticleEdits: () => false,
    epoch: () => 0,
  });
  readonly #progress: vscode.Disposable;

  constructor(uri: vscode.Uri, model: ComparisonModel) {
    this.uri = uri;
    this.model = model;
    this.#progress = showLongWork(model);
  }

  dispose(): void {
    this.#progress.dispose();
    this.model.dispose();
  }
}

/** "Reopen Editor With… → Comparison with the Articles of its Folder". */
export class ArticleEditor implements vscode.CustomReadonlyEditorProvider<ArticleDocument>, vscode.Disposable {
  static readonly viewType = 'synoptic.article';

  readonly #services: EditorServices;
  readonly #registration: vscode.Disposable;

  constructor(services: EditorServices) {
    this.#services = services;
    this.#registration = vscode.window.registerCustomEditorProvider(ArticleEditor.viewType, this, {
      supportsMultipleEditorsPerDocument: true,
      webviewOptions: { enableFindWidget: true },
    });
  }

  openCustomDocument(uri: vscode.Uri): ArticleDocument {
    const { engine, workspaceNames, open, log } = this.#services;
    open.expect(uri);
    // No source yet: one alone would be on the screen for a moment, as if it had no company.
    const model = new ComparisonModel(engine, workspaceNames, log, { sources: [], base: 0, decisions: [] });
    model.prepare('Looking for related articles…');
    const document = new ArticleDocument(uri, model);
    void relatedFiles(engine, uri)
      .catch(() => [])
      .then((others) => {
        const sources = [uri, ...others].map((each) => ({ uri: each }));
        return model.setContent({ sources, base: 0, decisions: [] });
      });
    return document;
  }

  resolveCustomEditor(document: ArticleDocument, panel: vscode.WebviewPanel): void {
    const { extension, open, diff, log } = this.#services;
    const { uri, model } = document;
    const explain = (): void => void this.#explain(document);
    const openAsText = (): void => void vscode.commands.executeCommand('vscode.openWith', uri, 'default');
    const setBase = (base: number): void => void model.setContent({ sources: model.sources, base, decisions: [] });
    const grid: GridPanel = new GridPanel(
      panel,
      extension,
      uri,
      model,
      {
        problem: () => null,
        openAsText,
        setBase,
        decide: explain,
        reattach: explain,
        discard: explain,
        changeSources: explain,
        showDiff: (left, right) => void diff.show(uri, left, right),
        editParagraph: ({ passage, before, after }) =>
          void applyParagraphEdit(model, passage, before, after).then((edit) => {
            if (edit === null) return;
            if ('refused' in edit) grid.send({ type: 'editRefused', ...passage, text: after, reason: edit.refused });
            else document.history.articleEdited(edit, () => undefined);
          }),
      },
      log,
    );
    open.add({
      uri,
      grid,
      model,
      keep: explain,
      forget: explain,
      decide: explain,
      changeSources: explain,
      setBase,
      openAsText,
      history: document.history,
    });
    panel.onDidDispose(() => grid.dispose());
  }

  dispose(): void {
    this.#registration.dispose();
  }

  /** Decisions need a comparison of their own to be kept in. */
  async #explain({ model }: ArticleDocument): Promise<void> {
    const compare = 'Open as Comparison';
    const answer = await vscode.window.showInformationMessage(
      'An article opened this way keeps no decisions. Open the same sources as a comparison to make and save them.',
      compare,
    );
    if (answer === compare) {
      const uris = model.sources.map(({ uri }) => uri);
      await vscode.commands.executeCommand('synoptic.compareSources', uris[0], uris);
    }
  }
}
