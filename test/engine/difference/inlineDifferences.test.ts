import assert from 'node:assert/strict';
import type { Comparison } from '../../../src/engine/comparison.ts';
import { inlineDifferences, type InlineDifferences } from '../../../src/engine/difference/inlineDifferences.ts';
import { madeComparison } from './madeComparison.ts';

/** The text of a source's file as `madeComparison` counts its offsets. */
function fileOf(comparison: Comparison, source: number): string {
  return comparison.sources[source]?.paragraphs.map(({ text }) => `${text}\n`).join('') ?? '';
}

/** Each paragraph in a line: its state, then the words marked in the file, then those removed. */
function told(comparison: Comparison, source: number, { paragraphs }: InlineDifferences): string[] {
  const file = fileOf(comparison, source);
  return paragraphs.map(({ state, marks, removed }) =>
    [
      state,
      ...marks.map(({ kind, start, end }) => `${kind} ${file.slice(start, end)}`),
      ...removed.map(({ at, text }) => `removed ${text} before ${file.slice(at).split(/\s/u)[0] ?? ''}`),
    ].join('; '),
  );
}

suite('inline differences', () => {
  const articles = [
    ['The ship left the old port of Riga on Monday.', 'Nobody was hurt.', 'It rained all day in the hills.'],
    ['Prices rose again.', 'The ship left the port of Riga on Friday night.', 'Nobody was hurt.'],
  ];
  const rows = [
    { cells: [[], [0]], state: 'only' as const },
    { cells: [[0], [1]], state: 'shared' as const },
    { cells: [[1], [2]], state: 'shared' as const },
    { cells: [[2], []], state: 'only' as const },
  ];
  const comparison = madeComparison(articles, { rows });

  test('marks words and says what stands here alone, in the order of the file', () => {
    assert.deepEqual(told(comparison, 1, inlineDifferences(comparison, 1, 0)), [
      'only',
      'edited; inserted Friday night; removed old before port; removed Monday before Friday',
      'identical',
    ]);
  });

  test('reads the base against another source, too', () => {
    assert.deepEqual(told(comparison, 0, inlineDifferences(comparison, 0, 1)), [
      'edited; inserted old; inserted Monday; removed Friday night before Monday.',
      'identical',
      'only',
    ]);
  });

  test('tells what the other source has more, behind what stands before it there', () => {
    const { missing } = inlineDifferences(comparison, 1, 0);
    assert.deepEqual(missing, [{ at: fileOf(comparison, 1).indexOf(' hurt.') + 6, paragraphs: [2] }]);
    assert.deepEqual(inlineDifferences(comparison, 0, 1).missing, [{ at: 0, paragraphs: [0] }]);
  });

  test('looks at the links of a paragraph that stands opposite nothing', () => {
    const crossing = madeComparison(
      [
        ['One tale of Riga.', 'Two.'],
        ['Two.', 'One tale of Riga.'],
      ],
      {
        rows: [
          { cells: [[0], []], state: 'only' },
          { cells: [[1], [0]], state: 'shared' },
          { cells: [[], [1]], state: 'only' },
        ],
        links: [
          {
            a: { source: 0, paragraph: 0 },
            b: { source: 1, paragraph: 1 },
            relation: 'same',
            change: 'identical',
            score: 1,
            reasons: [],
          },
        ],
      },
    );
    const { paragraphs, missing } = inlineDifferences(crossing, 0, 1);
    assert.deepEqual(
      paragraphs.map(({ state, opposite }) => [state, opposite]),
      [
        ['identical', [1]],
        ['identical', [0]],
      ],
    );
    assert.deepEqual(missing, []);
  });

  test('leaves page furniture and third sources out', () => {
    const three = madeComparison([
      [['furniture', 'Share']],
      [['furniture', 'Share it']],
      ['A third report of the strike.'],
    ]);
    assert.deepEqual(inlineDifferences(three, 0, 1), { paragraphs: [], missing: [] });
  });
});
