import type { Article } from '../article/article.ts';
import type { Claim, Disagreement, Place, Quotation } from '../comparison.ts';
import { speechForm } from '../facts/speechVerbs.ts';
import { fold } from '../text/fold.ts';
import { placesTouching } from './placesInside.ts';
import { byStatement, type Statement, type StatementPair } from './statements.ts';
import { cited, labels } from './wording.ts';

/** How alike two sentences must be before a source that one of them lacks is missed: below it they tell different things. */
const LEAST_LIKENESS = 0.45;
/** Words that keep a distance without saying who says so; a plain claim has none. */
const DISTANCE =
  /\b(?:reported(?:ly)?|alleged(?:ly)?|apparently|supposed(?:ly)?|purported(?:ly)?|claims?|may|might|could|possibl[ey]|probabl[ey]|likely|according|estimat\p{L}+|believed|thought|suspected|appears?|seems?|seemed|suggest\p{L}*|expected|would|if)\b/iu;

/**
 * Sentences that one source tells on somebody's word ("the agency estimated", "reportedly") and another on its own: the
 * hedge or the attribution is gone. A source that is itself the one quoted has nothing to attribute.
 */
export function droppedSources(
  articles: readonly Article[],
  quotes: readonly Quotation[],
  claims: readonly Claim[],
  pairs: readonly StatementPair[],
): readonly Disagreement[] {
  const claimsIn = placesTouching(claims);
  const claimOf = byStatement(claimFinder(claimsIn));
  const quotesIn = placesTouching(quotes.filter(({ scare }) => scare !== true));
  const isQuoted = byStatement(({ place }) => quotesIn(place).length > 0);
  const isDistant = byStatement(keepsDistance);
  const own = articles.map(ownNames);
  const found = new Map<
    string,
    { readonly plain: Statement; readonly held: { statement: Statement; claim: Claim }[] }
  >();
  for (const pair of pairs) {
    if (pair.likeness < LEAST_LIKENESS || isQuoted(pair.a) || isQuoted(pair.b)) continue;
    const [a, b] = [claimOf(pair.a), claimOf(pair.b)];
    if ((a === null) === (b === null)) continue;
    const [claim, plain] = a === null ? [b, pair.a] : [a, pair.b];
    const held = a === null ? pair.b : pair.a;
    if (claim === null || isDistant(plain) || isOwn(claim, own[plain.source])) continue;
    if (carriesOn(articles[plain.source], plain, claimsIn)) continue;
    const key = `${plain.source}.${plain.place.start}`;
    const entry = found.get(key) ?? { plain, held: [] };
    entry.held.push({ statement: held, claim });
    found.set(key, entry);
  }
  return [...found.values()].map(({ plain, held }): Disagreement => {
    const [first] = held;
    const by = first?.claim.by ?? null;
    const who = by === null ? `only with ${cited(first?.claim.hedge ?? '')}` : `on the word of ${by.text}`;
    const others = held.map(({ statement }) => statement.source);
    const tells = new Set(others).size > 1 ? 'tell' : 'tells';
    const message = `${labels(articles, [plain.source])} states as a fact what ${labels(articles, others)} ${tells} ${who}: ${cited(plain.text)}.`;
    const evidence = [...held.map(({ statement }) => statement.place), plain.place];
    return { kind: 'attribution', severity: 'information', message, evidence };
  });
}

/** The claim that a statement is: they overlap in most of the shorter. */
function claimFinder(touching: (stretch: Place) => readonly Claim[]): (statement: Statement) => Claim | null {
  return ({ place }) =>
    touching(place).find((claim) => {
      const common = Math.min(claim.end, place.end) - Math.max(claim.start, place.start);
      return common > 0.6 * Math.min(claim.end - claim.start, place.end - place.start);
    }) ?? null;
}

/** Whether a sentence has some other word that leaves open whether it is so, or a verb of speech that no rule could read. */
function keepsDistance({ text }: Statement): boolean {
  if (DISTANCE.test(text) || /["“”«»„]/u.test(text)) return true;
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => speechForm(word)?.direct === true);
}

/** "The ministry said three ships sank. Two more were damaged.": the second sentence may still stand on the ministry. */
function carriesOn(
  article: Article | undefined,
  { paragraph, place }: Statement,
  touching: (stretch: Place) => readonly Claim[],
): boolean {
  const first = article?.paragraphs[paragraph]?.start ?? 0;
  return touching({ source: place.source, start: first, end: place.start }).some(
    ({ start, end }) => start >= first && end <= place.start,
  );
}

/** The agency's own text need not say "the agency said". */
function isOwn({ by }: Claim, own: readonly string[] = []): boolean {
  if (by === null) return false;
  return fold(by.text)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length > 2 && !/^(?:the|news|agency|daily|post|times)$/u.test(word) && own.includes(word));
}

/** The words of what an article is called and whom it credits. */
function ownNames({ label, outlet, agency }: Article): readonly string[] {
  return fold([label, outlet ?? '', agency ?? ''].join(' ')).split(/[^\p{L}\p{N}]+/u);
}
