import * as vscode from 'vscode';
import type { Disagreement, Place, Severity } from '../../engine/comparison.ts';
import { dismissalOf } from '../../engine/findings/review.ts';
import { placeText } from '../../engine/report/nameCard.ts';
import { locationOf, type KnownArticle, type KnownArticles } from '../articles/knownArticles.ts';
import type { OpenComparisons } from '../comparison/openComparisons.ts';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

/** A problem that knows its disagreement, for the quick fixes. */
export class DisagreementProblem extends vscode.Diagnostic {
  readonly known: KnownArticle;
  readonly disagreement: Disagreement;
  readonly place: Place;

  constructor(range: vscode.Range, known: KnownArticle, disagreement: Disagreement, place: Place) {
    super(range, disagreement.message, SEVERITIES[disagreement.severity]);
    this.known = known;
    this.disagreement = disagreement;
    this.place = place;
    this.source = 'Synoptic';
    this.code = disagreement.kind;
    this.relatedInformation = disagreement.evidence
      .filter((other) => other !== place)
      .flatMap((other) => {
        const location = locationOf(known, other);
        const label = known.comparison.sources[other.source]?.label ?? '';
        const words = placeText(known.comparison, other);
        return location === null ? [] : [new vscode.DiagnosticRelatedInformation(location, `${label}: ${words}`)];
      });
  }
}

/** Lists the disagreements of the open comparisons under Problems, at each place of their evidence. */
export class DisagreementProblems implements vscode.Disposable {
  readonly #articles: KnownArticles;
  readonly #open: OpenComparisons;
  readonly #problems = vscode.languages.createDiagnosticCollection('synoptic');
  readonly #disposables: vscode.Disposable;

  constructor(articles: KnownArticles, open: OpenComparisons) {
    this.#articles = articles;
    this.#open = open;
    this.#disposables = vscode.Disposable.from(
      this.#problems,
      articles.onDidChange(() => void this.#update()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('synoptic.problems')) void this.#update();
      }),
    );
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #update(): Promise<void> {
    const wanted = vscode.workspace.getConfiguration('synoptic.problems').get<boolean>('enabled', true);
    const latest = wanted ? this.#open.latest : undefined;
    const known = latest === undefined ? null : await this.#articles.at(latest.uri.toString());
    const problems = new Map<string, { uri: vscode.Uri; list: DisagreementProblem[] }>();
    for (const disagreement of known?.comparison.disagreements ?? []) {
      if (known === null || dismissalOf(known.comparison, disagreement) !== undefined) continue;
      for (const place of disagreement.evidence) {
        const location = locationOf(known, place);
        if (location === null) continue;
        const key = location.uri.toString();
        const entry = problems.get(key) ?? { uri: location.uri, list: [] };
        entry.list.push(new DisagreementProblem(location.range, known, disagreement, place));
        problems.set(key, entry);
      }
    }
    this.#problems.clear();
    for (const { uri, list } of problems.values()) this.#problems.set(uri, list);
  }
}
