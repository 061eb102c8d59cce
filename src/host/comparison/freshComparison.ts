import * as vscode from 'vscode';
import { folderOf } from '../articles/articleFiles.ts';
import type { SourceFile } from '../articles/sourceFile.ts';

/**
 * A fresh comparison is no file. Its address is an untitled document whose query holds the sources, so that VS Code
 * restores it after a reload from the address alone, and closing it has nothing to save.
 */
export interface FreshComparison {
  readonly sources: readonly SourceFile[];
  readonly base: number;
}

/** The address of a fresh comparison of these sources. */
export function freshComparisonUri({ sources, base }: FreshComparison): vscode.Uri {
  const title = sources.length === 1 ? 'One source' : `${sources.length} sources`;
  return vscode.Uri.from({
    scheme: 'untitled',
    path: `${title}.synopsis`,
    query: JSON.stringify({
      base,
      sources: sources.map(({ uri, label }) => (label === undefined ? uri.toString() : [uri.toString(), label])),
    }),
  });
}

/** @returns the sources that an address of {@link freshComparisonUri} names, or `null` when it names none */
export function parseFreshComparison(uri: vscode.Uri): FreshComparison | null {
  if (uri.scheme !== 'untitled') return null;
  try {
    const { base, sources } = JSON.parse(uri.query) as { base?: unknown; sources?: unknown };
    if (!Array.isArray(sources)) return null;
    return {
      base: typeof base === 'number' && Number.isInteger(base) && base >= 0 && base < sources.length ? base : 0,
      sources: sources.map((each: unknown) => {
        const [address, label] = Array.isArray(each) ? (each as unknown[]) : [each];
        const uri = vscode.Uri.parse(String(address), true);
        return typeof label === 'string' ? { uri, label } : { uri };
      }),
    };
  } catch {
    return null;
  }
}

/** Where a fresh comparison is best saved: beside its base. */
export function suggestedFile({ sources, base }: FreshComparison): vscode.Uri | undefined {
  const beside = sources[base] ?? sources[0];
  return beside === undefined ? undefined : vscode.Uri.joinPath(folderOf(beside.uri), 'comparison.synopsis');
}
