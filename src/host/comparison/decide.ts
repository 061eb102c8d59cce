import { anchorOn } from '../../engine/synopsis/anchors.ts';
import type { PassageRef } from '../../engine/comparison.ts';
import { asDecision, type Anchor, type Decision } from '../../engine/synopsis/decisions.ts';
import type { PassageChange, PassageDecision } from '../../protocol/grid.ts';
import { keyOf } from '../articles/sourceFile.ts';
import type { ComparisonModel } from './comparisonModel.ts';

/** The same about anchors, which mean the same passages whatever happens to the texts meanwhile. */
export interface AnchoredRequest {
  readonly kind: PassageDecision;
  readonly anchors: readonly Anchor[];
  readonly to?: readonly Anchor[] | undefined;
  readonly text?: string | undefined;
}

/** A change of what was decided, with the words that Undo shows. */
export interface DecisionEdit {
  readonly label: string;
  readonly change: (decisions: readonly unknown[]) => readonly unknown[];
}

const LABELS: Readonly<Record<PassageDecision, string>> = {
  link: 'Link Passages',
  unlink: 'Unlink Passages',
  move: 'Move to Another Row',
  split: 'Split Off',
  join: 'Join Rows',
  furniture: 'Mark as Furniture',
  article: 'Restore',
  note: 'Note',
  done: 'Mark as Done',
  undone: 'Mark as Not Done',
};

/** The request with anchors on its passages; `null` when nothing was computed yet or a passage does not exist. */
export function anchored(model: ComparisonModel, { kind, passages, to, text }: PassageChange): AnchoredRequest | null {
  const anchors = anchorsAt(model, passages);
  const row = anchorsAt(model, to ?? []);
  return anchors === null || row === null ? null : { kind, anchors, to: row, text };
}

/** Anchors on passages; `null` when one of them does not exist. */
export function anchorsAt(model: ComparisonModel, passages: readonly PassageRef[]): Anchor[] | null {
  const anchors = passages.flatMap(({ source, paragraph }): Anchor[] => {
    const file = model.computed?.sources[source];
    const blocks = model.computed?.comparison.sources[source]?.paragraphs;
    return file === undefined || blocks?.[paragraph] === undefined ? [] : [anchorOn(keyOf(file), blocks, paragraph)];
  });
  return anchors.length < passages.length ? null : anchors;
}

/** More decisions, as one step; what they contradict is taken away, so that the file does not grow by changes of mind. */
export function decide(requests: readonly AnchoredRequest[]): DecisionEdit {
  const [first] = requests;
  return {
    label: first === undefined ? '' : LABELS[first.kind],
    change: (before) => requests.reduce(withDecision, before),
  };
}

function withDecision(before: readonly unknown[], request: AnchoredRequest): readonly unknown[] {
  const decision = decisionOf(request);
  const others = before.filter((each) => {
    const known = asDecision(each);
    return known === null || !contradicts(known, request);
  });
  return decision === null ? others : [...others, decision];
}

/** The note on the row of these passages, for changing it; `''` when there is none. */
export function noteOn(model: ComparisonModel, passages: readonly PassageRef[]): string {
  const note = model.computed?.comparison.decisions.findLast(
    ({ decision, passages: noted }) =>
      decision.kind === 'note' &&
      noted.some((a) => passages.some((b) => a.source === b.source && a.paragraph === b.paragraph)),
  );
  return note?.decision.kind === 'note' ? note.decision.text : '';
}

function decisionOf({ kind, anchors, to, text }: AnchoredRequest): Decision | null {
  switch (kind) {
    case 'undone':
      return null;
    case 'note':
      return text === undefined || text.trim() === '' ? null : { kind, anchors, text };
    case 'move':
      return to === undefined || to.length === 0 ? null : { kind, anchors, to };
    case 'link':
    case 'unlink':
    case 'split':
    case 'join':
    case 'furniture':
    case 'article':
    case 'done':
      return { kind, anchors };
    default:
      return kind satisfies never;
  }
}

/** Whether an earlier decision is about the same and says otherwise, or the same again. */
function contradicts(earlier: Decision, { kind, anchors }: AnchoredRequest): boolean {
  if (!('anchors' in earlier)) return false;
  const shared = earlier.anchors.filter((a) => anchors.some((b) => isSame(a, b))).length;
  const all = shared === earlier.anchors.length;
  switch (kind) {
    case 'link':
    case 'unlink':
      return (earlier.kind === 'link' || earlier.kind === 'unlink') && all;
    case 'move':
    case 'split':
      return (earlier.kind === 'move' || earlier.kind === 'split') && all;
    case 'join':
      return earlier.kind === 'join' && all;
    case 'furniture':
    case 'article':
      return (earlier.kind === 'furniture' || earlier.kind === 'article') && all;
    case 'note':
      return earlier.kind === 'note' && shared > 0;
    case 'done':
    case 'undone':
      return earlier.kind === 'done' && shared > 0;
    default:
      return kind satisfies never;
  }
}

/** Equal words in other surroundings are another passage: "Read more" stands on a page more than once. */
function isSame(a: Anchor, b: Anchor): boolean {
  return a.source === b.source && a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix;
}
