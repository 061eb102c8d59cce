import type * as vscode from 'vscode';

/**
 * Keeps at once what comparisons hold and no file has yet. VS Code's own backup follows a second or more after an edit;
 * an extension host that dies before it takes the edit with it.
 */
export class Journal {
  readonly #memento: vscode.Memento;

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
  }

  keep(comparison: vscode.Uri, text: string): void {
    void this.#memento.update(keyOf(comparison), text);
  }

  forget(comparison: vscode.Uri): void {
    if (this.read(comparison) !== undefined) void this.#memento.update(keyOf(comparison), undefined);
  }

  read(comparison: vscode.Uri): string | undefined {
    return this.#memento.get<string>(keyOf(comparison));
  }
}

function keyOf(comparison: vscode.Uri): string {
  return `unsaved ${comparison.toString()}`;
}
