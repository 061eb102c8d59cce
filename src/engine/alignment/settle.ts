import type { Verdict } from './model.ts';
import type { Passage, Passages } from './passages.ts';
import type { Candidate } from './statementPairs.ts';

/**
 * Body passages of one other source that a title is linked with. A title is a few words about what the whole article
 * tells, so it resembles many paragraphs; the one that tells it best is wanted.
 */
const PARTNERS_OF_TITLE = 1;

/** Likely links between paragraphs that show that two articles report one story. */
const LINKS_OF_ONE_STORY = 2;

/** Least score of two titles of one story that share a word; all such pairs of the labelled clusters are links. */
const TITLES_OF_ONE_STORY = 0.6;

/** Least `same` of two titles: those of one story share its few words whatever they tell of it. */
const TITLES_THE_SAME = 0.8;

const NO_LINK: Verdict = { overlap: 0, same: 0 };

/**
 * What holds between verdicts, whatever the model makes of each: copies of a passage within its source (teasers,
 * captions, a title printed twice) have the same partners; titles of articles that agree in their text tell of one
 * story, and are the same only when surely so; and a title has one partner in a source that is not a title, and not the
 * same, as a paragraph tells more.
 * @param verdicts one for each candidate
 */
export function settle(
  passages: Passages,
  candidates: readonly Candidate[],
  verdicts: readonly Verdict[],
): readonly Verdict[] {
  const shared = shareAmongCopies(passages.passages, candidates, verdicts);
  return restrictTitles(passages.passages, candidates, joinTitles(passages.passages, candidates, shared));
}

function shareAmongCopies(
  passages: readonly Passage[],
  candidates: readonly Candidate[],
  verdicts: readonly Verdict[],
): readonly Verdict[] {
  const firstOf = firstCopies(passages);
  if (firstOf.every((first, index) => first === index)) return verdicts;
  const groupOf = ({ a, b }: Candidate): number => (firstOf[a] ?? a) * passages.length + (firstOf[b] ?? b);
  const best = new Map<number, Verdict>();
  for (const [i, candidate] of candidates.entries()) {
    const group = groupOf(candidate);
    const verdict = verdicts[i] ?? NO_LINK;
    const known = best.get(group) ?? NO_LINK;
    best.set(group, {
      overlap: Math.max(known.overlap, verdict.overlap),
      same: Math.max(known.same, verdict.same),
    });
  }
  return candidates.map((candidate) => best.get(groupOf(candidate)) ?? NO_LINK);
}

/** @returns for each passage the first of its source with the same text, but for case and spaces; mostly itself */
function firstCopies(passages: readonly Passage[]): readonly number[] {
  const firsts = new Map<string, number>();
  const withWords = new Map<number, number>();
  const hashes = passages.map(({ source, reading }) => hashOf(source, reading.words));
  for (const hash of hashes) withWords.set(hash, (withWords.get(hash) ?? 0) + 1);
  return passages.map(({ source, text }, index) => {
    // Copies have the same words: of the others, which are nearly all, the text need not be looked at.
    if (withWords.get(hashes[index] ?? 0) === 1) return index;
    const key = `${source} ${text.toLowerCase().replace(/\s+/gu, ' ').trim()}`;
    const first = firsts.get(key) ?? index;
    firsts.set(key, first);
    return first;
  });
}

/** FNV-1a. */
function hashOf(source: number, words: Int32Array): number {
  let value = 0x811c9dc5 ^ source;
  for (const word of words) value = Math.imul(value ^ word, 0x01000193);
  return value;
}

function joinTitles(
  passages: readonly Passage[],
  candidates: readonly Candidate[],
  verdicts: readonly Verdict[],
): readonly Verdict[] {
  const isTitle = (passage: number): boolean => passages[passage]?.kind === 'title';
  const sources = (passages.at(-1)?.source ?? 0) + 1;
  const sourcesOf = ({ a, b }: Candidate): number => (passages[a]?.source ?? 0) * sources + (passages[b]?.source ?? 0);
  const agreeing = new Map<number, number>();
  for (const [i, candidate] of candidates.entries()) {
    if ((verdicts[i]?.overlap ?? 0) < 0.5 || isTitle(candidate.a) || isTitle(candidate.b)) continue;
    const sources = sourcesOf(candidate);
    agreeing.set(sources, (agreeing.get(sources) ?? 0) + 1);
  }
  return candidates.map((candidate, i) => {
    const judged = verdicts[i] ?? NO_LINK;
    if (!isTitle(candidate.a) || !isTitle(candidate.b)) return judged;
    const verdict = judged.same < TITLES_THE_SAME ? { ...judged, same: 0 } : judged;
    if ((agreeing.get(sourcesOf(candidate)) ?? 0) < LINKS_OF_ONE_STORY) return verdict;
    return { overlap: Math.max(verdict.overlap, TITLES_OF_ONE_STORY), same: verdict.same };
  });
}

function restrictTitles(
  passages: readonly Passage[],
  candidates: readonly Candidate[],
  verdicts: readonly Verdict[],
): readonly Verdict[] {
  const isTitle = (passage: number): boolean => passages[passage]?.kind === 'title';
  const partners = new Map<string, number[]>();
  for (const [i, { a, b }] of candidates.entries()) {
    if (isTitle(a) === isTitle(b)) continue;
    const [title, other] = isTitle(a) ? [a, b] : [b, a];
    const key = `${title} ${passages[other]?.source ?? 0}`;
    const list = partners.get(key);
    if (list) list.push(i);
    else partners.set(key, [i]);
  }
  const settled = [...verdicts];
  for (const list of partners.values()) {
    list.sort((x, y) => (verdicts[y]?.overlap ?? 0) - (verdicts[x]?.overlap ?? 0));
    for (const [rank, i] of list.entries()) {
      settled[i] = rank < PARTNERS_OF_TITLE ? { overlap: verdicts[i]?.overlap ?? 0, same: 0 } : NO_LINK;
    }
  }
  return settled;
}
