import { tellsTheStory, type Article } from '../article/article.ts';
import { toFile } from '../article/offsets.ts';
import type { Name, Place } from '../comparison.ts';
import type { Decision } from '../synopsis/decisions.ts';
import { fold } from '../text/fold.ts';
import { words, type Word } from '../text/words.ts';

/** A name that the user entered. */
export type OwnName = Extract<Decision, { readonly kind: 'name-entry' }>;

/**
 * Adds the user's own names: every passage where a spelling stands as whole words mentions the name, whatever was
 * recognised there before. Names that the spellings already had become part of it.
 * @param names as recognised
 * @param own later entries win over earlier ones
 */
export function withOwnNames(
  names: readonly Name[],
  own: readonly OwnName[],
  articles: readonly Article[],
): readonly Name[] {
  return own.reduce((known, entry, index) => add(known, entry, `own${index + 1}`, articles), names);
}

function add(names: readonly Name[], entry: OwnName, id: string, articles: readonly Article[]): readonly Name[] {
  const spellings = new Set([entry.name, ...entry.names].map(fold));
  const found = articles.flatMap((article, source) => mentionsIn(article, source, spellings));
  const same = names.filter((name) => name.aliases.some((alias) => spellings.has(fold(alias))));
  const mentions = dropOverlaps([...found, ...same.flatMap((name) => name.mentions)]);
  if (mentions.length === 0) return names;
  const [first] = same;
  const name: Name = {
    id: first?.id ?? id,
    name: entry.name,
    type: entry.type ?? first?.type ?? 'other',
    aliases: [...new Set([entry.name, ...entry.names, ...same.flatMap(({ aliases }) => aliases)])],
    roles: same.flatMap(({ roles }) => roles),
    mentions,
    ...(entry.note === undefined ? {} : { note: entry.note }),
    ...(entry.links === undefined ? {} : { links: entry.links }),
  };
  const others = names
    .filter((each) => !same.includes(each))
    .flatMap((other): Name[] => {
      const left = other.mentions.filter((place) => !mentions.some((mine) => overlap(place, mine)));
      return left.length === other.mentions.length ? [other] : left.length === 0 ? [] : [{ ...other, mentions: left }];
    });
  return [...others, name];
}

/** Where one of the spellings stands, the longest first, as whole words. */
function mentionsIn(article: Article, source: number, spellings: ReadonlySet<string>): Place[] {
  const longest = Math.max(...[...spellings].map((spelling) => words(spelling).length));
  return article.paragraphs.flatMap((paragraph) => {
    if (!tellsTheStory(paragraph.kind)) return [];
    const all = words(paragraph.text);
    const places: Place[] = [];
    for (let at = 0; at < all.length; at++) {
      const end = longestSpelling(paragraph.text, all, at, longest, spellings);
      if (end === null) continue;
      places.push({ source, ...toFile(paragraph, { start: all[at]?.start ?? 0, end: end.offset }) });
      at = end.word;
    }
    return places;
  });
}

function longestSpelling(
  text: string,
  all: readonly Word[],
  at: number,
  longest: number,
  spellings: ReadonlySet<string>,
): { word: number; offset: number } | null {
  const start = all[at]?.start ?? 0;
  for (let word = Math.min(all.length, at + longest) - 1; word >= at; word--) {
    const end = all[word]?.end ?? start;
    // "Sol's" is one word; the name in it ends before the apostrophe.
    for (const offset of [end, start + text.slice(start, end).replace(/['’]s?$/u, '').length]) {
      if (spellings.has(fold(text.slice(start, offset)))) return { word, offset };
    }
  }
  return null;
}

function overlap(a: Place, b: Place): boolean {
  return a.source === b.source && a.start < b.end && b.start < a.end;
}

/** In order; of mentions that overlap, the longer one. */
function dropOverlaps(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of [...places].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((each) => overlap(each, place))) kept.push(place);
  }
  return kept.sort((a, b) => a.source - b.source || a.start - b.start);
}
