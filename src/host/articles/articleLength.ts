import * as vscode from 'vscode';
import { tellsTheStory } from '../../engine/article/article.ts';
import { words } from '../../engine/text/words.ts';
import { isArticle } from './articleDocuments.ts';
import type { KnownArticles } from './knownArticles.ts';

// Words a minute of silent reading of English non-fiction: Brysbaert 2019, a meta-analysis of 190 studies.
const READING_SPEED = 238;

// After the last keystroke, in ms.
const PAUSE = 500;

/** Words and reading time of the active article, its page's furniture left out, in the status bar. */
export class ArticleLength implements vscode.Disposable {
  readonly #articles: KnownArticles;
  readonly #item = vscode.window.createStatusBarItem('synoptic.length', vscode.StatusBarAlignment.Right, 100);
  readonly #disposables: vscode.Disposable;
  #cancel = new vscode.CancellationTokenSource();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(articles: KnownArticles) {
    this.#articles = articles;
    this.#item.name = 'Article Length';
    this.#disposables = vscode.Disposable.from(
      this.#item,
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.#item.hide(); // the count of another article
        this.#soon(0);
      }),
      vscode.workspace.onDidOpenTextDocument(() => this.#soon(PAUSE)), // another language for the same document
      articles.onDidChange(() => this.#soon(PAUSE)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === vscode.window.activeTextEditor?.document) this.#soon(PAUSE);
      }),
    );
    this.#soon(PAUSE);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#cancel.dispose();
    this.#disposables.dispose();
  }

  #soon(pause: number): void {
    this.#cancel.cancel();
    this.#cancel.dispose();
    this.#cancel = new vscode.CancellationTokenSource();
    clearTimeout(this.#timer);
    const { token } = this.#cancel;
    this.#timer = setTimeout(() => void this.#update(token), pause);
  }

  async #update(token: vscode.CancellationToken): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !isArticle(document)) {
      this.#item.hide();
      return;
    }
    const known = await this.#articles.current(document, token);
    if (known === null) return;
    const { paragraphs } = known.article;
    const count = paragraphs
      .filter(({ kind }) => tellsTheStory(kind))
      .reduce((sum, { text }) => sum + words(text).length, 0);
    const minutes = Math.max(1, Math.round(count / READING_SPEED));
    const furniture = paragraphs.filter(({ kind }) => kind === 'furniture').length;
    this.#item.text = `${count.toLocaleString('en')} ${count === 1 ? 'word' : 'words'} · ${minutes} min`;
    this.#item.tooltip =
      furniture === 0
        ? 'Length of the article, and the time it takes to read'
        : `Length of the article, and the time it takes to read; ${furniture} blocks of page furniture left out`;
    this.#item.show();
  }
}
