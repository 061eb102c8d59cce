import { asDecision, type Anchor, type Decision } from '../../engine/synopsis/decisions.ts';
import { anchorOn } from '../../engine/synopsis/anchors.ts';
import type { PassageDecision } from '../../protocol/grid.ts';
import { keyOf } from '../articles/readSource.ts';
import type { ComparisonModel } from './comparisonModel.ts';

/** What the user wants decided about passages of a comparison. */
export interface PassageRequest {
  readonly kind: PassageDecision;
  readonly passages: readonly { readonly source: number; readonly paragraph: number }[];
  readonly text?: string | undefined;
}

/** A change of what was decided, with the words that Undo shows. */
export interface DecisionEdit {
  readonly label: string;
  readonly decisions: readonly unknown[];
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

/**
 * The decisions with one more; what it contradicts is taken away, so that the file does not grow by changes of mind.
 * @returns `null` when nothing was computed yet or a passage does not exist
 */
export function decide(
  model: ComparisonModel,
  before: readonly unknown[],
  request: PassageRequest,
): DecisionEdit | null {
  const { computed, sources } = model;
  if (computed === undefined) return null;
  const anchors = request.passages.flatMap(({ source, paragraph }): Anchor[] => {
    const file = sources[source];
    const blocks = computed.comparison.sources[source]?.paragraphs;
    return file === undefined || blocks?.[paragraph] === undefined ? [] : [anchorOn(keyOf(file), blocks, paragraph)];
  });
  if (anchors.length < request.passages.length) return null;
  const label = LABELS[request.kind];
  const others = before.filter((each) => {
    const decision = asDecision(each);
    return decision === null || !contradicts(decision, request.kind, anchors);
  });
  const decision = decisionOf(request, anchors);
  return { label, decisions: decision === null ? others : [...others, decision] };
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

function decisionOf({ kind, text }: PassageRequest, anchors: readonly Anchor[]): Decision | null {
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
function contradicts(earlier: Decision, kind: PassageDecision, anchors: readonly Anchor[]): boolean {
  if (!('anchors' in earlier)) return false;
  const shared = earlier.anchors.filter((a) =>
    anchors.some((b) => a.source === b.source && a.exact === b.exact),
  ).length;
  switch (kind) {
    case 'link':
    case 'unlink':
      return (earlier.kind === 'link' || earlier.kind === 'unlink') && shared === earlier.anchors.length;
    case 'furniture':
    case 'article':
      return (earlier.kind === 'furniture' || earlier.kind === 'article') && shared === earlier.anchors.length;
    case 'note':
      return earlier.kind === 'note' && shared > 0;
    case 'done':
    case 'undone':
      return earlier.kind === 'done' && shared > 0;
    default:
      return kind satisfies never;
  }
}
