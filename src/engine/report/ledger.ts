import { compareWords } from '../difference/wordDifference.ts';
import type { Comparison, Place, Utterance } from '../comparison.ts';
import { placeText } from './nameCard.ts';

/** A stretch of a quotation; `changed` words are not those of the version that the entry leads with. */
interface LedgerRun {
  readonly text: string;
  readonly changed: boolean;
}

/** One source's version of something that was said. */
export interface LedgerVersion {
  /** Where it stands: what is between the quotation marks, or the sentence that tells it in indirect speech. */
  readonly place: Place;
  readonly indirect: boolean;
  readonly runs: readonly LedgerRun[];
  /** Who passed it on, as this source says. */
  readonly via: string | null;
}

/** Something that was said, once, with every source's version of it. */
export interface LedgerEntry {
  readonly speaker: string | null;
  readonly relation: Utterance['relation'] | null;
  /** For each source its versions, in order of place; `[]` where it does not have it. */
  readonly versions: readonly (readonly LedgerVersion[])[];
}

const GRAVEST_FIRST = ['altered', 'paraphrased', 'partial', 'identical'] as const;

/**
 * The ledger of what was said: one entry an utterance, in order of first appearance. Quotations that utterances join,
 * directly or through a third, are one entry; it leads with its first quotation.
 */
export function ledgerOf(comparison: Comparison): readonly LedgerEntry[] {
  const { quotes, utterances, sources } = comparison;
  const group = quotes.map((_, index) => index);
  const find = (index: number): number => {
    const parent = group[index] ?? index;
    return parent === index ? index : find(parent);
  };
  for (const { quotes: members } of utterances) {
    const [first = 0, ...others] = members;
    for (const other of others) {
      const [low, high] = [find(first), find(other)].sort((a, b) => a - b);
      if (low !== undefined && high !== undefined) group[high] = low;
    }
  }
  const entries = new Map<number, number[]>();
  quotes.forEach((_, index) => entries.set(find(index), [...(entries.get(find(index)) ?? []), index]));
  return [...entries.values()].map((members) => {
    const lead = members[0] ?? 0;
    const reporting = utterances.filter((each) => each.quotes.some((quote) => members.includes(quote)));
    const relations = new Set(reporting.map((each) => each.relation));
    const indirect = reporting.flatMap((each) => each.indirect ?? []);
    return {
      speaker:
        members.map((quote) => attributed(comparison, quotes[quote]?.speaker ?? null)).find((each) => each !== null) ??
        null,
      relation: GRAVEST_FIRST.find((relation) => relations.has(relation)) ?? null,
      versions: sources.map((_, source) => [
        ...members.filter((quote) => quotes[quote]?.source === source).map((q) => versionOf(comparison, lead, q)),
        ...indirect.filter((place) => place.source === source).map((place) => toldVersion(comparison, place)),
      ]),
    };
  });
}

/** The sentence of a source that tells the words without quoting them. */
function toldVersion(comparison: Comparison, place: Place): LedgerVersion {
  const claim = comparison.claims.find(({ source, start }) => source === place.source && start === place.start);
  const via = claim?.standing === 'hearsay' ? claim.hedge : null;
  return { place, indirect: true, runs: [{ text: placeText(comparison, place), changed: false }], via };
}

function versionOf(comparison: Comparison, lead: number, quote: number): LedgerVersion {
  const text = comparison.quotes[quote]?.text ?? '';
  const via = attributed(comparison, comparison.quotes[quote]?.via ?? null);
  const { source = 0, start = 0, end = 0 } = comparison.quotes[quote] ?? {};
  const place = { source, start, end };
  if (quote === lead) return { place, indirect: false, runs: [{ text, changed: false }], via };
  const runs: LedgerRun[] = [];
  let at = 0;
  for (const { kind, bStart, bEnd } of compareWords(comparison.quotes[lead]?.text ?? '', text).changes) {
    if (kind === 'trivial' || bStart === bEnd) continue;
    if (bStart > at) runs.push({ text: text.slice(at, bStart), changed: false });
    runs.push({ text: text.slice(bStart, bEnd), changed: true });
    at = bEnd;
  }
  if (at < text.length) runs.push({ text: text.slice(at), changed: false });
  return { place, indirect: false, runs, via };
}

function attributed(
  { names }: Comparison,
  to: { readonly text: string; readonly name: string | null } | null,
): string | null {
  return to === null ? null : (names.find(({ id }) => id === to.name)?.name ?? to.text);
}
