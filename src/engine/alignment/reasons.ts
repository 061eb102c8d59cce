import type { Reason, ReasonKind } from '../comparison.ts';
import { TermReader, type Term } from '../text/terms.ts';
import { words, type Word } from '../text/words.ts';
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

interface Reading {
  readonly words: readonly Word[];
  /** Terms by their place in the text. */
  readonly terms: readonly Term[];
}

/** Says in words of the texts why passages are linked; keeps what it read of each. */
export class ReasonFinder {
  readonly #vocabulary: Vocabulary;
  readonly #evidence: Evidence;
  readonly #languages: readonly string[];
  readonly #readers = new Map<string, TermReader>();
  readonly #readings = new Map<Passage, Reading>();

  /** @param languages of the sources */
  constructor(vocabulary: Vocabulary, evidence: Evidence, languages: readonly string[]) {
    this.#vocabulary = vocabulary;
    this.#evidence = evidence;
    this.#languages = languages;
  }

  /** Strongest first; the words are those of `a`. */
  find(a: Passage, b: Passage): readonly Reason[] {
    const found: { reason: Reason; strength: number }[] = [];
    const add = (kind: ReasonKind, text: string, strength: number): void => {
      if (text !== '') found.push({ reason: { kind, text }, strength });
    };
    const phrases = this.#phrases(a, b);
    for (const { text, weight } of phrases) add('phrase', text, 1 + weight);
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
  #phrases(a: Passage, b: Passage): readonly { text: string; weight: number }[] {
    const left = this.#read(a);
    const right = this.#read(b);
    const places = new Map<string, number[]>();
    for (const [i, { folded }] of right.words.entries()) {
      const list = places.get(folded);
      if (list) list.push(i);
      else places.set(folded, [i]);
    }
    const runs: { text: string; weight: number }[] = [];
    for (let i = 0; i < left.words.length; i++) {
      let longest = 0;
      // A few places are enough to find the longest run; more are those of very common words.
      for (const j of (places.get(left.words[i]?.folded ?? '') ?? []).slice(0, 8)) {
        let length = 1;
        while (i + length < left.words.length && left.words[i + length]?.folded === right.words[j + length]?.folded)
          length++;
        if (length > longest) longest = length;
      }
      if (longest < 2) continue;
      const start = left.words[i]?.start ?? 0;
      const end = left.words[i + longest - 1]?.end ?? start;
      const terms = left.terms.filter((term) => term.start >= start && term.end <= end);
      const first = terms[0];
      const last = terms.at(-1);
      // "of the visit to" → "visit": a phrase begins and ends with a word that carries meaning, and has two of them.
      if (first && last && terms.length >= 2) {
        const weight = terms.reduce((sum, term) => sum + this.#weight(term), 0);
        runs.push({ text: shorten(a.text.slice(first.start, last.end)), weight });
      }
      i += longest - 1;
    }
    return runs.sort((x, y) => y.weight - x.weight).slice(0, MOST_PHRASES);
  }

  #words(a: Passage, b: Passage): readonly { text: string; weight: number }[] {
    const others = new Set(this.#read(b).terms.map((term) => term.key));
    const shared = new Map<string, { text: string; weight: number }>();
    for (const term of this.#read(a).terms) {
      if (!others.has(term.key) || shared.has(term.key)) continue;
      shared.set(term.key, { text: a.text.slice(term.start, term.end), weight: this.#weight(term) });
    }
    return [...shared.values()].sort((x, y) => y.weight - x.weight).slice(0, MOST_REASONS);
  }

  #weight(term: Term): number {
    return this.#vocabulary.weight(this.#vocabulary.id(term.key));
  }

  #read(passage: Passage): Reading {
    let reading = this.#readings.get(passage);
    if (reading === undefined) {
      const language = this.#languages[passage.source] ?? 'und';
      const reader = this.#readers.get(language) ?? new TermReader(language);
      this.#readers.set(language, reader);
      const read = words(passage.text.slice(0, LONGEST_SEARCH * 12)).slice(0, LONGEST_SEARCH);
      const end = read.at(-1)?.end ?? 0;
      reading = { words: read, terms: reader.read(passage.text.slice(0, end)) };
      this.#readings.set(passage, reading);
    }
    return reading;
  }
}

function common(a: Int32Array, b: Int32Array): readonly number[] {
  const others = new Set(b);
  return [...a].filter((value) => others.has(value));
}

function shareOf(a: Int32Array, b: Int32Array): number {
  return common(a, b).length / Math.min(a.length, b.length);
}

function shorten(text: string): string {
  const read = words(text.slice(0, 400));
  const last = read[LONGEST_REASON - 1];
  return last === undefined || read.length === LONGEST_REASON ? text : `${text.slice(0, last.end)} …`;
}
