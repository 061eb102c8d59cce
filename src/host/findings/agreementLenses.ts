import * as vscode from 'vscode';
import { tellsTheStory } from '../../engine/article/article.ts';
import type { Comparison } from '../../engine/comparison.ts';
import { dismissalOf, passagesOf } from '../../engine/findings/review.ts';
import { standingOf } from '../../engine/report/standing.ts';
import { isArticle } from '../articles/articleDocuments.ts';
import { rangeOf, type KnownArticles } from '../articles/knownArticles.ts';
import type { OpenComparisons } from '../comparison/openComparisons.ts';
import { SHORT_WORDS } from './wording.ts';

const SETTING = 'synoptic.codeLens';

/** Above each paragraph of an article that is being compared: how many sources tell it, what they disagree in, and on whom it stands. */
export class AgreementLenses implements vscode.CodeLensProvider, vscode.Disposable {
  readonly onDidChangeCodeLenses: vscode.Event<void>;
  readonly #articles: KnownArticles;
  readonly #open: OpenComparisons;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable;

  constructor(articles: KnownArticles, open: OpenComparisons) {
    this.#articles = articles;
    this.#open = open;
    this.onDidChangeCodeLenses = this.#changed.event;
    this.#disposables = vscode.Disposable.from(
      this.#changed,
      articles.onDidChange(() => this.#changed.fire()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SETTING)) this.#changed.fire();
      }),
      vscode.languages.registerCodeLensProvider(['article', 'plaintext', 'markdown'], this),
    );
  }

  async provideCodeLenses(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<vscode.CodeLens[]> {
    const wanted = vscode.workspace.getConfiguration(SETTING).get<boolean>('enabled', true);
    if (!wanted || !isArticle(document) || this.#open.containing(document.uri.toString()) === undefined) return [];
    const known = await this.#articles.current(document, token);
    if (known === null || known.comparison.sources.length < 2) return [];
    const { comparison, source, article } = known;
    const partners = partnersOf(comparison, source);
    const contradictions = contradictionsOf(comparison, source);
    return article.paragraphs.flatMap((paragraph, index) => {
      if (!tellsTheStory(paragraph.kind)) return [];
      const others = partners.get(index)?.size ?? 0;
      const all = comparison.sources.filter(({ problem }) => problem === null).length;
      const own = comparison.claims.filter(
        (claim) => claim.source === source && paragraph.start <= claim.start && claim.end <= paragraph.end,
      );
      const title = [
        others === 0 ? 'only here' : `in ${others + 1} of ${all} sources`,
        ...(contradictions.get(index) ?? []),
        standingOf(own, comparison.names) ?? [],
      ]
        .flat()
        .join(' · ');
      const range = rangeOf(document, { start: paragraph.start, end: paragraph.start });
      const command = { command: 'synoptic.showInComparison', title, arguments: [document.uri.toString(), index] };
      return [new vscode.CodeLens(range, command)];
    });
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

/** For each paragraph of a source, the other sources with a passage linked to it. */
function partnersOf({ links }: Comparison, source: number): Map<number, Set<number>> {
  const partners = new Map<number, Set<number>>();
  for (const { a, b } of links) {
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (own.source === source)
        partners.set(own.paragraph, (partners.get(own.paragraph) ?? new Set()).add(other.source));
    }
  }
  return partners;
}

/** For each paragraph of a source, in words, what others have otherwise and who: "quotation altered in The Bee". */
function contradictionsOf(comparison: Comparison, source: number): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const disagreement of comparison.disagreements) {
    const short = SHORT_WORDS[disagreement.kind];
    if (short === undefined || dismissalOf(comparison, disagreement) !== undefined) continue;
    const passages = passagesOf(comparison, disagreement);
    const others = [...new Set(passages.filter((each) => each.source !== source).map((each) => each.source))];
    if (others.length === 0) continue;
    const words = `${short} in ${others.map((other) => comparison.sources[other]?.label ?? '').join(', ')}`;
    for (const { paragraph } of passages.filter((each) => each.source === source)) {
      const known = found.get(paragraph) ?? [];
      if (!known.includes(words)) found.set(paragraph, [...known, words]);
    }
  }
  return found;
}
