import type { Article, BlockKind } from '../article/article.ts';
import type { Link, PassageRef, PlacedDecision } from '../comparison.ts';
import { findAnchor, type Blocks } from './anchors.ts';
import type { Anchor, Decision } from './decisions.ts';

/** A source by the path that anchors name it with. */
export interface AnchoredSource {
  readonly key: string;
  readonly paragraphs: Blocks;
}

/**
 * Finds the passages that decisions are about.
 * @returns one entry a decision, in their order; `lost` where a passage that it needs is not found
 */
export function placeDecisions(decisions: readonly Decision[], sources: readonly AnchoredSource[]): PlacedDecision[] {
  const find = (anchor: Anchor): PassageRef | null => {
    const source = sources.findIndex((each) => each.key === anchor.source);
    const paragraph = source < 0 ? null : findAnchor(anchor, sources[source]?.paragraphs ?? []);
    return paragraph === null ? null : { source, paragraph };
  };
  return decisions.map((decision): PlacedDecision => {
    const anchors = 'anchors' in decision ? decision.anchors : [];
    const found = anchors.map(find);
    const passages = found.filter((each) => each !== null);
    const row = decision.kind === 'move' ? decision.to.map(find) : [];
    const to = row.filter((each) => each !== null);
    const missing = [...found, ...row].flatMap((each, index) => (each === null ? [index] : []));
    const lost = passages.length < needed(decision) || (decision.kind === 'move' && to.length === 0);
    return {
      decision,
      passages,
      ...(decision.kind === 'move' ? { to } : {}),
      lost,
      ...(missing.length === 0 ? {} : { missing }),
    };
  });
}

/** How many of its passages a decision needs: all where each matters; one where any of them finds the row. */
function needed(decision: Decision): number {
  switch (decision.kind) {
    case 'link':
    case 'unlink':
    case 'move':
    case 'split':
    case 'join':
      return decision.anchors.length;
    case 'furniture':
    case 'article':
    case 'note':
    case 'done':
    case 'dismissed':
      return 1;
    case 'name-merge':
    case 'name-split':
    case 'name-kind':
    case 'not-a-name':
    case 'name-entry':
      return 0;
  }
}

/** The article with the kinds of blocks that the user decided. */
export function withDecidedKinds(article: Article, source: number, placed: readonly PlacedDecision[]): Article {
  const kinds = new Map<number, BlockKind>();
  for (const { decision, passages } of placed) {
    if (decision.kind !== 'furniture' && decision.kind !== 'article') continue;
    for (const passage of passages) {
      if (passage.source === source) kinds.set(passage.paragraph, decision.kind === 'article' ? 'body' : 'furniture');
    }
  }
  if (kinds.size === 0) return article;
  const paragraphs = article.paragraphs.map((paragraph, index) => {
    const kind = kinds.get(index);
    return kind === undefined ? paragraph : { ...paragraph, kind };
  });
  return { ...article, paragraphs };
}

/** Pairs of passages that the user put together or took apart; of contradicting decisions the last counts. */
export interface DecidedPairs {
  readonly pins: readonly (readonly [PassageRef, PassageRef])[];
  readonly splits: readonly (readonly [PassageRef, PassageRef])[];
}

/** Reads the pairs from the decisions: each passage of one decision with each other. */
export function decidedPairs(placed: readonly PlacedDecision[]): DecidedPairs {
  const pairs = new Map<string, { readonly pair: readonly [PassageRef, PassageRef]; readonly together: boolean }>();
  for (const { decision, passages } of placed) {
    if (decision.kind !== 'link' && decision.kind !== 'unlink') continue;
    passages.forEach((a, index) => {
      for (const b of passages.slice(index + 1)) {
        const pair = ordered(a, b);
        pairs.set(keyOf(pair[0], pair[1]), { pair, together: decision.kind === 'link' });
      }
    });
  }
  const all = [...pairs.values()];
  return {
    pins: all.filter(({ together }) => together).map(({ pair }) => pair),
    splits: all.filter(({ together }) => !together).map(({ pair }) => pair),
  };
}

/** The links with what the user decided: pins are certain, splits are gone. In the order of `align`. */
export function withDecidedLinks(links: readonly Link[], { pins, splits }: DecidedPairs): readonly Link[] {
  if (pins.length === 0 && splits.length === 0) return links;
  const gone = new Set(splits.map(([a, b]) => keyOf(a, b)));
  const known = new Map(
    links.filter(({ a, b }) => !gone.has(keyOf(a, b))).map((link) => [keyOf(link.a, link.b), link]),
  );
  for (const [a, b] of pins) {
    if (a.source === b.source) continue;
    const found = known.get(keyOf(a, b));
    const reasons = [{ kind: 'decision' as const, text: 'linked by hand' }, ...(found?.reasons ?? [])];
    known.set(keyOf(a, b), { a, b, relation: 'same', change: found?.change ?? 'reworded', score: 1, reasons });
  }
  return [...known.values()].sort(
    (x, y) =>
      x.a.source - y.a.source ||
      x.a.paragraph - y.a.paragraph ||
      x.b.source - y.b.source ||
      x.b.paragraph - y.b.paragraph,
  );
}

function ordered(a: PassageRef, b: PassageRef): readonly [PassageRef, PassageRef] {
  return a.source < b.source || (a.source === b.source && a.paragraph <= b.paragraph) ? [a, b] : [b, a];
}

function keyOf(a: PassageRef, b: PassageRef): string {
  return `${a.source}:${a.paragraph}-${b.source}:${b.paragraph}`;
}
