import * as vscode from 'vscode';
import { formatSynopsis } from '../../engine/synopsis/synopsis.ts';
import type { SourceFile } from '../articles/readSource.ts';
import type { ComparisonModel } from './comparisonModel.ts';
import { parseFreshComparison } from './freshComparison.ts';
import { readSynopsisFile, sourceFilesOf, synopsisSource } from './synopsisFile.ts';

/** What a comparison document holds, whether fresh or saved. */
export interface DocumentContent {
  readonly sources: readonly SourceFile[];
  readonly base: number;
  readonly decisions: readonly unknown[];
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
    if (content.problem === null) await this.model.setSources(content.sources, content.base);
  }

  /** Writes the comparison to a file. @throws when it never could be read: that file must stay as it is */
  async write(destination: vscode.Uri): Promise<void> {
    const { sources, base, decisions, problem } = this.#content;
    if (problem !== null) throw new Error(`${problem} It was not overwritten.`);
    const text = formatSynopsis({
      version: 1,
      base,
      sources: sources.map((source) => synopsisSource(source, destination)),
      decisions,
    });
    await vscode.workspace.fs.writeFile(destination, new TextEncoder().encode(text));
  }

  dispose(): void {
    this.model.dispose();
    this.#onDispose();
  }
}

/**
 * What an address holds.
 * @param from where the text is read from, if not from `uri`: a backup
 */
export async function readContent(uri: vscode.Uri, from: vscode.Uri = uri): Promise<DocumentContent> {
  if (from.scheme === 'untitled') {
    const fresh = parseFreshComparison(uri);
    return fresh === null
      ? nothing('This comparison names no sources. Close it and run Compare Sources on the files.')
      : { ...fresh, decisions: [], problem: null };
  }
  const read = await readSynopsisFile(from);
  if (read.problem !== undefined) return nothing(read.problem);
  const { synopsis } = read;
  const sources = sourceFilesOf(synopsis, uri);
  return { sources, base: synopsis.base, decisions: synopsis.decisions, problem: null };
}

function nothing(problem: string): DocumentContent {
  return { sources: [], base: 0, decisions: [], problem };
}
