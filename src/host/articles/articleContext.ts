import * as vscode from 'vscode';
import { isArticle } from './articleDocuments.ts';

/** Keeps the context key by which menus know that the active text editor shows an article. */
export class ArticleContext implements vscode.Disposable {
  static readonly key = 'synoptic.articleActive';

  readonly #disposables: vscode.Disposable;
  #last: boolean | undefined;

  constructor() {
    this.#disposables = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
      vscode.workspace.onDidOpenTextDocument(() => this.#update()), // another language for the same document
      vscode.workspace.onDidSaveTextDocument(() => this.#update()),
    );
    this.#update();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #update(): void {
    const editor = vscode.window.activeTextEditor;
    const active = editor !== undefined && !editor.document.isUntitled && isArticle(editor.document);
    if (active === this.#last) return;
    this.#last = active;
    void vscode.commands.executeCommand('setContext', ArticleContext.key, active);
  }
}
