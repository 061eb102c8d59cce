import { equalKind, plainKind, regionKind, type WordKnowledge } from './changeKind.ts';
import { narrowToCharacters } from './characters.ts';
import { findMoves } from './moves.ts';
import { absorbIslands, settle } from './readable.ts';
import { changedRegions } from './regions.ts';
import { sentenceTokens } from './sentenceTokens.ts';
import { Spellings } from './spelling.ts';
import { textChanges, type Stretch } from './textChanges.ts';
import { tokens, type Token } from './tokens.ts';

/**
 * What kind of change a reader sees. `spelling`: the same words written otherwise (Sergei, Sergey; a capital; a comma).
 * `rewording`: other forms of the same words, or synonyms. `moved`: one end of a phrase that stands elsewhere now.
 */
export type ChangeKind = 'replaced' | 'inserted' | 'deleted' | 'spelling' | 'rewording' | 'moved' | 'trivial';

/** `a.slice(aStart, aEnd)` became `b.slice(bStart, bEnd)`. Offsets are UTF-16 code units into either passage. */
export interface WordChange {
  readonly kind: ChangeKind;
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
  /** Of a `moved` change: the index of the change that is the other end of the move. */
  readonly partner?: number;
}

/**
 * The changes that turn passage `a` into passage `b`, in order and not overlapping (two may touch); what lies between
 * them is equal to the letter. `trivial` changes (quote style, spacing, case of a first word) rebuild the text but are
 * not shown.
 */
export interface WordDifference {
  readonly changes: readonly WordChange[];
  /** false when the passages were too long to compare: then one change replaces the whole passage. */
  readonly complete: boolean;
}

/** What a change consists of at least. */
export type Granularity = 'words' | 'characters' | 'sentences';

export interface CompareWordsOptions extends WordKnowledge {
  /** Default `words`. */
  readonly granularity?: Granularity;
  /** What is known of spellings already, where many passages are compared. */
  readonly spellings?: Spellings;
  /** Words (or sentences) that may differ before the whole passage counts as replaced. Default {@link MAX_EDITS}. */
  readonly maxEdits?: number;
  /** Milliseconds after which the whole passage counts as replaced. Default: none, so that results are repeatable. */
  readonly timeout?: number;
}

// The time of the shortest edit script grows with its square: 2,000 edits take some hundredths of a second, and two
// passages with more than that have nothing in common that a reader could follow.
const MAX_EDITS = 2000;

/**
 * Compares two passages word by word, the way a person would tell the difference: whole words, phrases instead of
 * scattered tokens, spelling apart from meaning. The shortest edit script comes from editScript.ts; the cleaning
 * passes are in readable.ts, moves.ts and changeKind.ts.
 */
export function compareWords(a: string, b: string, options: CompareWordsOptions = {}): WordDifference {
  if (a === b) return { changes: [], complete: true };
  const split = options.granularity === 'sentences' ? sentenceTokens : tokens;
  const stretch = (text: string): Stretch => ({
    text,
    start: 0,
    end: text.length,
    tokens: split(text, options.language ?? 'en'),
  });
  return compareStretches(stretch(a), stretch(b), options);
}

/**
 * {@link compareWords} for stretches of texts that are split already (into sentences where the granularity says so).
 * @returns changes whose offsets point into the two texts
 */
export function compareStretches(a: Stretch, b: Stretch, options: CompareWordsOptions): WordDifference {
  const bySentence = options.granularity === 'sentences';
  const left = a.tokens;
  const right = bySentence ? b.tokens : withSharedSpellings(left, b.tokens, options.spellings ?? new Spellings());
  const raw = changedRegions(left, right, { ...options, maxEdits: options.maxEdits ?? MAX_EDITS });
  if (raw === null) {
    return {
      changes: [{ kind: 'replaced', aStart: a.start, aEnd: a.end, bStart: b.start, bEnd: b.end }],
      complete: false,
    };
  }
  const regions = bySentence ? raw : settle(absorbIslands(raw, left, right), left, right);
  const changes = textChanges(a, b, findMoves(regions, left, right), {
    region: (region) => (bySentence ? plainKind(region) : regionKind(region, left, right, options)),
    equal: (i, j) =>
      bySentence ? (left[i]?.text === right[j]?.text ? null : 'trivial') : equalKind(left, i, right, j),
  });
  return {
    changes: options.granularity === 'characters' ? narrowToCharacters(changes, a.text, b.text) : changes,
    complete: true,
  };
}

/** Gives words of `b` that `a` only knows in another spelling the key that they have there: Sergey → sergei. */
function withSharedSpellings(a: readonly Token[], b: readonly Token[], spellings: Spellings): readonly Token[] {
  const known = { a: new Set(a.map((token) => token.key)), b: new Set(b.map((token) => token.key)) };
  const forms = new Map<string, string>();
  for (const { kind, key, text } of a) {
    if (kind !== 'content' || known.b.has(key)) continue;
    for (const form of spellings.forms(text)) forms.set(form, key);
  }
  if (forms.size === 0) return b;
  return b.map((token) => {
    if (token.kind !== 'content' || known.a.has(token.key)) return token;
    const form = spellings.forms(token.text).find((each) => forms.has(each));
    return form === undefined ? token : { ...token, key: forms.get(form) ?? token.key };
  });
}
