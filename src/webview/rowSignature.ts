import type { Place } from '../engine/comparison.ts';
import type { GridModel } from './gridModel.ts';
import { passagesOfRow } from './passages.ts';
import type { RowContext } from './rowContext.ts';

/** What a row is recognised by in another comparison: its first passage. */
export function rowKey(model: GridModel, row: number): string {
  const [source] = model.rows[row]?.present ?? [];
  const [paragraph] = source === undefined ? [] : model.cell(row, source);
  const text =
    source === undefined || paragraph === undefined ? '' : model.sources[source]?.paragraphs[paragraph]?.text;
  return `${source ?? ''}:${text ?? ''}`;
}

/**
 * Everything that the view of a row shows, in one string: equal signatures look alike. Places are told from the
 * beginning of their paragraph, so that an edit above does not change those below.
 * @returns `null` for a row that must be rendered in any case, because somebody edits in it
 */
export function rowSignature(model: GridModel, row: number, context: RowContext): string | null {
  const passages = passagesOfRow(model, row);
  if (passages.some((each) => context.editorAt(each) !== null)) return null;
  const { settings, comparison } = model.content;
  return JSON.stringify([
    row,
    context.stacked,
    [...context.hidden],
    comparison.base,
    settings.showRemovedWords,
    model.sources.map(({ label, problem, language }) => [label, problem === null, language]),
    model.rows[row],
    model.rows[row]?.disagreements.map((index) => comparison.disagreements[index]?.kind),
    model.content.differences[row],
    model.linksInRow(row).map(({ a, b }) => [a, b]),
    passages.map(({ source, paragraph }) => {
      const block = model.sources[source]?.paragraphs[paragraph];
      const facts = model.facts(source, paragraph);
      const from = block?.start ?? 0;
      const span = ({ start, end }: Place) => [start - from, end - from];
      return [
        [source, paragraph, block?.kind, block?.text],
        block?.pieces.map((piece) => [piece.at, piece.start - from, piece.length]),
        facts?.mentions.map((mention) => [...span(mention), mention.name.id, mention.name.type]),
        facts?.disagreements.map((each) => [...span(each), each.disagreement]),
        facts?.dates.map((date) => [...span(date), date.value]),
        facts?.elsewhere.map((each) => [each.row, each.other, each.link.score, each.link.reasons]),
      ];
    }),
  ]);
}
