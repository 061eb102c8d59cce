import * as vscode from 'vscode';
import { redoEdit, undoEdit, type ArticleEdit } from './articleEdits.ts';

/** An edit of a comparison that VS Code keeps for Undo, and that makes the comparison one to be saved. */
export interface KeptEdit {
  readonly label: string;
  readonly undo: () => Promise<void> | void;
  readonly redo: () => Promise<void> | void;
}

/** Of which comparison, and to whom its edits are told. */
interface HistoryOwner {
  /** Tells VS Code of an edit. */
  readonly keep: (edit: KeptEdit) => void;
  /** VS Code knows the comparison as something to be saved whatever is edited in it. */
  readonly keepsArticleEdits: () => boolean;
  /** Grows when the content is read anew: VS Code has forgotten its edits then. */
  readonly epoch: () => number;
}

/**
 * What can be undone in a grid, whichever file it changed. Edits of articles are to be saved in the articles' own
 * editors; where nothing else is to be saved they are kept here, because to VS Code every edit of a comparison means
 * that closing it must ask. They are older than all that VS Code keeps.
 */
export class UndoHistory {
  readonly #owner: HistoryOwner;
  #done: readonly ArticleEdit[] = [];
  #undone: readonly ArticleEdit[] = [];
  /** How many edits VS Code has that are not undone, and whether it ever had any. */
  #kept = { epoch: 0, edits: 0, any: false };

  constructor(owner: HistoryOwner) {
    this.#owner = owner;
  }

  /** The comparison was edited. */
  keep({ label, undo, redo }: KeptEdit): void {
    const kept = this.#counted();
    kept.edits++;
    kept.any = true;
    this.#undone = [];
    this.#owner.keep({
      label,
      undo: () => {
        kept.edits--;
        return undo();
      },
      redo: () => {
        kept.edits++;
        return redo();
      },
    });
  }

  /** An article was edited in the grid. @param before called before it is edited again by Undo or Redo */
  articleEdited(edit: ArticleEdit, before: () => void): void {
    if (this.#owner.keepsArticleEdits() || this.#counted().any) {
      const again = (change: (edit: ArticleEdit) => Promise<void>) => (): Promise<void> => {
        before();
        return change(edit);
      };
      this.keep({ label: 'Edit Passage', undo: again(undoEdit), redo: again(redoEdit) });
      return;
    }
    this.#done = [...this.#done, edit];
    this.#undone = [];
  }

  /** Takes back what was done last. */
  async undo(): Promise<void> {
    const edit = this.#done.at(-1);
    if (this.#counted().edits > 0 || edit === undefined) {
      await vscode.commands.executeCommand('undo');
      return;
    }
    this.#done = this.#done.slice(0, -1);
    if (await succeeds(undoEdit(edit))) this.#undone = [...this.#undone, edit];
  }

  /** Does again what was taken back last. */
  async redo(): Promise<void> {
    const edit = this.#undone.at(-1);
    if (edit === undefined) {
      await vscode.commands.executeCommand('redo');
      return;
    }
    this.#undone = this.#undone.slice(0, -1);
    if (await succeeds(redoEdit(edit))) this.#done = [...this.#done, edit];
  }

  #counted(): { edits: number; any: boolean } {
    const epoch = this.#owner.epoch();
    if (epoch !== this.#kept.epoch) this.#kept = { epoch, edits: 0, any: false };
    return this.#kept;
  }
}

/** Says why when it fails, as VS Code does of its own Undo; the edit is then given up. */
async function succeeds(work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    return false;
  }
}
