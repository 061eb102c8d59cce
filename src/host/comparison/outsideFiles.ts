import * as vscode from 'vscode';
import { fileName } from '../articles/articleFiles.ts';
import type { SourceFile } from '../articles/sourceFile.ts';

const KEY = 'allowed outside';

// More do not fit into a message.
const MOST_NAMED = 5;

/** Which files outside the workspace a comparison may read, because the user saved it so or was asked. */
export class OutsideFiles {
  readonly #memento: vscode.Memento;

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
  }

  allows(comparison: vscode.Uri, file: vscode.Uri): boolean {
    return this.#pairs().includes(pair(comparison, file));
  }

  /** The user saved a comparison of these: those that are read are the user's own choice. */
  saved(comparison: vscode.Uri, sources: readonly SourceFile[]): void {
    const read = sources.filter(({ refused }) => refused === undefined).map(({ uri }) => uri);
    const outside = read.filter((uri) => vscode.workspace.getWorkspaceFolder(uri) === undefined);
    if (outside.some((uri) => !this.allows(comparison, uri))) this.#allow(comparison, outside);
  }

  #allow(comparison: vscode.Uri, files: readonly vscode.Uri[]): void {
    const pairs = new Set([...this.#pairs(), ...files.map((file) => pair(comparison, file))]);
    void this.#memento.update(KEY, [...pairs]);
  }

  /** Asks about the files that are refused. @returns whether they may be read now */
  async ask(comparison: vscode.Uri, sources: readonly SourceFile[]): Promise<boolean> {
    const refused = sources.filter((source) => source.refused !== undefined).map(({ uri }) => uri);
    if (refused.length === 0) return false;
    const open = 'Open Them';
    // With their folders: a name alone does not tell whose file it is.
    const names = refused.slice(0, MOST_NAMED).map((uri) => `“${vscode.workspace.asRelativePath(uri)}”`);
    if (refused.length > MOST_NAMED) names.push(`${refused.length - MOST_NAMED} more`);
    const answer = await vscode.window.showWarningMessage(
      `“${fileName(comparison)}” lists files outside this workspace: ${names.join(', ')}. Open them if you trust who made the list.`,
      open,
    );
    if (answer !== open) return false;
    this.#allow(comparison, refused);
    return true;
  }

  #pairs(): readonly string[] {
    return this.#memento.get<readonly string[]>(KEY, []);
  }
}

function pair(comparison: vscode.Uri, file: vscode.Uri): string {
  return `${comparison.toString()} ${file.toString()}`;
}
