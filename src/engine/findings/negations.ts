import type { Article } from '../article/article.ts';
import type { Disagreement } from '../comparison.ts';
import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import type { Statement, StatementPair } from './statements.ts';
import { cited, labels } from './wording.ts';

/** How alike two sentences must be before a missing "not" is a contradiction. */
const LEAST_LIKENESS = 0.6;
const NEGATED = /\b(?:not|never|\p{L}+n['’]t|no longer)\s+(?:yet\s|be\s|been\s|have\s)?(?<verb>\p{L}+)/giu;
const DENIAL = /not|never|n['’]t|no longer/iu;
const CERTAIN = /\b(?:will|shall)\s+(?:be\s)?(?<verb>\p{Ll}+)/gu;
const UNCERTAIN = /\b(?:may|might|could)\s+(?:be\s)?(?<verb>\p{Ll}+)/gu;

/** Sentences that tell the same but for a "not", or but for "may" in the place of "will". */
export function negationConflicts(
  articles: readonly Article[],
  pairs: readonly StatementPair[],
): readonly Disagreement[] {
  const verbs = new VerbFinder();
  return pairs.flatMap((pair): Disagreement[] => {
    if (pair.likeness < LEAST_LIKENESS) return [];
    const negation = opposed(pair, verbs, NEGATED, null);
    const modality = negation === null ? opposed(pair, verbs, UNCERTAIN, CERTAIN) : null;
    const found = negation ?? modality;
    if (found === null) return [];
    const what = negation === null ? 'How certain it is differs' : 'One source denies what the other says';
    const says = `${cited(found.with)} in ${labels(articles, [found.source])}, without it in ${labels(articles, [found.other])}`;
    return [
      { kind: 'negation', severity: 'warning', message: `${what}: ${says}.`, evidence: [pair.a.place, pair.b.place] },
    ];
  });
}

/** A verb that `marked` marks in one sentence and that stands in the other without the mark (or as `plain` has it). */
function opposed(
  { a, b }: StatementPair,
  verbs: VerbFinder,
  marked: RegExp,
  plain: RegExp | null,
): { readonly with: string; readonly source: number; readonly other: number } | null {
  const inA = verbs.of(a, marked);
  const inB = verbs.of(b, marked);
  if (inA.size > 0 === inB.size > 0) return null;
  const [withIt, without] = inA.size > 0 ? [a, b] : [b, a];
  for (const [verb, words] of inA.size > 0 ? inA : inB) {
    const there = plain === null ? plainWords(without.text).has(verb) : verbs.of(without, plain).has(verb);
    if (there) return { with: words, source: withIt.source, other: without.source };
  }
  return null;
}

/** Finds marked verbs, by their stems, with the words that mark them; once in each sentence, as it is in many pairs. */
class VerbFinder {
  readonly #found = new Map<RegExp, Map<Statement, ReadonlyMap<string, string>>>();

  of(statement: Statement, pattern: RegExp): ReadonlyMap<string, string> {
    const known = this.#found.get(pattern) ?? new Map<Statement, ReadonlyMap<string, string>>();
    this.#found.set(pattern, known);
    let verbs = known.get(statement);
    if (verbs === undefined) {
      // Nearly no sentence denies, and to look for its own pattern takes ten times as long.
      const matches = pattern === NEGATED && !DENIAL.test(statement.text) ? [] : statement.text.matchAll(pattern);
      verbs = new Map(Array.from(matches, (m) => [stem(fold(m.groups?.['verb'] ?? ''), 'en'), m[0]]));
      known.set(statement, verbs);
    }
    return verbs;
  }
}

/** Stems of a sentence's words, unless some other word in it denies ("denied", "without"). */
function plainWords(text: string): ReadonlySet<string> {
  if (
    /\b(?:no|none|nobody|nothing|neither|nor|without|den(?:y|ies|ied|ying)|refus\p{L}+|fail\p{L}*|reject\p{L}*|unlikely|hardly|un\p{L}{5,})\b/iu.test(
      text,
    )
  )
    return new Set();
  return new Set((fold(text).match(/\p{L}+/gu) ?? []).map((word) => stem(word, 'en')));
}
