import type { Article } from '../article/article.ts';
import type { Disagreement, Name, Place } from '../comparison.ts';
import { paragraphAt } from '../facts/quotedContext.ts';
import { fold } from '../text/fold.ts';
import { cited, contrast, listed } from './wording.ts';

/** One spelling of a name in one source, at the first place of the article's own text that has it. */
interface Spelling {
  readonly source: number;
  readonly what: string;
  readonly place: Place;
  /** Without what spelling leaves open, and its words likewise. */
  readonly folded: string;
  readonly words: readonly string[];
}

/** Names that sources spell in different ways: "Sergei" and "Sergey", "Jae-in" and "Jae In". Not short forms. */
export function spellingConflicts(articles: readonly Article[], names: readonly Name[]): readonly Disagreement[] {
  return names.flatMap((name): Disagreement[] => {
    const spellings = spellingsOf(articles, name);
    const differing = spellings.filter((a) =>
      spellings.some((b) => a.source !== b.source && isVariant(a, b) && !has(spellings, b.source, a.what)),
    );
    if (new Set(differing.map((s) => s.source)).size < 2) return [];
    const says = contrast(
      articles,
      differing,
      (what) => what,
      (who, what, several) => `${who} ${several ? 'write' : 'writes'} ${cited(what)}`,
    );
    return [
      {
        kind: 'spelling',
        severity: 'information',
        message: `One name, ${listed([...new Set(differing.map((s) => cited(s.what)))])}: ${says}.`,
        evidence: differing.map((s) => s.place),
      },
    ];
  });
}

function has(spellings: readonly Spelling[], source: number, what: string): boolean {
  return spellings.some((s) => s.source === source && s.what === what);
}

function spellingsOf(articles: readonly Article[], name: Name): readonly Spelling[] {
  const found = new Map<string, Pick<Spelling, 'source' | 'what' | 'place'> & { readonly body: boolean }>();
  const plain = new Map<string, string>();
  for (const place of name.mentions) {
    const article = articles[place.source];
    if (article === undefined) continue;
    const written = article.text.slice(place.start, place.end);
    let what = plain.get(written);
    if (what === undefined) plain.set(written, (what = written.replace(/\s+/gu, ' ').replace(/[’']s?$/u, '')));
    const key = `${place.source} ${what}`;
    const known = found.get(key);
    if (known?.body === true) continue;
    const body = article.paragraphs[paragraphAt(article.paragraphs, place.start)]?.kind === 'body';
    // captions and titles are often another hand's
    if (known === undefined || body) found.set(key, { source: place.source, what, place, body });
  }
  return [...found.values()]
    .sort((a, b) => a.place.source - b.place.source || a.place.start - b.place.start)
    .map(({ source, what, place }) => ({
      source,
      what,
      place,
      folded: fold(what),
      words: what.split(/[\s-]+/u).map(fold),
    }));
}

/** Two spellings of the same words, each word alike: no short form ("Moreau"), no other name ("Anna", "Anne-Marie"). */
function isVariant({ folded, words: x }: Spelling, { folded: other, words: y }: Spelling): boolean {
  if (folded === other) return false;
  if (x.length !== y.length || x.some((word) => /^\p{L}\.?$/u.test(word))) return false;
  return x.every((word, i) => alike(word, y[i] ?? ''));
}

function alike(a: string, b: string): boolean {
  if (a === b) return true;
  // "Moreaus" is more than one of them, or a lost apostrophe
  if (`${a}s` === b || a === `${b}s`) return false;
  if (a.length < 4 || b.length < 4 || !b.startsWith(a.charAt(0))) return false;
  return editDistance(a, b) <= (Math.max(a.length, b.length) >= 7 ? 2 : 1);
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
