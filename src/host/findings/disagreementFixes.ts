import * as vscode from 'vscode';
import type { Place } from '../../engine/comparison.ts';
import { placeText } from '../../engine/report/nameCard.ts';
import { ARTICLE_SELECTOR } from '../articles/articleDocuments.ts';
import { rangeOf, type KnownArticle } from '../articles/knownArticles.ts';
import { DisagreementProblem } from './disagreementProblems.ts';

/** Quick fixes on a disagreement: the other source's wording, copy both with citation, dismiss. */
export class DisagreementFixes implements vscode.CodeActionProvider, vscode.Disposable {
  readonly #registration: vscode.Disposable;

  constructor() {
    this.#registration = vscode.languages.registerCodeActionsProvider(ARTICLE_SELECTOR, this, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    });
  }

  provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    context: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    return context.diagnostics.flatMap((problem) =>
      problem instanceof DisagreementProblem ? fixesOf(document, problem) : [],
    );
  }

  dispose(): void {
    this.#registration.dispose();
  }
}

function fixesOf(document: vscode.TextDocument, problem: DisagreementProblem): vscode.CodeAction[] {
  const { known, disagreement, place } = problem;
  // Computed from another text than the one on the screen, the places would be others.
  if (known.texts[place.source] !== document.getText()) return [];
  const own = placeText(known.comparison, place);
  const versions = disagreement.evidence
    .filter((other) => other.source !== place.source)
    .map((other) => ({
      label: known.comparison.sources[other.source]?.label ?? '',
      words: placeText(known.comparison, other),
    }))
    .filter(({ words }) => words !== '' && words !== own);
  const insert = versions.map(({ label, words }) => {
    const fix = new vscode.CodeAction(
      `Use the wording of ${label}: “${shortened(words)}”`,
      vscode.CodeActionKind.QuickFix,
    );
    fix.edit = new vscode.WorkspaceEdit();
    fix.edit.replace(document.uri, rangeOf(document, place), words);
    fix.diagnostics = [problem];
    return fix;
  });
  const copy = action(
    problem,
    'Copy All Versions with Citation',
    'synoptic.copyVersions',
    citation(known, disagreement.evidence),
  );
  const dismiss = action(problem, 'Dismiss This Disagreement', 'synoptic.dismissDisagreement', disagreement);
  return [...insert, copy, dismiss];
}

function action(problem: vscode.Diagnostic, title: string, command: string, argument: unknown): vscode.CodeAction {
  const fix = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  fix.command = { title, command, arguments: [argument] };
  fix.diagnostics = [problem];
  return fix;
}

/** Each version with who has it: outlet or label, title, date, address, as far as known. */
export function citation(known: KnownArticle, evidence: readonly Place[]): string {
  return evidence
    .map((place) => {
      const source = known.comparison.sources[place.source];
      const title = source?.title ?? null;
      const details = [
        source?.label,
        title === null ? null : `“${title}”`,
        source?.published?.slice(0, 10),
        source?.url,
      ];
      const said = details.filter((each) => each !== null && each !== undefined && each !== '');
      return `“${placeText(known.comparison, place)}” (${said.join(', ')})`;
    })
    .join('\n');
}

function shortened(words: string): string {
  const most = 48; // a menu line
  return words.length <= most ? words : `${words.slice(0, most).replace(/\s+\S*$/u, '')} …`;
}
