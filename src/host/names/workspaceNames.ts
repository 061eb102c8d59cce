import { parse, type ParseError } from 'jsonc-parser';
import * as vscode from 'vscode';
import type { Decision } from '../../engine/synopsis/decisions.ts';
import { readText } from '../articles/readText.ts';
import { namesFileDecisions } from './namesFile.ts';

const FILE = '.vscode/synoptic.names.json';

/**
 * What the user said about names for a whole workspace, in `.vscode/synoptic.names.json` of each of its folders.
 * Decisions of a comparison come after these and win over them.
 */
export class WorkspaceNames implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable;
  #decisions: readonly Decision[] = [];
  #reading: Promise<void> | undefined;

  readonly onDidChange = this.#changed.event;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${FILE}`);
    const again = (): void => {
      this.#reading = this.#read().then(() => this.#changed.fire());
    };
    this.#disposables = vscode.Disposable.from(
      this.#changed,
      watcher,
      watcher.onDidChange(again),
      watcher.onDidCreate(again),
      watcher.onDidDelete(again),
      vscode.workspace.onDidChangeWorkspaceFolders(again),
    );
  }

  /** Read at the first call, then kept until a file changes. */
  async decisions(): Promise<readonly Decision[]> {
    this.#reading ??= this.#read();
    await this.#reading;
    return this.#decisions;
  }

  /** Where a decision about this article's names belongs; `undefined` without a folder. */
  fileFor(article: vscode.Uri): vscode.Uri | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(article) ?? vscode.workspace.workspaceFolders?.[0];
    return folder === undefined ? undefined : vscode.Uri.joinPath(folder.uri, FILE);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #read(): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const read = await Promise.all(folders.map(({ uri }) => this.#readFile(vscode.Uri.joinPath(uri, FILE))));
    this.#decisions = read.flat();
  }

  async #readFile(file: vscode.Uri): Promise<Decision[]> {
    let text: string | undefined;
    try {
      text = await readText(file);
    } catch (error) {
      this.#log.warn(`${file.path} cannot be read: ${String(error)}`);
    }
    if (text === undefined) return []; // the usual case: there is none
    const errors: ParseError[] = [];
    const value: unknown = parse(text, errors, { allowTrailingComma: true });
    if (errors.length > 0) this.#log.warn(`${file.path} is not quite JSON; what could be read of it is used.`);
    return namesFileDecisions(value);
  }
}
