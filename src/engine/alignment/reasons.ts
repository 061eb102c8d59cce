import type { Reason, ReasonKind } from '../comparison.ts';
import type { Reading } from '../text/readings.ts';
import { words } from '../text/words.ts';
import type { Evidence } from './align.ts';
import type { Passage } from './passages.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Reasons given for one link; more would not be read. */
const MOST_REASONS = 6;

/** Words of a passage looked through; a longer passage has shown its likeness by then. */
const LONGEST_SEARCH = 400;

/** Phrases kept for one link. */
const MOST_PHRASES = 2;

/** Longest text of a reason, in words; more is cut. */
const LONGEST_REASON = 12;

/** Places of a word tried; a few are enough to find the longest run, more are those of very common words. */
const MOST_PLACES = 8;

interface Weighted {
  readonly text: string;
  readonly weight: number;
}

/** Says in words of the texts why passages are linked; keeps scratch space between calls. */
export class ReasonFinder {
  readonly #vocabulary: Vocabulary;
  readonly #evidence: Evidence;
  /** For each term the last call in which the other passage had it. */
  readonly #marks: Uint32Array;
  #call = 0;
  readonly #places = new WordPlaces();

  constructor(vocabulary: Vocabulary, evidence: Evidence) {
    this.#vocabulary = vocabulary;
    this.#evidence = evidence;
    this.#marks = new Uint32Array(vocabulary.size);
  }

  /** Strongest first; the words are those of `a`. */
  find(a: Passage, b: Passage): readonly Reason[] {
    const found: { readonly reason: Reason; readonly strength: number }[] = [];
    const add = (kind: ReasonKind, text: string, strength: number): void => {
      if (text !== '') found.push({ reason: { kind, text }, strength });
    };
    for (const { text, weight } of this.#phrases(a, b)) add('phrase', text, 1 + weight);
    if (a.kind === 'title' && b.kind === 'title') add('title', shorten(a.text), 3);
    for (const x of a.facts.quoted) {
      const said = b.facts.quoted.some((y) => shareOf(x.bag, y.bag) >= 0.5);
      if (said) add('quotation', shorten(x.text), 2 + x.bag.length / 4);
    }
    for (const index of common(a.facts.names, b.facts.names)) {
      add('name', this.#evidence.names[index]?.name ?? '', 0.9);
    }
    for (const index of common(a.facts.figures, b.facts.figures)) {
      const figure = this.#evidence.figures[index];
      const kind = figure?.kind === 'date' || figure?.kind === 'time' ? 'date' : 'number';
      add(kind, figure?.text ?? '', 1.2);
    }
    for (const { text, weight } of this.#words(a, b)) {
      if (!found.some(({ reason }) => reason.text.includes(text))) add('word', text, weight);
    }
    return found
      .sort((x, y) => y.strength - x.strength)
      .slice(0, MOST_REASONS)
      .map(({ reason }) => reason);
  }

  /** The longest runs of words that both have, by the weight of their terms. */
  #phrases(a: Passage, b: Passage): readonly Weighted[] {
    const left = a.reading.words;
    const right = b.reading.words;
    const places = this.#places;
    places.set(right.subarray(0, LONGEST_SEARCH));
    const [leftEnd, rightEnd] = [Math.min(left.length, LONGEST_SEARCH), Math.min(right.length, LONGEST_SEARCH)];
    const runs: Weighted[] = [];
    for (let i = 0; i < leftEnd; i++) {
      let longest = 0;
      let tried = 0;
      for (let j = places.first(left[i] ?? -1); j >= 0 && tried < MOST_PLACES; j = places.after(j)) {
        let length = 1;
        while (i + length < leftEnd && j + length < rightEnd && left[i + length] === right[j + length]) length++;
        if (length > longest) longest = length;
        tried++;
      }
      if (longest < 2) continue;
      const run = this.#run(a, i, i + longest - 1);
      if (run !== null) runs.push(run);
      i += longest - 1;
    }
    return runs.sort((x, y) => y.weight - x.weight).slice(0, MOST_PHRASES);
  }

  /**
   * Words `from … to` of a passage as a phrase; `null` where they are none. "of the visit to" → "visit": a phrase begins
   * and ends with a word that carries meaning, and has two of them.
   */
  #run({ reading, text }: Passage, from: number, to: number): Weighted | null {
    const { termStarts, termEnds, terms, wordStarts, wordEnds } = reading;
    const end = wordEnds[to] ?? 0;
    const first = lowerBound(termStarts, wordStarts[from] ?? 0);
    let weight = 0;
    let last = first;
    for (; last < terms.length && (termEnds[last] ?? 0) <= end; last++) {
      weight += this.#vocabulary.weight(terms[last] ?? 0);
    }
    if (last - first < 2) return null;
    return { text: cut(reading, text, termStarts[first] ?? 0, termEnds[last - 1] ?? 0), weight };
  }

  /** The weightiest words that both have. */
  #words(a: Passage, b: Passage): readonly Weighted[] {
    const call = ++this.#call;
    for (const term of seen(b.reading)) this.#marks[term] = call;
    const best: { readonly at: number; readonly weight: number }[] = [];
    const { terms, termStarts, termEnds } = a.reading;
    const { length } = seen(a.reading);
    for (let at = 0; at < length; at++) {
      const term = terms[at] ?? 0;
      if (this.#marks[term] !== call) continue;
      this.#marks[term] = 0; // once is enough
      const weight = this.#vocabulary.weight(term);
      let rank = best.length;
      while (rank > 0 && (best[rank - 1]?.weight ?? 0) < weight) rank--;
      if (rank >= MOST_REASONS) continue;
      best.splice(rank, 0, { at, weight });
      if (best.length > MOST_REASONS) best.pop();
    }
    return best.map(({ at, weight }) => ({ text: a.text.slice(termStarts[at], termEnds[at]), weight }));
  }
}

/** Where each word of a passage stands, as lists in flat arrays. */
class WordPlaces {
  #heads = new Int32Array(4096).fill(-1);
  readonly #next = new Int32Array(LONGEST_SEARCH);
  #words: Int32Array = new Int32Array(0);

  /** Forgets the passage before. */
  set(words: Int32Array): void {
    for (const word of this.#words) this.#heads[word] = -1;
    this.#words = words;
    for (let i = words.length - 1; i >= 0; i--) {
      const word = words[i] ?? 0;
      if (word >= this.#heads.length) this.#grow(word);
      this.#next[i] = this.#heads[word] ?? -1;
      this.#heads[word] = i;
    }
  }

  first(word: number): number {
    return this.#heads[word] ?? -1;
  }

  after(place: number): number {
    return this.#next[place] ?? -1;
  }

  #grow(word: number): void {
    const longer = new Int32Array(2 * word).fill(-1);
    longer.set(this.#heads);
    this.#heads = longer;
  }
}

/** The terms of the words that are looked through. */
function seen({ terms, termStarts, words: all, wordEnds }: Reading): Int32Array {
  if (all.length <= LONGEST_SEARCH) return terms;
  return terms.subarray(0, lowerBound(termStarts, wordEnds[LONGEST_SEARCH - 1] ?? 0));
}

/** The first index whose value is not below `least`, in an ascending list. */
function lowerBound(ascending: Int32Array, least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What two ascending lists share. */
function common(a: Int32Array, b: Int32Array): readonly number[] {
  const shared: number[] = [];
  let at = 0;
  for (const value of a) {
    while (at < b.length && (b[at] ?? 0) < value) at++;
    if (b[at] === value) shared.push(value);
  }
  return shared;
}

function shareOf(a: Int32Array, b: Int32Array): number {
  return common(a, b).length / Math.min(a.length, b.length);
}

/** `start … end` of a passage's text, or its first words where it has too many. */
function cut({ wordStarts, wordEnds }: Reading, text: string, start: number, end: number): string {
  const last = wordEnds[lowerBound(wordStarts, start) + LONGEST_REASON - 1] ?? end;
  return last < end ? `${text.slice(start, last)} …` : text.slice(start, end);
}

function shorten(text: string): string {
  const read = words(text.slice(0, 400));
  const last = read[LONGEST_REASON - 1];
  return last === undefined || read.length === LONGEST_REASON ? text : `${text.slice(0, last.end)} …`;
}
