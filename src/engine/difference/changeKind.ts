import { stem } from '../text/stem.ts';
import type { Region } from './regions.ts';
import { habitualForm, isSpellingVariant } from './spelling.ts';
import { isWord, type Token } from './tokens.ts';
import type { ChangeKind } from './wordDifference.ts';

/** What the comparison knows about words beyond their letters. */
export interface WordKnowledge {
  /** BCP 47 primary subtag of both passages; decides which words are small and how words are inflected. Default `en`. */
  readonly language?: string;
  /** Whether two words or phrases, as written, name the same (Choe, Choi; DPRK, North Korea). */
  readonly sameName?: (a: string, b: string) => boolean;
  /** Whether two folded words mean the same. */
  readonly synonyms?: (a: string, b: string) => boolean;
}

/** What a reader sees in a changed stretch. A number or a negation that differs is always a real change. */
export function regionKind(
  region: Region,
  a: readonly Token[],
  b: readonly Token[],
  knowledge: WordKnowledge,
): ChangeKind {
  const before = a.slice(region.aFrom, region.aTo);
  const after = b.slice(region.bFrom, region.bTo);
  const plain = plainKind(region);
  if (figures(before) !== figures(after) || keys(before, 'quote') !== keys(after, 'quote')) return plain;
  // "?" for "." changes what is said; a full stop for a semicolon does not.
  if (tone(before) !== tone(after)) return plain;

  const x = before.filter(isWord);
  const y = after.filter(isWord);
  // Punctuation only, and "state-run" for "state run".
  if (x[0]?.key[0] === y[0]?.key[0] && bareLetters(x) === bareLetters(y)) return 'spelling';
  if (plain !== 'replaced') return plain;
  if (pairwise(x, y, (v, w) => isSpellingVariant(v.text, w.text) || knowledge.sameName?.(v.text, w.text) === true)) {
    return 'spelling';
  }
  if (knowledge.sameName?.(phrase(x), phrase(y)) === true) return 'rewording';
  const meaning = (list: readonly Token[]): readonly Token[] => list.filter(({ kind }) => kind === 'content');
  if (
    pairwise(
      meaning(x),
      meaning(y),
      (v, w) => isSameStem(v, w, knowledge.language ?? 'en') || knowledge.synonyms?.(v.key, w.key) === true,
    ) &&
    meaning(x).length > 0
  ) {
    return 'rewording';
  }
  return plain;
}

/** What a changed stretch is by its sides alone. */
export function plainKind({ aFrom, aTo, bFrom, bTo }: Region): ChangeKind {
  return aFrom === aTo ? 'inserted' : bFrom === bTo ? 'deleted' : 'replaced';
}

/** What the tokens `left[i]` and `right[j]`, which count as equal, differ in; `null` for nothing. */
export function equalKind(left: readonly Token[], i: number, right: readonly Token[], j: number): ChangeKind | null {
  const [a, b] = [left[i], right[j]];
  if (a === undefined || b === undefined || a.text === b.text) return null;
  if (!isWord(a) || !isWord(b)) return 'trivial';
  const [x, y] = [plainSigns(a.text), plainSigns(b.text)];
  if (x === y) return 'trivial';
  const isFirst = opensSentence(left, i) || opensSentence(right, j);
  return isFirst && uncapitalised(x) === uncapitalised(y) ? 'trivial' : 'spelling';
}

/** Whether a capital at this token says nothing: it opens the passage, a sentence or a quotation. */
function opensSentence(list: readonly Token[], index: number): boolean {
  const before = list[index - 1];
  return before === undefined || before.kind === 'stop' || before.kind === 'quote' || before.text === ':';
}

function phrase(list: readonly Token[]): string {
  return list.map(({ text }) => text).join(' ');
}

function figures(list: readonly Token[]): string {
  return list
    .filter(({ kind, text }) => kind === 'number' || kind === 'negation' || /^[\p{Sc}%‰]/u.test(text))
    .map(({ key, kind }) => (kind === 'negation' ? 'not' : key))
    .sort()
    .join(' ');
}

function keys(list: readonly Token[], kind: Token['kind']): string {
  return list
    .filter((token) => token.kind === kind)
    .map(({ key }) => key)
    .join(' ');
}

function tone(list: readonly Token[]): string {
  return list
    .filter(({ kind, text }) => kind === 'stop' && /[!?！？؟]/u.test(text))
    .map(({ key }) => key)
    .join('');
}

function bareLetters(list: readonly Token[]): string {
  return list
    .flatMap(({ key }) => key.split(/[-‑]/u))
    .map((word) => habitualForm(word).replace(/['.·]/gu, ''))
    .join('');
}

function pairwise<T>(x: readonly T[], y: readonly T[], alike: (v: T, w: T) => boolean): boolean {
  return (
    x.length === y.length &&
    x.every((v, i) => {
      const w = y[i];
      return w !== undefined && alike(v, w);
    })
  );
}

function isSameStem(a: Token, b: Token, language: string): boolean {
  return a.key === b.key || stem(a.key, language) === stem(b.key, language);
}

function plainSigns(word: string): string {
  return word
    .normalize('NFC')
    .replace(/[‘’ʼ＇]/gu, "'")
    .replace(/‑/gu, '-');
}

function uncapitalised(word: string): string {
  return word.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}
