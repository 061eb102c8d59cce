import { tellsTheStory } from '../article/article.ts';
import type { Comparison, RowState } from '../comparison.ts';
import { rowDifferences } from '../difference/rowDifference.ts';
import type { CompareWordsOptions } from '../difference/wordDifference.ts';
import { markedText, type Segment } from './markedText.ts';

/** A row of the comparison as a report shows it: without page furniture. */
export interface ReportRow {
  readonly state: RowState;
  /** One entry a source; a cell is its paragraphs, each as segments. */
  readonly cells: readonly (readonly (readonly Segment[])[])[];
}

/** The rows that tell the story, with their differences marked. */
export function reportRows(comparison: Comparison, options: CompareWordsOptions = {}): readonly ReportRow[] {
  const differences = rowDifferences(comparison, options);
  return comparison.rows.flatMap((row, r) => {
    const cells = row.cells.map((paragraphs, source) =>
      paragraphs.flatMap((index) => {
        const paragraph = comparison.sources[source]?.paragraphs[index];
        if (paragraph === undefined || !tellsTheStory(paragraph.kind)) return [];
        const marks = differences[r]?.[source]?.marks ?? [];
        return [
          markedText(
            paragraph.text,
            marks.filter((mark) => mark.paragraph === index),
          ),
        ];
      }),
    );
    return cells.every((cell) => cell.length === 0) ? [] : [{ state: row.state, cells }];
  });
}

/** What to call the report: the base's title, else the sources. */
export function reportTitle({ sources, base }: Comparison): string {
  return sources[base]?.title ?? sources.map(({ label }) => label).join(', ');
}
