import * as vscode from 'vscode';
import type { OpenComparisons } from '../comparison/openComparisons.ts';
import { isArticle } from './articleDocuments.ts';

/** Keeps the context keys by which menus know what the active text editor shows. */
export class ArticleContext implements vscode.Disposable {
  readonly #open: OpenComparisons;
  readonly #disposables: vscode.Disposable;
  readonly #last = new Map<string, boolean>();

  constructor(open: OpenComparisons) {
    this.#open = open;
    this.#disposables = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
      vscode.workspace.onDidOpenTextDocument(() => this.#update()), // another language for the same document
      vscode.workspace.onDidSaveTextDocument(() => this.#update()),
      open.onDidChange(() => this.#update()),
    );
    this.#update();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #update(): void {
    const document = vscode.window.activeTextEditor?.document;
    const article = document !== undefined && !document.isUntitled && isArticle(document);
    this.#set('synoptic.articleActive', article);
    this.#set('synoptic.inComparison', article && this.#open.containing(document.uri.toString()) !== undefined);
  }

  #set(key: string, value: boolean): void {
    if (this.#last.get(key) === value) return;
    this.#last.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  }
}
