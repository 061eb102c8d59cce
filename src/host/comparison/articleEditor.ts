import * as vscode from 'vscode';
import { relatedFiles } from '../articles/relatedFiles.ts';
import type { Engine } from '../engine/engine.ts';
import { ComparisonModel } from './comparisonModel.ts';
import { GridPanel } from './gridPanel.ts';
import type { OpenComparisons } from './openComparisons.ts';

/** An article opened as the comparison of it with the other articles of its folder. Shows; has nothing to save. */
class ArticleDocument implements vscode.CustomDocument {
  readonly uri: vscode.Uri;
  readonly model: ComparisonModel;

  constructor(uri: vscode.Uri, model: ComparisonModel) {
    this.uri = uri;
    this.model = model;
  }

  dispose(): void {
    this.model.dispose();
  }
}

/** "Reopen Editor With… → Comparison with the Articles of its Folder". */
export class ArticleEditor implements vscode.CustomReadonlyEditorProvider<ArticleDocument>, vscode.Disposable {
  static readonly viewType = 'synoptic.article';

  readonly #extension: vscode.Uri;
  readonly #engine: Engine;
  readonly #open: OpenComparisons;
  readonly #log: vscode.LogOutputChannel;
  readonly #registration: vscode.Disposable;

  constructor(extension: vscode.Uri, engine: Engine, open: OpenComparisons, log: vscode.LogOutputChannel) {
    this.#extension = extension;
    this.#engine = engine;
    this.#open = open;
    this.#log = log;
    this.#registration = vscode.window.registerCustomEditorProvider(ArticleEditor.viewType, this, {
      supportsMultipleEditorsPerDocument: true,
      webviewOptions: { enableFindWidget: true },
    });
  }

  openCustomDocument(uri: vscode.Uri): ArticleDocument {
    const model = new ComparisonModel(this.#engine, this.#log, [{ uri }], 0);
    const document = new ArticleDocument(uri, model);
    void relatedFiles(this.#engine, uri)
      .catch(() => [])
      .then((others) =>
        model.setSources(
          [uri, ...others].map((each) => ({ uri: each })),
          0,
        ),
      );
    return document;
  }

  resolveCustomEditor(document: ArticleDocument, panel: vscode.WebviewPanel): void {
    const { model } = document;
    const grid = new GridPanel(
      panel,
      this.#extension,
      model,
      {
        setBase: (source) => void model.setSources(model.sources, source),
        showMentions: (name) =>
          void vscode.commands.executeCommand('synoptic.showMentions', document.uri.toString(), name),
        problem: () => null,
      },
      this.#log,
    );
    this.#open.add(document.uri, grid, model);
    panel.onDidDispose(() => grid.dispose());
  }

  dispose(): void {
    this.#registration.dispose();
  }
}
