import * as vscode from 'vscode';
import { linesBetween } from '../../engine/article/between.ts';
import type { OpenComparisons } from '../comparison/openComparisons.ts';

/**
 * **Mark as Furniture** and **Restore** in a text editor: the blocks that the selection touches belong to the page, or
 * to the article after all. Kept in the open comparison that has the article.
 */
export class MarkFurniture implements vscode.Disposable {
  readonly #open: OpenComparisons;
  readonly #registrations: vscode.Disposable;

  constructor(open: OpenComparisons) {
    this.#open = open;
    this.#registrations = vscode.Disposable.from(
      vscode.commands.registerCommand('synoptic.markAsFurniture', () => this.#mark('furniture')),
      vscode.commands.registerCommand('synoptic.restore', () => this.#mark('article')),
    );
  }

  dispose(): void {
    this.#registrations.dispose();
  }

  async #mark(kind: 'furniture' | 'article'): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) return;
    const { document, selections } = editor;
    const open = this.#open.containing(document.uri.toString());
    if (open === undefined) {
      void vscode.window.showInformationMessage(
        'Open a comparison that has this article; what belongs to the page is kept there.',
      );
      return;
    }
    const { model } = open;
    const source = model.indexOf(document.uri);
    // The text may be newer than what was compared; places of the old one would name other blocks.
    if (model.computed?.texts[source] !== document.getText()) await model.recompute();
    const article = model.computed?.comparison.sources[source];
    if (article === undefined || model.computed?.texts[source] !== document.getText()) return;
    const text = document.getText();
    const selected = selections.map(({ start, end }) => ({
      start: document.offsetAt(start),
      end: document.offsetAt(end),
    }));
    const between = selected.filter((each) =>
      article.paragraphs.some((paragraph) =>
        linesBetween(paragraph, text).some(({ start, end }) => each.start >= start && each.end <= end),
      ),
    );
    // Who points at an advert inside a sentence does not mean the sentence.
    const meant = selected.filter((each) => !between.includes(each));
    const passages = article.paragraphs.flatMap((paragraph, index) => {
      const touched = meant.some(({ start, end }) => start <= paragraph.end && end >= paragraph.start);
      const changes = (paragraph.kind === 'furniture') !== (kind === 'furniture');
      return touched && changes ? [{ source, paragraph: index }] : [];
    });
    if (passages.length === 0) {
      vscode.window.setStatusBarMessage(nothingToDo(kind, between.length > 0), 6_000);
      return;
    }
    open.decide([{ kind, passages }]);
  }
}

/** @param between whether what is selected stands between the halves of a sentence */
function nothingToDo(kind: 'furniture' | 'article', between: boolean): string {
  if (kind === 'furniture') return 'What is selected is page furniture already.';
  return between
    ? 'This stands inside a sentence; end the first half with a full stop, and it becomes a block of its own.'
    : 'What is selected belongs to the article already.';
}
