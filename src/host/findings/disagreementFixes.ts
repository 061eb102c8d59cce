import * as vscode from 'vscode';
import type { Place } from '../../engine/comparison.ts';
import { placeText } from '../../engine/report/nameCard.ts';
import { ARTICLE_SELECTOR } from '../articles/articleDocuments.ts';
import { rangeOf, type KnownArticle } from '../articles/knownArticles.ts';
import { DisagreementProblem } from './disagreementProblems.ts';
import { KIND_LABELS, SHORT_WORDS } from './wording.ts';

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
    const problems = context.diagnostics.filter((problem) => problem instanceof DisagreementProblem);
    // Computed from another text than the one on the screen, the places would be others.
    return fixesOf(
      document,
      problems.filter(({ known, place }) => known.texts[place.source] === document.getText()),
    );
  }

  dispose(): void {
    this.#registration.dispose();
  }
}

/** One menu for all that is wrong at one place: nothing is offered twice. */
function fixesOf(document: vscode.TextDocument, problems: readonly DisagreementProblem[]): vscode.CodeAction[] {
  const [first] = problems;
  if (first === undefined) return [];
  const wordings = new Map<string, vscode.CodeAction>();
  for (const problem of problems) {
    for (const [key, fix] of wordingsOf(document, problem)) if (!wordings.has(key)) wordings.set(key, fix);
  }
  const evidence = new Map(
    problems.flatMap(({ disagreement }) => disagreement.evidence).map((place) => [keyOf(place), place]),
  );
  const copy = action(
    problems,
    'Copy All Versions with Citation',
    'synoptic.copyVersions',
    citation(first.known, [...evidence.values()]),
  );
  const dismiss = problems.map((problem) => {
    const { disagreement } = problem;
    const kind = SHORT_WORDS[disagreement.kind] ?? KIND_LABELS[disagreement.kind];
    const title = problems.length === 1 ? 'Dismiss This Disagreement' : `Dismiss This Disagreement: ${kind}`;
    return action([problem], title, 'synoptic.dismissDisagreement', disagreement);
  });
  return [...wordings.values(), copy, ...dismiss];
}

/** The wordings of the other sources, by what they would put where. */
function wordingsOf(
  document: vscode.TextDocument,
  problem: DisagreementProblem,
): readonly (readonly [string, vscode.CodeAction])[] {
  const { known, disagreement, place } = problem;
  const own = placeText(known.comparison, place);
  return disagreement.evidence
    .filter((other) => other.source !== place.source)
    .map((other) => ({
      label: known.comparison.sources[other.source]?.label ?? '',
      words: placeText(known.comparison, other),
    }))
    .filter(({ words }) => words !== '' && words !== own)
    .map(({ label, words }) => {
      const title = `Use the wording of ${label}: “${shortened(words)}”`;
      const fix = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      fix.edit = new vscode.WorkspaceEdit();
      fix.edit.replace(document.uri, rangeOf(document, place), words);
      fix.diagnostics = [problem];
      return [`${keyOf(place)} ${label} ${words}`, fix] as const;
    });
}

function keyOf({ source, start, end }: Place): string {
  return `${source}:${start}-${end}`;
}

function action(
  problems: readonly vscode.Diagnostic[],
  title: string,
  command: string,
  argument: unknown,
): vscode.CodeAction {
  const fix = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  fix.command = { title, command, arguments: [argument] };
  fix.diagnostics = [...problems];
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
