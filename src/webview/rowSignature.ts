import type { PassageRef, Place } from '../engine/comparison.ts';
import type { GridModel } from './gridModel.ts';
import { passagesOfRow } from './passages.ts';
import type { RowContext } from './rowContext.ts';

/** What the views of all rows depend on, in one string: with another one, all rows are rendered anew. */
export function pageSignature(model: GridModel, { stacked, hidden }: RowContext): string {
  const { settings, comparison, stage } = model.content;
  const sources = model.sources.map(({ label, problem, language }) => [label, problem === null, language]);
  return JSON.stringify([stage === 'read', stacked, [...hidden], comparison.base, settings, sources]);
}

/**
 * What the view of a row shows beside what all rows share, in one string: equal signatures look alike. Places are told
 * from the beginning of their paragraph, so that an edit above does not change those below.
 * @returns `null` for a row that must be rendered in any case, because somebody edits in it
 */
export function rowSignature(model: GridModel, row: number, { editorAt }: RowContext): string | null {
  const passages = passagesOfRow(model, row);
  if (passages.some((each) => editorAt(each) !== null)) return null;
  const { comparison, differences } = model.content;
  const { state, disagreements = [], notes, done } = model.rows[row] ?? {};
  return JSON.stringify([
    row,
    [state, notes, done],
    disagreements.map((index) => [comparison.disagreements[index]?.kind, model.isGrave(index)]),
    differences[row],
    passages.map((passage) => passageSignature(model, passage)),
  ]);
}

function passageSignature(model: GridModel, { source, paragraph }: PassageRef): unknown[] {
  const block = model.sources[source]?.paragraphs[paragraph];
  const facts = model.facts(source, paragraph);
  const from = block?.start ?? 0;
  const span = ({ start, end }: Place) => [start - from, end - from];
  return [
    [source, paragraph, block?.kind, block?.text, facts?.linked],
    block?.pieces.map((piece) => [piece.at, piece.start - from, piece.length]),
    facts?.mentions.map((mention) => [...span(mention), mention.name.id, mention.name.type]),
    facts?.disagreements.map((each) => [...span(each), each.disagreement]),
    facts?.dates.map((date) => [...span(date), date.value]),
    facts?.elsewhere.map((each) => [each.row, each.other, each.link.score, each.link.reasons]),
  ];
}
