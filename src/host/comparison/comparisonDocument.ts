import * as vscode from 'vscode';
import { formatSynopsis } from '../../engine/synopsis/synopsis.ts';
import type { SourceFile } from '../articles/readSource.ts';
import type { ComparisonModel } from './comparisonModel.ts';
import { parseFreshComparison } from './freshComparison.ts';
import { readSynopsisFile, sourceFilesOf, synopsisDecisions, synopsisSource } from './synopsisFile.ts';

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
}

/** A comparison open in an editor: fresh (no file) or a `.synopsis` file. */
export class ComparisonDocument implements vscode.CustomDocument {
  readonly uri: vscode.Uri;
  readonly model: ComparisonModel;
  readonly #onDispose: () => void;
  #content: DocumentContent;

  constructor(uri: vscode.Uri, content: DocumentContent, model: ComparisonModel, onDispose: () => void) {
    this.uri = uri;
    this.#content = content;
    this.model = model;
    this.#onDispose = onDispose;
  }

  get content(): DocumentContent {
    return this.#content;
  }

  get isFresh(): boolean {
    return this.uri.scheme === 'untitled';
  }

  /** Takes new content and compares anew. */
  async replace(content: DocumentContent): Promise<void> {
    this.#content = content;
    if (content.problem === null) await this.model.setContent(content);
  }

  /** Writes the comparison to a file. @throws when it never could be read: that file must stay as it is */
  async write(destination: vscode.Uri): Promise<void> {
    const { problem } = this.#content;
    if (problem !== null) throw new Error(`${problem} It was not overwritten.`);
    const text = formatContent(this.#content, destination);
    await vscode.workspace.fs.writeFile(destination, new TextEncoder().encode(text));
  }

  /** Writes a backup: where it will be read from, only absolute addresses mean the same. */
  async writeBackup(destination: vscode.Uri): Promise<void> {
    const { sources, base, decisions, rest } = this.#content;
    const backup: Backup = {
      base,
      decisions,
      rest,
      sources: sources.map(({ uri, ...source }) => ({ ...source, uri: uri.toString() })),
    };
    await vscode.workspace.fs.writeFile(destination, new TextEncoder().encode(JSON.stringify(backup)));
  }

  dispose(): void {
    this.model.dispose();
    this.#onDispose();
  }
}

/** The text of a `.synopsis` file at `destination`. */
export function formatContent({ sources, base, decisions, rest }: DocumentContent, destination: vscode.Uri): string {
  return formatSynopsis({
    version: 1,
    base,
    sources: sources.map((source) => synopsisSource(source, destination)),
    decisions: synopsisDecisions(decisions, sources, destination),
    ...(rest === undefined ? {} : { rest }),
  });
}

/** What hot exit keeps of a comparison. */
interface Backup extends Pick<DocumentContent, 'base' | 'decisions' | 'rest'> {
  readonly sources: readonly (Omit<SourceFile, 'uri'> & { readonly uri: string })[];
}

/** What an address holds: the sources in it, or those that its file lists. */
export async function readContent(uri: vscode.Uri): Promise<DocumentContent> {
  if (uri.scheme === 'untitled') {
    const fresh = parseFreshComparison(uri);
    return fresh === null
      ? nothing('This comparison names no sources. Close it and run Compare Sources on the files.')
      : { ...fresh, decisions: [], problem: null };
  }
  const read = await readSynopsisFile(uri);
  if (read.problem !== undefined) return nothing(read.problem);
  const { synopsis } = read;
  const { base, decisions, rest } = synopsis;
  return { sources: sourceFilesOf(synopsis, uri), base, decisions, rest, problem: null };
}

/** What {@link ComparisonDocument.writeBackup} wrote. @throws when it is not there any more */
export async function readBackup(backup: vscode.Uri): Promise<DocumentContent> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(backup));
  const { sources, ...content } = JSON.parse(text) as Backup;
  return {
    ...content,
    sources: sources.map(({ uri, ...source }) => ({ ...source, uri: vscode.Uri.parse(uri, true) })),
    problem: null,
  };
}

function nothing(problem: string): DocumentContent {
  return { sources: [], base: 0, decisions: [], problem };
}
