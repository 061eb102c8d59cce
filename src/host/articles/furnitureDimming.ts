import * as vscode from 'vscode';
import { linesBetween } from '../../engine/article/between.ts';
import { isArticle } from './articleDocuments.ts';
import { NEVER, rangeOf, type KnownArticles } from './knownArticles.ts';

// After the last keystroke, in ms: dimming may lag behind typing, unlike what the user asks for.
const PAUSE = 400;

/** Dims in text editors what belongs to the page and not to the article. */
export class FurnitureDimming implements vscode.Disposable {
  readonly #articles: KnownArticles;
  readonly #dimmed = vscode.window.createTextEditorDecorationType({ opacity: '0.55', isWholeLine: false });
  readonly #disposables: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(articles: KnownArticles) {
    this.#articles = articles;
    this.#disposables = vscode.Disposable.from(
      this.#dimmed,
      vscode.window.onDidChangeVisibleTextEditors(() => this.#soon()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        // Not for the log: what is read here is written about there.
        if (isArticle(document)) this.#soon();
      }),
      articles.onDidChange(() => this.#soon()),
    );
    this.#soon();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const editor of vscode.window.visibleTextEditors) void this.#dim(editor);
    }, PAUSE);
  }

  async #dim(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    // In HTML nearly all is markup; there dimming would say nothing.
    if (document.languageId === 'html' || !isArticle(document)) {
      editor.setDecorations(this.#dimmed, []);
      return;
    }
    const known = await this.#articles.current(document, NEVER);
    if (known === null) return;
    const text = document.getText();
    const ranges = known.article.paragraphs
      .flatMap((paragraph) => (paragraph.kind === 'furniture' ? [paragraph] : linesBetween(paragraph, text)))
      .map((span) => rangeOf(document, span));
    editor.setDecorations(this.#dimmed, ranges);
  }
}
