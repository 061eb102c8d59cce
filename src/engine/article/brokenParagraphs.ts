import type { BlockKind, Piece } from './article.ts';
import type { Draft } from './reader.ts';
import { isPageWords } from './kinds/pageWords.ts';
import { continues, joint } from './wrapping.ts';

/** Joins blocks that the page cut in the middle of a sentence: "as both countries" + "deepen ties." */
export function joinBroken(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  // Parts are joined once all are known: joining each to all before it would take quadratic time.
  let parts: Draft[] = [];
  let tail = '';
  const finish = (): void => {
    const [first] = parts;
    if (first !== undefined) joined.push(parts.length === 1 ? first : join(first, parts));
  };
  for (const draft of drafts) {
    const last = parts.at(-1);
    if (
      last !== undefined &&
      isPlain(last) &&
      isPlain(draft) &&
      continues(tail, draft.text) &&
      !isBetween(joined.at(-1), last, draft)
    ) {
      parts.push(draft);
      tail = `${tail}${joint(tail, draft.text)}${draft.text.slice(-TAIL)}`.slice(-TAIL);
    } else {
      finish();
      parts = [draft];
      tail = draft.text.slice(-TAIL);
    }
  }
  finish();
  return joined;
}

/** So much of what comes before tells whether it goes on; more than `continues` and `joint` look at. */
const TAIL = 80;

/**
 * Whether one of two lines is the page's, with words of its own: "Related article: The strait" is not gone on with in
 * "saved by boats." when the line above it waits for that. What is cut like this is put together by {@link joinAround}.
 */
function isBetween(above: Draft | undefined, last: Draft, draft: Draft): boolean {
  // In lower case, "follow the rules …" goes on with a sentence.
  if (!/^\p{Ll}/u.test(draft.text) && isPageWords(draft.text)) return true;
  return (
    above !== undefined && isPlain(above) && continues(above.text.slice(-TAIL), draft.text) && isPageWords(last.text)
  );
}

function isPlain({ kind, traits }: Draft): boolean {
  return (
    kind === null && traits.heading === 0 && traits.emphasis === 'none' && traits.linked < 0.5 && traits.bullet === ''
  );
}

function join(first: Draft, parts: readonly Draft[]): Draft {
  const texts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  let before = '';
  for (const part of parts) {
    const gap = before === '' ? '' : joint(before, part.text);
    const shift = length + gap.length;
    for (const piece of part.pieces) pieces.push({ ...piece, at: piece.at + shift });
    texts.push(gap, part.text);
    length = shift + part.text.length;
    before = part.text;
  }
  return { ...first, end: parts.at(-1)?.end ?? first.end, text: texts.join(''), pieces };
}

/** Between the halves of a sentence stand an advert, a picture with its caption, a link to another page. */
const MAX_BETWEEN = 3;
const MAX_BETWEEN_LENGTH = 300;

/**
 * Joins paragraphs that the page cut in the middle of a sentence to put something else between: "The council said that
 * it would", "Related article: …", "make use of the first right only." What stood between lies inside the span of the
 * whole paragraph, and in none of its pieces.
 * @param kinds of the drafts
 */
export function joinAround(
  drafts: readonly Draft[],
  kinds: readonly BlockKind[],
): { readonly drafts: readonly Draft[]; readonly kinds: readonly BlockKind[] } {
  const begins = drafts.findIndex(
    (draft, index) => mayBeHalf(draft, kinds[index]) && otherHalf(drafts, kinds, index, draft) >= 0,
  );
  if (begins < 0) return { drafts, kinds };
  const joined = drafts.slice(0, begins);
  const told = kinds.slice(0, begins);
  for (let index = begins; index < drafts.length; index++) {
    const draft = drafts[index];
    const kind = kinds[index];
    if (draft === undefined || kind === undefined) continue;
    const parts = [draft];
    while (mayBeHalf(draft, kind)) {
      const next = otherHalf(drafts, kinds, index, parts.at(-1) ?? draft);
      const part = drafts[next];
      if (part === undefined) break;
      parts.push(part);
      index = next;
    }
    joined.push(parts.length === 1 ? draft : join(draft, parts));
    told.push(parts.length === 1 ? kind : 'body');
  }
  return { drafts: joined, kinds: told };
}

/** Without its end, a short sentence looks like a heading; what goes on in lower case shows that it was none. */
function mayBeHalf({ traits }: Draft, kind: BlockKind | undefined): boolean {
  return kind === 'body' || (kind === 'heading' && traits.heading === 0 && traits.emphasis === 'none');
}

/** The index of the paragraph in which the last sentence of `half` goes on, or -1. */
function otherHalf(drafts: readonly Draft[], kinds: readonly BlockKind[], index: number, half: Draft): number {
  // Nearly all paragraphs end in a full stop, which is cheaper to see than what follows.
  if (half.text.endsWith('.') || !isRunning(half)) return -1;
  let length = 0;
  for (let next = index + 1; next <= index + 1 + MAX_BETWEEN; next++) {
    const draft = drafts[next];
    if (draft === undefined) return -1;
    if (kinds[next] === 'body') {
      if (kinds[index] === 'heading' && !/^\p{Ll}/u.test(draft.text)) return -1;
      return isRunning(draft) && continues(half.text.slice(-TAIL), draft.text) ? next : -1;
    }
    length += draft.text.length;
    if ((kinds[next] !== 'furniture' && kinds[next] !== 'caption') || length > MAX_BETWEEN_LENGTH) return -1;
  }
  return -1;
}

const isRunning = ({ traits }: Draft): boolean => traits.heading === 0 && traits.linked < 0.5 && traits.bullet === '';
