import * as vscode from 'vscode';
import type { Decision } from '../../engine/synopsis/decisions.ts';
import type { NameDecisionKind } from '../../protocol/grid.ts';
import { fileName } from '../articles/articleFiles.ts';
import { readText } from '../articles/readText.ts';
import type { KnownArticle, KnownArticles } from '../articles/knownArticles.ts';
import type { OpenComparisons } from '../comparison/openComparisons.ts';
import { nameSpelled } from './nameAt.ts';
import { askAboutName } from './askAboutName.ts';
import { withDecision } from './namesFile.ts';
import type { WorkspaceNames } from './workspaceNames.ts';

const LABELS: Readonly<Record<NameDecisionKind, string>> = {
  merge: 'Merge Names',
  split: 'Split Name',
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
      (address: unknown, spelling: unknown, kind: unknown) =>
        typeof address === 'string' && typeof spelling === 'string' && isKind(kind)
          ? this.#decide(address, spelling, kind)
          : undefined,
    );
  }

  dispose(): void {
    this.#registration.dispose();
  }

  async #decide(address: string, spelling: string, kind: NameDecisionKind): Promise<void> {
    const known = await this.#articles.at(address);
    const name = nameSpelled(known?.comparison.names ?? [], spelling);
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
    const refuse = (why: string): void =>
      void vscode.window.showErrorMessage(`“${fileName(file)}” was not changed: ${why}. Mend it, then try again.`);
    let text: string | undefined;
    try {
      // What an editor holds unsaved is what the user sees.
      const open = vscode.workspace.textDocuments.find((each) => each.uri.toString() === file.toString());
      text = open?.getText() ?? (await readText(file));
    } catch (error) {
      refuse(error instanceof Error ? error.message : String(error));
      return;
    }
    const after = withDecision(text ?? '', decision);
    if (typeof after !== 'string') {
      refuse(after.problem);
      return;
    }
    const edit = new vscode.WorkspaceEdit();
    if (text === undefined) edit.createFile(file, { contents: new TextEncoder().encode(after) });
    else edit.replace(file, new vscode.Range(0, 0, Number.MAX_SAFE_INTEGER, 0), after);
    if (!(await vscode.workspace.applyEdit(edit))) {
      refuse('it may not be written');
      return;
    }
    await (await vscode.workspace.openTextDocument(file)).save();
    const show = 'Open';
    const answer = await vscode.window.showInformationMessage(`Kept in “${fileName(file)}” for this workspace.`, show);
    if (answer === show) await vscode.window.showTextDocument(file);
  }
}

function isKind(value: unknown): value is NameDecisionKind {
  return typeof value === 'string' && value in LABELS;
}
