import type { Article } from '../article/article.ts';
import type { Claim, Link, Place, Quotation, Utterance } from '../comparison.ts';
import { TermReader } from '../text/terms.ts';
import { paragraphAt } from './quotedContext.ts';

/** Of a quotation's own words (by weight) so much must return in the sentence that tells it, in linked passages and elsewhere. */
const LEAST_LINKED = 0.5;
const LEAST_UNLINKED = 0.75;
/** Fewer shared words than these are a subject in common, not a remark. */
const FEWEST_LINKED = 2;
const FEWEST_UNLINKED = 4;

/** A quotation with the words that it is looked for by. */
interface Sought {
  readonly index: number;
  readonly quote: Quotation;
  readonly terms: ReadonlySet<string>;
}

/**
 * Adds to the utterances where sources tell in indirect speech what another quotes: a sentence told on the word of the
 * same speaker that has most of the quotation's own words. A quotation that no source repeats in quotation marks but one
 * tells becomes an utterance of its own, `paraphrased`.
 */
export function withIndirectSpeech(
  articles: readonly Article[],
  quotes: readonly Quotation[],
  utterances: readonly Utterance[],
  claims: readonly Claim[],
  links: readonly Link[],
): readonly Utterance[] {
  const spoken = claims.filter(({ by }) => by !== null && by.name !== null);
  if (spoken.length === 0 || quotes.length === 0) return utterances;
  const readers = new Map<string, TermReader>();
  const termsOf = (source: number, text: string): ReadonlySet<string> => {
    const language = articles[source]?.language ?? 'und';
    const reader = readers.get(language) ?? new TermReader(language);
    readers.set(language, reader);
    return new Set(reader.read(text).map((term) => term.key));
  };
  const told = spoken.map((claim) => ({
    claim,
    terms: termsOf(claim.source, ownWords(articles[claim.source]?.text ?? '', claim, quotes)),
  }));
  const weights = rarity([...told.map(({ terms }) => terms), ...quotes.map((q) => termsOf(q.source, q.text))]);
  const linked = linkedPassages(articles, links);
  const groups = new Map<number, readonly number[]>();
  for (const { quotes: members } of utterances) for (const member of members) groups.set(member, members);

  const found = new Map<number, Place[]>();
  quotes.forEach((quote, index) => {
    const terms = termsOf(quote.source, quote.text);
    if (quote.scare === true || typeof quote.speaker?.name !== 'string' || terms.size < FEWEST_LINKED) return;
    const members = groups.get(index) ?? [index];
    const quoting = new Set(members.map((member) => quotes[member]?.source));
    const sought = { index, quote, terms };
    const best = new Map<number, { readonly place: Place; readonly share: number }>();
    for (const { claim, terms: there } of told) {
      if (quoting.has(claim.source) || claim.by?.name !== quote.speaker.name) continue;
      const share = returned(sought, there, weights, linked(quote, claim));
      if (share <= (best.get(claim.source)?.share ?? 0)) continue;
      const { source, start, end } = claim;
      best.set(source, { place: { source, start, end }, share });
    }
    if (best.size === 0) return;
    const lead = members[0] ?? index;
    const places = [...(found.get(lead) ?? []), ...[...best.values()].map(({ place }) => place)];
    found.set(lead, distinct(places));
  });
  return [
    ...utterances.map((utterance) => {
      const indirect = found.get(utterance.quotes[0] ?? -1);
      found.delete(utterance.quotes[0] ?? -1);
      return indirect === undefined ? utterance : { ...utterance, indirect };
    }),
    ...[...found].map(([quote, indirect]): Utterance => ({ quotes: [quote], relation: 'paraphrased', indirect })),
  ].sort((a, b) => (a.quotes[0] ?? 0) - (b.quotes[0] ?? 0));
}

/** The share of the quotation's words that a sentence has; 0 when it is too little to be the same remark. */
function returned(
  { terms }: Sought,
  there: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
  inLink: boolean,
): number {
  const shared = [...terms].filter((term) => there.has(term));
  if (shared.length < (inLink ? FEWEST_LINKED : FEWEST_UNLINKED)) return 0;
  const share = weigh(shared, weights) / weigh(terms, weights);
  return share >= (inLink ? LEAST_LINKED : LEAST_UNLINKED) ? share : 0;
}

/** A sentence without what it quotes: quotations are compared with each other, not with their sentences. */
function ownWords(text: string, { source, start, end }: Place, quotes: readonly Quotation[]): string {
  let own = '';
  let at = start;
  for (const quote of quotes) {
    if (quote.source !== source || quote.end <= start || quote.start >= end) continue;
    own += text.slice(at, Math.max(at, quote.start));
    at = Math.max(at, quote.end);
  }
  return own + text.slice(at, Math.max(at, end));
}

function weigh(terms: Iterable<string>, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const term of terms) sum += weights.get(term) ?? 0;
  return sum;
}

/** Words that stand in many sentences tell little. */
function rarity(all: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const terms of all) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, n]) => [term, Math.log(1 + all.length / n)]));
}

function linkedPassages(articles: readonly Article[], links: readonly Link[]): (a: Place, b: Place) => boolean {
  const linked = new Set(links.map(({ a, b }) => `${a.source}.${a.paragraph}-${b.source}.${b.paragraph}`));
  const passage = ({ source, start }: Place): string =>
    `${source}.${paragraphAt(articles[source]?.paragraphs ?? [], start)}`;
  return (a, b) => {
    const [first, second] = a.source < b.source ? [a, b] : [b, a];
    return linked.has(`${passage(first)}-${passage(second)}`);
  };
}

function distinct(places: readonly Place[]): Place[] {
  return places.filter(
    (place, i) => places.findIndex((p) => p.source === place.source && p.start === place.start) === i,
  );
}
