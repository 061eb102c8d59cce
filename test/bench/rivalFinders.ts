import nlp from 'compromise';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { Span } from '../../src/engine/article/article.ts';
import type { NameType } from '../../src/engine/comparison.ts';

export interface FoundName extends Span {
  readonly type: NameType;
  /** Names of one document with one id are one cluster. */
  readonly cluster: string;
}

export type Finder = (text: string) => FoundName[];

/** compromise: its people, places and organisations. */
export function byCompromise(text: string): FoundName[] {
  const doc = nlp(text);
  const found: FoundName[] = [];
  const views = [
    ['person', doc.people()],
    ['place', doc.places()],
    ['organisation', doc.organizations()],
  ] as const;
  for (const [type, view] of views) {
    const matches = view.json({ offset: true, text: true }) as { text: string; offset: { start: number } }[];
    for (const match of matches) push(found, text, match.offset.start, match.text, type);
  }
  return found;
}

/** The part of wink-nlp that is used here; its own types import what it does not ship. */
interface Wink {
  readonly its: { readonly pos: unknown };
  readDoc(text: string): { tokens(): { each(visit: (token: { out(what?: unknown): string }) => void): void } };
}

const wink = (winkNLP as unknown as (model: unknown) => Wink)(model);

/** wink-nlp has no entities of these kinds: runs of what it tags as proper nouns. */
export function byWink(text: string): FoundName[] {
  const found: FoundName[] = [];
  const { its } = wink;
  const doc = wink.readDoc(text);
  let at = 0;
  let run: { start: number; end: number } | null = null;
  const close = (): void => {
    if (run !== null) push(found, text, run.start, text.slice(run.start, run.end), 'organisation');
    run = null;
  };
  doc.tokens().each((token) => {
    const word = token.out();
    const start = text.indexOf(word, at);
    if (start < 0) return;
    if (token.out(its.pos) === 'PROPN') {
      if (run !== null && /^[ ]*$/u.test(text.slice(run.end, start))) run.end = start + word.length;
      else {
        close();
        run = { start, end: start + word.length };
      }
    } else close();
    at = start + word.length;
  });
  close();
  return found;
}

const SMALL = new Set(
  'the a an this that these those it its he she they we i you his her their our my in on at by for from of to with and or but if as when while after before since there here what who which how why where not no all some many most more one two also however according'.split(
    ' ',
  ),
);

/** Capitalised words in a row, small words at a sentence's beginning left out. No kinds: all the commonest. */
export function byCapitals(text: string): FoundName[] {
  const found: FoundName[] = [];
  for (const match of text.matchAll(/\p{Lu}[\p{L}\p{N}.&-]*(?: \p{Lu}[\p{L}\p{N}.&-]*)*/gu)) {
    const words = match[0].split(' ');
    let start = match.index;
    while (words[0] !== undefined && SMALL.has(words[0].toLowerCase())) start += (words.shift()?.length ?? 0) + 1;
    if (words.length > 0) push(found, text, start, words.join(' '), 'organisation');
  }
  return found;
}

/** Leaves marks and possessive endings at both ends out. */
function push(found: FoundName[], text: string, start: number, words: string, type: NameType): void {
  const before = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0;
  const name = words
    .slice(before)
    .replace(/(?:['’]s?)?[^\p{L}\p{N}.]*$/u, '')
    .replace(/(?<=\p{Ll})\.$/u, '');
  if (name === '' || text.slice(start + before, start + before + name.length) !== name) return;
  found.push({ start: start + before, end: start + before + name.length, type, cluster: name.toLowerCase() });
}
