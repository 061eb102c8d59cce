import { anchorOn } from '../../engine/synopsis/anchors.ts';
import { asDecision, type Anchor, type Decision } from '../../engine/synopsis/decisions.ts';
import type { PassageDecision } from '../../protocol/grid.ts';
import { keyOf } from '../articles/sourceFile.ts';
import type { ComparisonModel } from './comparisonModel.ts';

/** What the user wants decided about passages of a comparison. */
export interface PassageRequest {
  readonly kind: PassageDecision;
  readonly passages: readonly { readonly source: number; readonly paragraph: number }[];
  readonly text?: string | undefined;
}

/** The same about anchors, which mean the same passages whatever happens to the texts meanwhile. */
export interface AnchoredRequest {
  readonly kind: PassageDecision;
  readonly anchors: readonly Anchor[];
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
  furniture: 'Mark as Furniture',
  article: 'Restore',
  note: 'Note',
  done: 'Mark as Done',
  undone: 'Mark as Not Done',
};

/** The request with anchors on its passages; `null` when nothing was computed yet or a passage does not exist. */
export function anchored(model: ComparisonModel, { kind, passages, text }: PassageRequest): AnchoredRequest | null {
  const anchors = passages.flatMap(({ source, paragraph }): Anchor[] => {
    const file = model.sources[source];
    const blocks = model.computed?.comparison.sources[source]?.paragraphs;
    return file === undefined || blocks?.[paragraph] === undefined ? [] : [anchorOn(keyOf(file), blocks, paragraph)];
  });
  return anchors.length < passages.length ? null : { kind, anchors, text };
}

/** One more decision; what it contradicts is taken away, so that the file does not grow by changes of mind. */
export function decide(request: AnchoredRequest): DecisionEdit {
  const decision = decisionOf(request);
  return {
    label: LABELS[request.kind],
    change: (before) => {
      const others = before.filter((each) => {
        const known = asDecision(each);
        return known === null || !contradicts(known, request);
      });
      return decision === null ? others : [...others, decision];
    },
  };
}

/** The note on the row of these passages, for changing it; `''` when there is none. */
export function noteOn(model: ComparisonModel, passages: PassageRequest['passages']): string {
  const note = model.computed?.comparison.decisions.findLast(
    ({ decision, passages: noted }) =>
      decision.kind === 'note' &&
      noted.some((a) => passages.some((b) => a.source === b.source && a.paragraph === b.paragraph)),
  );
  return note?.decision.kind === 'note' ? note.decision.text : '';
}

function decisionOf({ kind, anchors, text }: AnchoredRequest): Decision | null {
  switch (kind) {
    case 'undone':
      return null;
    case 'note':
      return text === undefined || text.trim() === '' ? null : { kind, anchors, text };
    case 'link':
    case 'unlink':
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
