import * as vscode from 'vscode';
import { relatedFiles } from '../articles/relatedFiles.ts';
import type { EditorServices } from './comparisonEditor.ts';
import { ComparisonModel } from './comparisonModel.ts';
import { GridPanel } from './gridPanel.ts';
import { showLongWork } from './longWork.ts';

/** An article opened as the comparison of it with the other articles of its folder. Shows; has nothing to save. */
class ArticleDocument implements vscode.CustomDocument {
  readonly uri: vscode.Uri;
  readonly model: ComparisonModel;
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
    const { engine, workspaceNames, log } = this.#services;
    const model = new ComparisonModel(engine, workspaceNames, log, { sources: [{ uri }], base: 0, decisions: [] });
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
    const { extension, open, log } = this.#services;
    const { model } = document;
    const actions = {
      setBase: (base: number) => void model.setContent({ sources: model.sources, base, decisions: [] }),
      decide: () => void this.#explain(document),
      problem: () => null,
    };
    const grid = new GridPanel(panel, extension, document.uri, model, actions, log);
    const explain = (): void => void this.#explain(document);
    open.add({ uri: document.uri, grid, model, keep: explain, forget: explain, decide: explain });
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
