import * as vscode from 'vscode';
import type { Decision } from '../../engine/synopsis/decisions.ts';
import type { NameDecisionKind } from '../../protocol/grid.ts';
import { fileName } from '../articles/articleFiles.ts';
import type { KnownArticle, KnownArticles } from '../articles/knownArticles.ts';
import type { OpenComparisons } from '../comparison/openComparisons.ts';
import { askAboutName } from './askAboutName.ts';
import { withDecision } from './namesFile.ts';
import type { WorkspaceNames } from './workspaceNames.ts';

const LABELS: Readonly<Record<NameDecisionKind, string>> = {
  merge: 'Merge Names',
  rename: 'Show Name As',
  kind: 'Change Kind of Name',
  'not-a-name': 'Not a Name',
};

/** What cards let the user say about a name. Kept in the open comparison, else in the workspace's names file. */
export class NameDecisions implements vscode.Disposable {
  readonly #articles: KnownArticles;
  readonly #open: OpenComparisons;
  readonly #workspaceNames: WorkspaceNames;
  readonly #registration: vscode.Disposable;

  constructor(articles: KnownArticles, open: OpenComparisons, workspaceNames: WorkspaceNames) {
    this.#articles = articles;
    this.#open = open;
    this.#workspaceNames = workspaceNames;
    this.#registration = vscode.commands.registerCommand(
      'synoptic.decideName',
      (address: unknown, id: unknown, kind: unknown) =>
        typeof address === 'string' && typeof id === 'string' && isKind(kind)
          ? this.#decide(address, id, kind)
          : undefined,
    );
  }

  dispose(): void {
    this.#registration.dispose();
  }

  async #decide(address: string, id: string, kind: NameDecisionKind): Promise<void> {
    const known = await this.#articles.at(address);
    const name = known?.comparison.names.find((each) => each.id === id);
    if (known === null || name === undefined) return;
    const decision = await askAboutName(known.comparison, name, kind);
    if (decision === null) return;
    const open = this.#open.find(address) ?? this.#open.containing(address);
    if (open === undefined) await this.#keepInWorkspace(known, decision);
    else open.keep(LABELS[kind], decision);
  }

  async #keepInWorkspace(known: KnownArticle, decision: Decision): Promise<void> {
    const article = known.uris[known.source];
    const file = article === undefined ? undefined : this.#workspaceNames.fileFor(article);
    if (file === undefined) {
      void vscode.window.showInformationMessage(
        'Open a folder, or compare the article with others, to keep what you say about names.',
      );
      return;
    }
    const text = await readText(file);
    const after = withDecision(text, decision);
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(after));
    const show = 'Open';
    const answer = await vscode.window.showInformationMessage(`Kept in “${fileName(file)}” for this workspace.`, show);
    if (answer === show) await vscode.window.showTextDocument(file);
  }
}

async function readText(file: vscode.Uri): Promise<string> {
  try {
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(file), { uri: file });
  } catch {
    return '{}\n';
  }
}

function isKind(value: unknown): value is NameDecisionKind {
  return typeof value === 'string' && value in LABELS;
}
