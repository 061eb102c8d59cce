import * as vscode from 'vscode';
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
    const passages = article.paragraphs.flatMap((paragraph, index) => {
      const touched = selections.some(
        (selection) =>
          document.offsetAt(selection.start) <= paragraph.end && document.offsetAt(selection.end) >= paragraph.start,
      );
      const changes = (paragraph.kind === 'furniture') !== (kind === 'furniture');
      return touched && changes ? [{ source, paragraph: index }] : [];
    });
    if (passages.length === 0) {
      const already = kind === 'furniture' ? 'is page furniture already' : 'belongs to the article already';
      vscode.window.setStatusBarMessage(`What is selected ${already}.`, 4_000);
      return;
    }
    open.decide([{ kind, passages }]);
  }
}
