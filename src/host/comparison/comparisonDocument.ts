import * as vscode from 'vscode';
import { editSynopsis } from '../../engine/synopsis/editSynopsis.ts';
import { parseSynopsis, type Synopsis } from '../../engine/synopsis/synopsis.ts';
import { fileName } from '../articles/articleFiles.ts';
import { readText } from '../articles/readText.ts';
import type { SourceFile } from '../articles/sourceFile.ts';
import { whyNotWritten } from '../articles/whyNotWritten.ts';
import type { ComparisonModel } from './comparisonModel.ts';
import { parseFreshComparison } from './freshComparison.ts';
import type { Journal } from './journal.ts';
import type { OutsideFiles } from './outsideFiles.ts';
import { sourceFilesOf, synopsisDecisions, synopsisSource } from './synopsisFile.ts';

/** What a comparison document holds, whether fresh or saved. */
export interface DocumentContent {
  readonly sources: readonly SourceFile[];
  readonly base: number;
  /** In the order decided; those of another version are kept as they are. */
  readonly decisions: readonly unknown[];
  /** Other properties of the file, kept as they are. */
  readonly rest?: Readonly<Record<string, unknown>> | undefined;
  /** Why there is nothing to compare, in a sentence; the file is then never written. */
  readonly problem: string | null;
  /** The 1-based line of the file that the problem is about. */
  readonly problemLine?: number | undefined;
  /** The text of the file that this was read from; none for what is no file. */
  readonly fileText?: string | undefined;
}

/** A comparison open in an editor: fresh (no file) or a `.synopsis` file. */
export class ComparisonDocument implements vscode.CustomDocument {
  readonly uri: vscode.Uri;
  readonly model: ComparisonModel;
  readonly #journal: Journal;
  readonly #onDispose: () => void;
  #content: DocumentContent;
  /** What the file holds, as far as this editor knows; `null` when it holds something else (after a hot exit). */
  #saved: DocumentContent | null;
  #fileText: string | undefined;
  /** What writing left in the file when it failed half-way: no change by others. */
  #leftByFailure: string | undefined;
  #lastSave: Promise<void> = Promise.resolve();
  #epoch = 0;
  #disposed = false;
  readonly #editedArticles = new Map<string, vscode.Uri>();

  /** @param fromBackup the content was kept by a hot exit and is not in the file */
  constructor(
    uri: vscode.Uri,
    content: DocumentContent,
    fromBackup: boolean,
    model: ComparisonModel,
    journal: Journal,
    onDispose: () => void,
  ) {
    this.uri = uri;
    this.#content = content;
    this.#saved = fromBackup ? null : content;
    this.#fileText = content.fileText;
    this.model = model;
    this.#journal = journal;
    this.#onDispose = onDispose;
  }

  get content(): DocumentContent {
    return this.#content;
  }

  get isFresh(): boolean {
    return this.uri.scheme === 'untitled';
  }

  /** The text of its file as last read or written; none for what is no file. */
  get fileText(): string | undefined {
    return this.#fileText;
  }

  /** Whether it holds what its file does not. */
  get isUnsaved(): boolean {
    return this.#content !== this.#saved;
  }

  /** VS Code has given it up; an editor may still show it, but nothing of it is saved any more. */
  get isDisposed(): boolean {
    return this.#disposed;
  }

  /** An article was edited in this comparison: saving the comparison saves the article. */
  articleEdited(uri: vscode.Uri): void {
    this.#editedArticles.set(uri.toString(), uri);
  }

  /** Saves the articles that were edited in this comparison. @throws Error that names those that could not be saved */
  async saveArticles(): Promise<void> {
    const failed: string[] = [];
    for (const [key, uri] of this.#editedArticles) {
      const open = vscode.workspace.textDocuments.find((each) => each.uri.toString() === key);
      if (open === undefined || !open.isDirty || (await open.save())) this.#editedArticles.delete(key);
      else failed.push(`“${fileName(uri)}”`);
    }
    if (failed.length > 0)
      throw new Error(`${failed.join(', ')} could not be saved. The edits are kept in the editor.`);
  }

  /** Grows when the content is taken from the file: what was edited before it cannot be undone over it. */
  get epoch(): number {
    return this.#epoch;
  }

  /** Takes what its file holds now. */
  async reload(content: DocumentContent): Promise<void> {
    this.#epoch++;
    this.#saved = content;
    this.#fileText = content.fileText;
    await this.replace(content);
  }

  /**
   * Writes its own file.
   * @throws Error, in words for the user, when the file was changed by others since it was read: nothing is overwritten
   */
  save(): Promise<void> {
    // One after the other: VS Code may save by itself while the user does.
    const saved = this.#lastSave.then(() => this.#save());
    this.#lastSave = saved.catch(() => undefined);
    return saved;
  }

  async #save(): Promise<void> {
    await this.saveArticles();
    const now = await readText(this.uri);
    if (now !== undefined && now !== this.#fileText && now !== this.#leftByFailure) {
      if (!this.isUnsaved) return; // nothing of ours is to be kept; the change is about to be read
      throw new Error(
        `“${fileName(this.uri)}” was changed elsewhere since it was opened here. Revert to take that version, or use Save As to keep this one in another file.`,
      );
    }
    const content = this.#content;
    try {
      this.#fileText = await this.write(this.uri);
    } catch (error) {
      this.#leftByFailure = await readText(this.uri).catch(() => undefined);
      if (this.#leftByFailure !== this.#fileText) this.#saved = null;
      throw error;
    }
    this.#leftByFailure = undefined;
    this.#saved = content;
    this.#keepInJournal();
  }

  /** Reads the sources that were refused until now; nothing is to be saved for that. */
  async allowRefused(): Promise<void> {
    const sources = this.#content.sources.map(({ refused: _refused, ...source }) => source);
    const content = { ...this.#content, sources };
    if (!this.isUnsaved) this.#saved = content;
    await this.replace(content);
  }

  /** Takes new content and compares anew. */
  async replace(content: DocumentContent): Promise<void> {
    this.#content = content;
    this.#keepInJournal();
    if (content.problem === null) await this.model.setContent(content);
  }

  /**
   * Writes the comparison to a file.
   * @returns the text that was written
   * @throws Error, in words for the user, when it cannot be written, or never could be read: then it must stay as it is
   */
  async write(destination: vscode.Uri): Promise<string> {
    const { problem } = this.#content;
    if (problem !== null) throw new Error(`${problem} It was not overwritten.`);
    // Saved as another file, it keeps the layout and the comments of its own.
    const text = editSynopsis(this.#fileText, synopsisOf(this.#content, destination));
    try {
      await vscode.workspace.fs.writeFile(destination, new TextEncoder().encode(text));
    } catch (error) {
      throw new Error(
        `“${fileName(destination)}” could not be written: ${whyNotWritten(error)}. Nothing is lost: the comparison keeps what you decided. Save it again later, or in another folder.`,
        { cause: error },
      );
    }
    return text;
  }

  /** Takes what was kept when VS Code stopped before it could be saved. @returns what it held until now */
  async restore(content: DocumentContent): Promise<DocumentContent> {
    const before = this.#content;
    // What it was made from; should the file hold something else by now, saving says so.
    this.#fileText = content.fileText;
    await this.replace(content);
    return before;
  }

  async writeBackup(destination: vscode.Uri): Promise<void> {
    await vscode.workspace.fs.writeFile(destination, new TextEncoder().encode(this.#backup()));
  }

  /** What it holds, for a hot exit: where it will be read from, only absolute addresses mean the same. */
  #backup(): string {
    const { sources, base, decisions, rest, problem } = this.#content;
    const backup: Backup = {
      problem,
      fileText: this.#fileText,
      base,
      decisions,
      rest,
      sources: sources.map(({ uri, ...source }) => ({ ...source, uri: uri.toString() })),
    };
    return JSON.stringify(backup);
  }

  #keepInJournal(): void {
    if (this.isUnsaved && this.#content.problem === null) this.#journal.keep(this.uri, this.#backup());
    else this.#journal.forget(this.uri);
  }

  /**
   * Closed by the user, VS Code reverts first what is not wanted. What is unsaved now was given up with a file that was
   * deleted through VS Code: it comes back with the file.
   */
  dispose(): void {
    this.#disposed = true;
    if (!this.isUnsaved) this.#journal.forget(this.uri);
    this.model.dispose();
    this.#onDispose();
  }
}

/** What a `.synopsis` file at `destination` is to hold. */
function synopsisOf({ sources, base, decisions, rest }: DocumentContent, destination: vscode.Uri): Synopsis {
  return {
    version: 1,
    base,
    sources: sources.map((source) => synopsisSource(source, destination)),
    decisions: synopsisDecisions(decisions, sources, destination),
    ...(rest === undefined ? {} : { rest }),
  };
}

/** What hot exit keeps of a comparison. */
interface Backup extends Pick<DocumentContent, 'base' | 'decisions' | 'rest' | 'fileText' | 'problem'> {
  readonly sources: readonly (Omit<SourceFile, 'uri'> & { readonly uri: string })[];
}

/** What an address holds: the sources in it, or those that its file lists. */
export async function readContent(uri: vscode.Uri, outside: OutsideFiles): Promise<DocumentContent> {
  if (uri.scheme === 'untitled') {
    const fresh = parseFreshComparison(uri);
    return fresh === null
      ? nothing('This comparison names no sources. Close it and run Compare Sources on the files.')
      : { ...fresh, decisions: [], problem: null };
  }
  const unopened = `“${fileName(uri)}” could not be opened. Check that the file is there and may be read.`;
  let fileText: string | undefined;
  try {
    fileText = await readText(uri);
  } catch {
    return nothing(unopened);
  }
  if (fileText === undefined) return nothing(unopened);
  const synopsis = parseSynopsis(fileText);
  if ('problem' in synopsis) return { ...nothing(synopsis.problem), problemLine: synopsis.line, fileText };
  const { base, decisions, rest } = synopsis;
  try {
    return { sources: sourceFilesOf(synopsis, uri, outside), base, decisions, rest, problem: null, fileText };
  } catch (error) {
    return { ...nothing(error instanceof Error ? error.message : String(error)), fileText };
  }
}

/** What {@link ComparisonDocument.writeBackup} wrote. @throws when it is not there any more */
export async function readBackup(backup: vscode.Uri): Promise<DocumentContent> {
  return parseBackup(new TextDecoder().decode(await vscode.workspace.fs.readFile(backup)));
}

/** @throws when the text is not that of a backup */
export function parseBackup(text: string): DocumentContent {
  const { sources, ...content } = JSON.parse(text) as Backup;
  return {
    ...content,
    sources: sources.map(({ uri, ...source }) => ({ ...source, uri: vscode.Uri.parse(uri, true) })),
  };
}

function nothing(problem: string): DocumentContent {
  return { sources: [], base: 0, decisions: [], problem };
}
