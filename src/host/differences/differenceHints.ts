import * as vscode from 'vscode';
import { ARTICLE_SELECTOR } from '../articles/articleDocuments.ts';
import type { DifferencesMode } from './differencesMode.ts';
import { oppositeMarkdown } from './oppositeMarkdown.ts';
import type { DocumentDifferences } from './readDifferences.ts';

// Longer ones push the text they stand in apart; the hover has all of it. In characters.
const MOST_SHOWN = 60;

/**
 * What is not in the text, as inlay hints: words of the other source that are missing here, paragraphs that are, and
 * what stands here only. Hints and not decorations: the lines of an article wrap, and only hints wrap with them.
 */
export class DifferenceHints implements vscode.InlayHintsProvider, vscode.Disposable {
  readonly #mode: DifferencesMode;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable;

  readonly onDidChangeInlayHints = this.#changed.event;

  constructor(mode: DifferencesMode) {
    this.#mode = mode;
    this.#disposables = vscode.Disposable.from(
      this.#changed,
      mode.onDidChange(() => this.#changed.fire()),
      vscode.languages.registerInlayHintsProvider(ARTICLE_SELECTOR, this),
    );
  }

  async provideInlayHints(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.InlayHint[]> {
    const shown = await this.#mode.settled(document);
    return shown === undefined ? [] : hintsOf(document, shown).filter(({ position }) => range.contains(position));
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

function hintsOf(document: vscode.TextDocument, shown: DocumentDifferences): vscode.InlayHint[] {
  const { differences, other } = shown;
  const hint = (at: number, label: string, tooltip: vscode.MarkdownString | string): vscode.InlayHint => {
    const made = new vscode.InlayHint(document.positionAt(at), label);
    made.tooltip = tooltip;
    return made;
  };
  const removed = differences.paragraphs.flatMap(({ removed, opposite }) =>
    removed.map(({ at, text }) => {
      const made = hint(at, `−${shortened(text)}`, oppositeMarkdown(shown, opposite));
      made.paddingRight = true;
      return made;
    }),
  );
  const states = differences.paragraphs.flatMap(({ end, state, opposite }) => {
    if (state !== 'only' && state !== 'reworded') return [];
    const made =
      state === 'only'
        ? hint(end, `not in ${other.label}`, `${other.label} does not tell this.`)
        : hint(end, 'in other words', oppositeMarkdown(shown, opposite));
    made.paddingLeft = true;
    return [made];
  });
  const missing = differences.missing.map(({ at, paragraphs }) => {
    const count = paragraphs.length === 1 ? '1 paragraph' : `${paragraphs.length} paragraphs`;
    const made = hint(at, `↲ ${count} more in ${other.label}`, oppositeMarkdown(shown, paragraphs));
    made.paddingLeft = true;
    return made;
  });
  return [...removed, ...states, ...missing];
}

function shortened(text: string): string {
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN - 1).trimEnd()}…`;
}
