import * as vscode from 'vscode';
import type { NameType } from '../../engine/comparison.ts';
import { fold } from '../../engine/text/fold.ts';
import type { OpenComparisons } from '../comparison/openComparisons.ts';
import { positionIn } from '../articles/lineIndex.ts';

const KINDS: Readonly<Record<NameType, vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Variable,
  place: vscode.SymbolKind.Namespace,
  organisation: vscode.SymbolKind.Module,
  other: vscode.SymbolKind.Constant,
};

/** Go to Symbol in Workspace: the names of the open comparisons, each at its first mention. */
export class NameSymbols implements vscode.WorkspaceSymbolProvider, vscode.Disposable {
  readonly #open: OpenComparisons;
  readonly #registration: vscode.Disposable;

  constructor(open: OpenComparisons) {
    this.#open = open;
    this.#registration = vscode.languages.registerWorkspaceSymbolProvider(this);
  }

  provideWorkspaceSymbols(query: string): vscode.SymbolInformation[] {
    const open = this.#open.latest;
    const computed = open?.model.computed;
    if (computed === undefined) return [];
    const wanted = fold(query);
    return computed.comparison.names.flatMap((name) => {
      const [first] = name.mentions;
      const text = first === undefined ? undefined : computed.texts[first.source];
      const uri = first === undefined ? undefined : computed.sources[first.source]?.uri;
      if (first === undefined || text === undefined || text === null || uri === undefined) return [];
      if (!name.aliases.some((alias) => letterByLetter(wanted, fold(alias)))) return [];
      const { line, character } = positionIn(text, first.start);
      const location = new vscode.Location(uri, new vscode.Position(line, character));
      return [new vscode.SymbolInformation(name.name, KINDS[name.type], `${name.mentions.length} mentions`, location)];
    });
  }

  dispose(): void {
    this.#registration.dispose();
  }
}

/** VS Code's own rule for symbols: the letters of the query in their order, others between them allowed. */
function letterByLetter(query: string, text: string): boolean {
  let at = 0;
  for (const letter of query) {
    at = text.indexOf(letter, at);
    if (at < 0) return false;
    at += letter.length;
  }
  return true;
}
