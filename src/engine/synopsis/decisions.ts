import * as v from 'valibot';
import { NAME_TYPES, type NameType } from '../comparison.ts';

/**
 * A place in an article, found by the words that stand there and a little before and after them, so that it survives
 * edits elsewhere: the TextQuoteSelector of the W3C Web Annotation Data Model, section 4.2.4, over the text that a
 * reader sees.
 */
export interface Anchor {
  /** The article's path as the `.synopsis` lists it. */
  readonly source: string;
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** A decision about passages. */
interface AboutPassages<Kind> {
  readonly kind: Kind;
  readonly anchors: readonly Anchor[];
}

/** A decision about spellings of names, as the articles have them. */
interface AboutNames<Kind> {
  readonly kind: Kind;
  readonly names: readonly string[];
}

/** Something that the user decided; of later ones that contradict earlier ones, the later win. */
export type Decision =
  /** These passages tell the same and stand in one row. */
  | AboutPassages<'link'>
  /** These passages do not tell the same. */
  | AboutPassages<'unlink'>
  /** These passages stand in the row of the passages of `to`, whatever else they are linked with. */
  | (AboutPassages<'move'> & { readonly to: readonly Anchor[] })
  /** These passages stand in a row of their own. */
  | AboutPassages<'split'>
  /** The rows of these passages are one. */
  | AboutPassages<'join'>
  /** These blocks belong to the page. */
  | AboutPassages<'furniture'>
  /** These blocks belong to the article. */
  | AboutPassages<'article'>
  /** A note, in Markdown, on the row of these passages. */
  | (AboutPassages<'note'> & { readonly text: string })
  /** The row of these passages has been checked. */
  | AboutPassages<'done'>
  /** A disagreement of this kind, with this evidence, that the user has dealt with. */
  | (AboutPassages<'dismissed'> & { readonly disagreement: string })
  /** These spellings name one thing; `name` is the spelling to show. */
  | (AboutNames<'name-merge'> & { readonly name?: string | undefined })
  /** These spellings name different things. */
  | AboutNames<'name-split'>
  | (AboutNames<'name-kind'> & { readonly type: NameType })
  | AboutNames<'not-a-name'>
  /** An entry of the user's own: wherever a spelling stands, this is named. */
  | (AboutNames<'name-entry'> & {
      readonly name: string;
      readonly type?: NameType | undefined;
      /** Shown on the card, in Markdown. */
      readonly note?: string | undefined;
      /** Addresses shown on the card. */
      readonly links?: readonly string[] | undefined;
    });

export type DecisionKind = Decision['kind'];

const anchor = v.looseObject({
  source: v.string(),
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
});
const passages = v.pipe(v.array(anchor), v.minLength(1));
const pair = v.pipe(v.array(anchor), v.minLength(2));
const spellings = v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1));

const decision = v.variant('kind', [
  v.looseObject({ kind: v.picklist(['link', 'unlink', 'join']), anchors: pair }),
  v.looseObject({ kind: v.literal('move'), anchors: passages, to: passages }),
  v.looseObject({ kind: v.picklist(['furniture', 'article', 'done', 'split']), anchors: passages }),
  v.looseObject({ kind: v.literal('note'), anchors: passages, text: v.string() }),
  v.looseObject({ kind: v.literal('dismissed'), anchors: passages, disagreement: v.string() }),
  v.looseObject({ kind: v.literal('name-merge'), names: spellings, name: v.optional(v.string()) }),
  v.looseObject({ kind: v.literal('not-a-name'), names: spellings }),
  v.looseObject({ kind: v.literal('name-split'), names: v.pipe(spellings, v.minLength(2)) }),
  v.looseObject({
    kind: v.literal('name-entry'),
    name: v.pipe(v.string(), v.minLength(1)),
    names: spellings,
    type: v.optional(v.picklist(NAME_TYPES)),
    note: v.optional(v.string()),
    links: v.optional(v.array(v.pipe(v.string(), v.regex(/^https?:\/\//u)))),
  }),
  v.looseObject({ kind: v.literal('name-kind'), names: spellings, type: v.picklist(NAME_TYPES) }),
]);

/** @returns the decision, or `null` for one that this version does not know; it is kept all the same */
export function asDecision(value: unknown): Decision | null {
  return v.is(decision, value) ? value : null;
}

/** All anchors of a decision, those of the row that a passage was moved to last; none for one about names. */
export function anchorsOf(decision: Decision): readonly Anchor[] {
  if (!('anchors' in decision)) return [];
  return decision.kind === 'move' ? [...decision.anchors, ...decision.to] : decision.anchors;
}

/** The decision with other anchors, each in the place of the one it was made from. */
export function withAnchors(decision: Decision, change: (anchor: Anchor) => Anchor): Decision {
  if (!('anchors' in decision)) return decision;
  const anchors = decision.anchors.map(change);
  return decision.kind === 'move' ? { ...decision, anchors, to: decision.to.map(change) } : { ...decision, anchors };
}
