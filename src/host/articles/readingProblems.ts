import * as vscode from 'vscode';
import type { Warning } from '../../engine/article/article.ts';
import type { OpenComparisons } from '../comparison/openComparisons.ts';
import { isArticle } from './articleDocuments.ts';
import { NEVER, type KnownArticles } from './knownArticles.ts';

// After the last keystroke, in ms: as with any Problem, the list may lag behind typing.
const PAUSE = 400;

/** A file with what is wrong in it. */
interface Warned {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly warnings: readonly Warning[];
}

/**
 * Lists under Problems what went wrong when articles were read: letters that could not be decoded, a date that can be
 * read in two ways, broken front matter. For the articles in text editors and those of the comparison used last.
 */
export class ReadingProblems implements vscode.Disposable {
  readonly #articles: KnownArticles;
  readonly #open: OpenComparisons;
  readonly #problems = vscode.languages.createDiagnosticCollection('synoptic-reading');
  readonly #disposables: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest = 0;

  constructor(articles: KnownArticles, open: OpenComparisons) {
    this.#articles = articles;
    this.#open = open;
    this.#disposables = vscode.Disposable.from(
      this.#problems,
      articles.onDidChange(() => this.#soon()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#soon()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (isArticle(document)) this.#soon();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('synoptic.problems')) this.#soon();
      }),
    );
    this.#soon();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#latest++; // an answer that is on its way comes too late
    this.#disposables.dispose();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#update(), PAUSE);
  }

  async #update(): Promise<void> {
    const run = ++this.#latest;
    const wanted = vscode.workspace.getConfiguration('synoptic.problems').get<boolean>('enabled', true);
    const files = wanted ? [...(await this.#compared()), ...(await this.#visible())] : [];
    if (run !== this.#latest) return;
    this.#problems.clear();
    for (const { uri, text, warnings } of files) {
      const lines = text.split(/\r\n|\r|\n/u);
      this.#problems.set(
        uri,
        warnings.map((warning) => problemOf(warning, lines[warning.line - 1] ?? '')),
      );
    }
  }

  async #compared(): Promise<Warned[]> {
    const { latest } = this.#open;
    const known = latest?.model.computed === undefined ? null : await this.#articles.at(latest.uri.toString());
    return (known?.comparison.sources ?? []).flatMap(({ warnings }, source) => {
      const uri = known?.uris[source];
      const text = known?.texts[source];
      return uri === undefined || text === undefined || text === null || warnings === undefined
        ? []
        : [{ uri, text, warnings }];
    });
  }

  async #visible(): Promise<Warned[]> {
    const documents = new Set(vscode.window.visibleTextEditors.map(({ document }) => document));
    const read = await Promise.all(
      [...documents].filter(isArticle).map(async (document): Promise<Warned[]> => {
        const known = await this.#articles.current(document, NEVER);
        const text = document.getText();
        return known === null ? [] : [{ uri: document.uri, text, warnings: known.article.warnings ?? [] }];
      }),
    );
    return read.flat();
  }
}

/** The problem at what it is about: the first word with a letter that was not decoded, else the words of the line. */
function problemOf({ message, line }: Warning, text: string): vscode.Diagnostic {
  const place = /[\p{L}\p{N}]*\uFFFD[\p{L}\p{N}\uFFFD]*/u.exec(text) ?? /\S(?:.*\S)?/u.exec(text);
  const start = place?.index ?? 0;
  const range = new vscode.Range(line - 1, start, line - 1, start + (place?.[0].length ?? 0));
  const problem = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
  problem.source = 'Synoptic';
  problem.code = 'reading';
  return problem;
}
