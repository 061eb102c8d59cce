import type { Paragraph } from '../../src/engine/article/article.ts';
import type { ComparedSource, Link, Name, Place, Row } from '../../src/engine/comparison.ts';
import type { CellDifference, CellMark } from '../../src/engine/difference/rowDifference.ts';
import type { GridContent } from '../../src/protocol/gridContent.ts';

const WORDS =
  'the council said on Monday that repairs of the bridge would begin before winter while traders at the harbour asked for a ferry and for help'.split(
    ' ',
  );

/**
 * A comparison of any size, for measuring: every third paragraph of a source stands alone, the others share rows with
 * the same paragraphs of the other sources; names, changes and shared phrases in all of them.
 */
export function bulkContent(sourceCount: number, paragraphCount: number): GridContent {
  const mentions: Place[] = [];
  const sources = Array.from({ length: sourceCount }, (_, source): ComparedSource => {
    let at = 0;
    const paragraphs = Array.from({ length: paragraphCount }, (_unused, index): Paragraph => {
      const length = 25 + ((index * 7 + source * 3) % 40);
      const words = Array.from({ length }, (_none, word) => WORDS[(word * 5 + index + source) % WORDS.length] ?? '');
      const text = `Mayor Mira Kovač ${words.join(' ')}.`;
      const start = at;
      at += text.length + 2;
      mentions.push({ source, start: start + 6, end: start + 16 });
      return {
        kind: 'body',
        text,
        start,
        end: start + text.length,
        line: index * 2 + 1,
        pieces: [{ at: 0, start, length: text.length }],
      };
    });
    return {
      path: `${source}.txt`,
      label: `Source ${source + 1}`,
      title: null,
      byline: null,
      outlet: null,
      agency: null,
      published: '2024-03-09',
      updated: null,
      url: null,
      language: 'en',
      problem: null,
      paragraphs,
    };
  });
  const rows: Row[] = [];
  for (let index = 0; index < paragraphCount; index++) {
    if (index % 3 !== 0) {
      rows.push({ cells: sources.map(() => [index]), state: 'shared' });
    } else {
      sources.forEach((_, alone) =>
        rows.push({ cells: sources.map((_unused, source) => (source === alone ? [index] : [])), state: 'only' }),
      );
    }
  }
  const links = rows.flatMap((row): Link[] =>
    row.state === 'shared'
      ? row.cells.slice(1).flatMap((cell, index) => {
          const paragraph = cell[0] ?? 0;
          return [
            {
              a: { source: 0, paragraph: row.cells[0]?.[0] ?? 0 },
              b: { source: index + 1, paragraph },
              relation: 'same',
              change: 'edited',
              score: 0.7,
              reasons: [{ kind: 'phrase', text: 'repairs of the bridge' }],
            } satisfies Link,
          ];
        })
      : [],
  );
  const name: Name = { id: 'n0', name: 'Mira Kovač', type: 'person', aliases: ['Mira Kovač'], roles: [], mentions };
  return {
    version: 1,
    stage: 'complete',
    comparison: {
      version: 1,
      base: 0,
      sources,
      links,
      rows,
      names: [name],
      quotes: [],
      utterances: [],
      claims: [],
      figures: [],
      disagreements: [],
      decisions: [],
    },
    differences: rows.map((row) =>
      row.cells.map((cell, source): CellDifference | null =>
        source === 0 || row.state !== 'shared'
          ? null
          : { against: 0, change: 'edited', complete: true, marks: marksOf(cell[0] ?? 0) },
      ),
    ),
    settings: { showRemovedWords: true },
  };
}

function marksOf(paragraph: number): CellMark[] {
  return [20, 45, 70, 95].flatMap((at): CellMark[] => [
    { kind: 'deleted', change: 'replaced', paragraph, at, text: 'otherwise ' },
    { kind: 'inserted', change: 'replaced', paragraph, start: at, end: at + 9 },
  ]);
}
