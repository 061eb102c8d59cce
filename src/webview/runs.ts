import type { Span } from '../engine/article/article.ts';
import type { CellMark } from '../engine/difference/rowDifference.ts';
import type { ChangeKind } from '../engine/difference/wordDifference.ts';

/** A stretch of a paragraph's text that looks alike from end to end. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  /** Index into the mentions; runs of one mention follow each other. */
  readonly mention: number | null;
  /** How these words differ from the other side, or `null` where they do not. */
  readonly inserted: ChangeKind | null;
  /** What stands there on the other side, when only the spelling differs. */
  readonly instead: string | null;
  readonly shared: boolean;
  /** Contradicts the other side, whether or not a disagreement says how. */
  readonly contradicts: boolean;
  /** Disagreements (by the numbers given with them) that have evidence here. */
  readonly disagreements: readonly number[];
}

/** Words of the other side that stand here no more. Not part of the paragraph's text. */
interface RemovedRun {
  readonly kind: 'removed';
  readonly text: string;
  readonly change: ChangeKind;
  /** Whether a space must keep it from the words on either side, which stand close together without it. */
  readonly spaceBefore: boolean;
  readonly spaceAfter: boolean;
}

/** A word of explanation after what it explains. Not part of the paragraph's text. */
interface GlossRun {
  readonly kind: 'gloss';
  readonly text: string;
}

export type Run = TextRun | RemovedRun | GlossRun;

/** What is to be seen in a paragraph; all offsets point into its text. */
export interface Markings {
  readonly mentions: readonly Span[];
  readonly disagreements: readonly (Span & { readonly disagreement: number })[];
  readonly marks: readonly CellMark[];
  /** Explanations, each at the end of what it explains. */
  readonly glosses?: readonly { readonly at: number; readonly text: string }[];
}

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** "wrote." and then "Afterwards" taken away: "wrote. [Afterwards]", and "TASS [wrote]." where the point stays. */
function removed(paragraph: string, at: number, text: string, change: ChangeKind): RemovedRun {
  const before = paragraph.charAt(at - 1);
  const after = paragraph.charAt(at);
  const beginsWithWord = WORD.test(text.charAt(0)) || /^["“«„(‘]/u.test(text);
  return {
    kind: 'removed',
    text,
    change,
    spaceBefore: before !== '' && beginsWithWord && (WORD.test(before) || /[.,;:!?)"”»’%]/u.test(before)),
    spaceAfter: WORD.test(after),
  };
}

/**
 * Cuts a paragraph into runs, so that overlapping names, changes and disagreements become a flat list that a view can
 * write out in order. Ranges may overlap and may exceed the text; what lies outside is ignored.
 * @returns runs in reading order; the texts of all `text` runs joined are `text`
 */
export function toRuns(text: string, { mentions, disagreements, marks, glosses = [] }: Markings): Run[] {
  const shown = marks.filter(
    (mark) => mark.kind === 'deleted' || mark.kind !== 'inserted' || mark.change !== 'trivial',
  );
  const respelt = new Map<number, string>();
  const between = new Map<number, (RemovedRun | GlossRun)[]>();
  for (const gloss of glosses) append(between, clamp(gloss.at, text), { kind: 'gloss', text: gloss.text });
  for (const mark of shown) {
    if (mark.kind !== 'deleted' || mark.change === 'trivial') continue;
    const at = clamp(mark.at, text);
    if (mark.change === 'spelling') respelt.set(at, mark.text);
    else append(between, at, removed(text, at, mark.text, mark.change));
  }
  const spans = shown.flatMap((mark) => (mark.kind === 'deleted' ? [] : [mark]));
  const cuts = new Set<number>([0, text.length, ...between.keys()]);
  for (const { start, end } of [...mentions, ...disagreements, ...spans]) {
    cuts.add(clamp(start, text));
    cuts.add(clamp(end, text));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.flatMap((start, index): Run[] => {
    const before = between.get(start) ?? [];
    const end = places[index + 1];
    if (end === undefined) return before;
    const covers = (span: Span) => span.start <= start && end <= span.end;
    const covering = spans.filter(covers);
    const inserted = covering.find((mark) => mark.kind === 'inserted');
    const mention = mentions.findIndex(covers);
    return [
      ...before,
      {
        kind: 'text',
        text: text.slice(start, end),
        mention: mention < 0 ? null : mention,
        inserted: inserted?.change ?? null,
        instead: inserted?.change === 'spelling' ? (respelt.get(inserted.start) ?? null) : null,
        shared: covering.some((mark) => mark.kind === 'shared'),
        contradicts: covering.some((mark) => mark.kind === 'contradicts'),
        disagreements: disagreements.filter(covers).map(({ disagreement }) => disagreement),
      },
    ];
  });
}

function clamp(offset: number, text: string): number {
  return Math.min(Math.max(offset, 0), text.length);
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
