import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Comparison, Figure } from '../../../src/engine/comparison.ts';
import { rowDifferences, type CellDifference, type CellMark } from '../../../src/engine/difference/rowDifference.ts';
import { madeComparison, placeOf } from './madeComparison.ts';

/** Each mark in a line: kind, then the words it covers or removes. */
function told(comparison: Comparison, source: number, marks: readonly CellMark[]): string[] {
  return marks.map((mark) => {
    const text = comparison.sources[source]?.paragraphs[mark.paragraph]?.text ?? '';
    return mark.kind === 'deleted' ? `deleted ${mark.text}` : `${mark.kind} ${text.slice(mark.start, mark.end)}`;
  });
}

function cell(comparison: Comparison, row: number, source: number): CellDifference {
  const difference = rowDifferences(comparison)[row]?.[source];
  assert.ok(difference, 'the cell has a difference');
  return difference;
}

function reads(comparison: Comparison, change: CellDifference['change'], expected: readonly string[]): void {
  const difference = cell(comparison, 0, 1);
  assert.equal(difference.change, change);
  assert.deepEqual(told(comparison, 1, difference.marks), expected);
}

function figure(comparison: Comparison, source: number, text: string, more: Partial<Figure>): Figure {
  return { ...placeOf(comparison, source, text), text, kind: 'number', value: null, unit: null, ...more };
}

suite('row difference', () => {
  suite('which cell is read against which', () => {
    const comparison = madeComparison([['One story.'], ['One story.'], ['One story.']], {
      base: 1,
      rows: [
        { cells: [[0], [0], [0]], state: 'shared' },
        { cells: [[0], [], [0]], state: 'shared' },
        { cells: [[], [], [0]], state: 'only' },
      ],
    });
    const against = rowDifferences(comparison).map((row) => row.map((each) => each?.against ?? null));

    test('against the base, whatever its place', () => assert.deepEqual(against[0], [1, null, 1]));
    test('against the first where the base has nothing', () => assert.deepEqual(against[1], [null, null, 0]));
    test('a passage alone has no difference', () => assert.deepEqual(against[2], [null, null, null]));

    test('page furniture is not compared', () => {
      const page = madeComparison([[['furniture', 'Share this page']], [['furniture', 'Share this story']]]);
      assert.deepEqual(rowDifferences(page), [[null, null]]);
    });
  });

  suite('close passages', () => {
    test('the same words', () =>
      reads(madeComparison([['He said “no” — twice.'], ['He said "no" – twice.']]), 'identical', []));

    test('inserted and removed words', () =>
      reads(
        madeComparison([
          ['The mayor of Oslo opened the new bridge on Friday morning.'],
          ['The mayor of Bergen opened the new bridge on Friday.'],
        ]),
        'edited',
        ['deleted Oslo', 'inserted Bergen', 'deleted morning'],
      ));

    test('a sentence that is missing, one that was added', () => {
      const comparison = madeComparison([
        ['The bridge opened on Friday after nine years of work. Nobody knew the cost. It is 300 metres long and blue.'],
        ['The bridge opened on Friday after nine years of work. It is 300 metres long and blue. Cars pay nothing.'],
      ]);
      reads(comparison, 'edited', ['deleted Nobody knew the cost.', 'inserted Cars pay nothing.']);
      const [removed] = cell(comparison, 0, 1).marks;
      assert.ok(removed?.kind === 'deleted');
      assert.equal(removed.at, 'The bridge opened on Friday after nine years of work.'.length);
    });

    test('several paragraphs against one', () => {
      const comparison = madeComparison(
        [
          ['The bridge opened on Friday after nine years of work. It is 300 metres long and painted blue.'],
          ['The bridge opened on Friday after nine years of work.', 'It is 300 metres long and painted green.'],
        ],
        { rows: [{ cells: [[0], [0, 1]], state: 'shared' }] },
      );
      reads(comparison, 'edited', ['deleted blue', 'inserted green']);
      assert.deepEqual(
        cell(comparison, 0, 1).marks.map(({ paragraph }) => paragraph),
        [1, 1],
      );
    });

    test('two spellings of a name that the comparison knows', () => {
      const comparison = madeComparison([
        ['Minister Choe Son met the guests at the port.'],
        ['Minister Choi Son met the guests at the port.'],
      ]);
      const names = [
        {
          id: 'n1',
          name: 'Choe Son',
          type: 'person' as const,
          aliases: ['Choe Son', 'Choi Son'],
          roles: [],
          mentions: [],
        },
      ];
      const marks = cell({ ...comparison, names }, 0, 1).marks;
      assert.deepEqual(
        marks.map((mark) => (mark.kind === 'inserted' || mark.kind === 'deleted' ? mark.change : mark.kind)),
        ['spelling', 'spelling'],
      );
    });
  });

  suite('reworded passages', () => {
    const reworded = madeComparison([
      ['A freight train left the rails near Lund early on Tuesday, and 12 wagons fell into the river Höje.'],
      [
        'Outside Lund, a dozen carriages ended in the water when, police say, a freight train derailed before dawn in Skåne.',
      ],
    ]);

    test('show phrases that both have, and rare words', () =>
      reads(reworded, 'reworded', ['shared Lund', 'shared freight train']));

    test('but not words that tell nothing, however rare', () =>
      reads(
        madeComparison([['Three boats sank during Saturday.'], ['During an old quarrel nobody ate fish.']]),
        'reworded',
        [],
      ));

    test('but not words that many passages have', () => {
      const others = Array.from({ length: 5 }, (_, i) => `Lund again, for the ${i}th time.`);
      const comparison = madeComparison([
        [reworded.sources[0]?.paragraphs[0]?.text ?? '', ...others],
        [reworded.sources[1]?.paragraphs[0]?.text ?? ''],
      ]);
      reads(comparison, 'reworded', ['shared freight train']);
    });

    test('show names by whatever spelling, and figures of one value', () => {
      const comparison = {
        ...reworded,
        names: [
          {
            id: 'n1',
            name: 'Lund',
            type: 'place' as const,
            aliases: ['Lund', 'Skåne'],
            roles: [],
            mentions: [placeOf(reworded, 0, 'Lund'), placeOf(reworded, 1, 'Skåne')],
          },
          {
            id: 'n2',
            name: 'police',
            type: 'organisation' as const,
            aliases: ['police'],
            roles: [],
            mentions: [placeOf(reworded, 1, 'police')],
          },
        ],
        figures: [
          figure(reworded, 0, '12', { value: '12', unit: 'wagon' }),
          figure(reworded, 1, 'a dozen', { value: '12', unit: 'wagon' }),
        ],
      };
      reads(comparison, 'reworded', ['shared Lund', 'shared a dozen', 'shared freight train', 'shared Skåne']);
    });

    test('offsets of a broken paragraph are mapped to its text', () => {
      const [first, second] = reworded.sources;
      assert.ok(first && second);
      const [paragraph] = second.paragraphs;
      assert.ok(paragraph);
      // The page broke the paragraph: the second half stands 100 characters further on.
      const half = paragraph.text.indexOf('police');
      const broken = {
        ...paragraph,
        end: paragraph.end + 100,
        pieces: [
          { at: 0, start: 0, length: half },
          { at: half, start: half + 100, length: paragraph.text.length - half },
        ],
      };
      const place = placeOf(reworded, 1, 'Skåne');
      const comparison = {
        ...reworded,
        sources: [first, { ...second, paragraphs: [broken] }],
        names: [
          {
            id: 'n1',
            name: 'Skåne',
            type: 'place' as const,
            aliases: ['Skåne'],
            roles: [],
            mentions: [placeOf(reworded, 0, 'Lund'), { source: 1, start: place.start + 100, end: place.end + 100 }],
          },
        ],
      };
      reads(comparison, 'reworded', ['shared Lund', 'shared freight train', 'shared Skåne']);
    });
  });

  test('a passage changed at every other word counts as reworded, however much both have', () => {
    const changed = madeComparison([
      ['Early Monday crews from Lund fought flames at two mills while nearby roads and schools stayed shut for hours.'],
      [
        'On Monday some crews near Lund met flames in two old mills; most roads but not all schools were shut some hours.',
      ],
    ]);
    assert.equal(cell(changed, 0, 1).change, 'reworded');
  });

  suite('contradictions', () => {
    const crash = madeComparison([
      ['A freight train left the rails near Lund on Tuesday, and 12 people were hurt.'],
      ['Near Lund a freight train left the rails and 14 people were hurt on Monday.'],
    ]);

    test('another number, another day for the same', () => {
      const comparison = {
        ...crash,
        figures: [
          figure(crash, 0, '12', { value: '12', unit: 'people' }),
          figure(crash, 0, 'on Tuesday', { kind: 'date', value: '2025-07-08' }),
          figure(crash, 1, '14', { value: '14', unit: 'people' }),
          figure(crash, 1, 'on Monday', { kind: 'date', value: '2025-07-07' }),
        ],
      };
      const marks = told(comparison, 1, cell(comparison, 0, 1).marks).filter((line) => line.startsWith('contradicts'));
      assert.deepEqual(marks, ['contradicts 14', 'contradicts on Monday']);
    });

    test('not a less precise date, not another unit', () => {
      const comparison = {
        ...crash,
        figures: [
          figure(crash, 0, '12', { value: '12', unit: 'wagon' }),
          figure(crash, 0, 'on Tuesday', { kind: 'date', value: '2025-07-08' }),
          figure(crash, 1, '14', { value: '14', unit: 'people' }),
          figure(crash, 1, 'on Monday', { kind: 'date', value: '2025-07' }),
        ],
      };
      const marks = told(comparison, 1, cell(comparison, 0, 1).marks).filter((line) => line.startsWith('contradicts'));
      assert.deepEqual(marks, []);
    });

    test('a negation on either side', () => {
      const [yes, no] = ['The council will close the old harbour.', 'The council will not close the old harbour.'];
      reads(madeComparison([[yes], [no]]), 'edited', ['inserted not', 'contradicts not']);
      reads(madeComparison([[no], [yes]]), 'edited', ['deleted not', 'contradicts close']);
    });

    test('words altered within a quotation of one utterance', () => {
      const words = ['we will stand by our friends to the end', 'we shall stand by our friends for ever'] as const;
      const made = madeComparison([
        [`In a speech on Sunday the minister promised: “${words[0]}”.`],
        [`“${words[1]}”, she told a cheering crowd.`],
      ]);
      const quotes = words.map((text, source) => ({ ...placeOf(made, source, text), text, speaker: null, via: null }));
      const altered = { ...made, quotes, utterances: [{ quotes: [0, 1], relation: 'altered' as const }] };
      const marks = told(altered, 1, cell(altered, 0, 1).marks).filter((line) => line.startsWith('contradicts'));
      assert.deepEqual(marks, ['contradicts shall', 'contradicts for ever']);
      const partial = { ...altered, utterances: [{ quotes: [0, 1], relation: 'partial' as const }] };
      assert.ok(cell(partial, 0, 1).marks.every(({ kind }) => kind !== 'contradicts'));
    });
  });

  suite('what always holds', () => {
    const sentence = fc
      .array(
        fc.constantFrom('the', 'minister', 'Oslo', 'said', 'not', '12', 'bridge', 'of', 'a', 'train', '“no”', '東京'),
        {
          minLength: 1,
          maxLength: 9,
        },
      )
      .map((words) => `${words.join(' ')}.`);
    const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
    const article = fc.array(paragraph, { minLength: 1, maxLength: 3 });

    test('marks lie in their paragraph, in order, those of one kind apart', () => {
      fc.assert(
        fc.property(article, article, (a, b) => {
          const comparison = madeComparison([a, b], {
            rows: [{ cells: [[...a.keys()], [...b.keys()]], state: 'shared' }],
          });
          const { marks } = cell(comparison, 0, 1);
          const ends = new Map<string, number>();
          let last = [0, 0];
          for (const mark of marks) {
            const text = b[mark.paragraph];
            assert.ok(text !== undefined);
            const [start, end] = mark.kind === 'deleted' ? [mark.at, mark.at] : [mark.start, mark.end];
            assert.ok(start >= 0 && end <= text.length && start <= end);
            if (mark.kind !== 'deleted') {
              assert.ok(start < end);
              const key = `${mark.kind} ${mark.paragraph}`;
              assert.ok(start >= (ends.get(key) ?? 0), 'apart');
              ends.set(key, end);
            }
            assert.ok(mark.paragraph > (last[0] ?? 0) || (mark.paragraph === last[0] && start >= (last[1] ?? 0)));
            last = [mark.paragraph, start];
          }
        }),
        { numRuns: 300 },
      );
    });
  });

  test('a passage of a megabyte is compared within its limits, and says so', () => {
    const words = (seed: number): string =>
      Array.from({ length: 100_000 }, (_, i) => `w${(i * seed) % 7919}`).join(' ');
    const difference = cell(madeComparison([[words(31)], [words(37)]]), 0, 1);
    assert.equal(difference.complete, false);
  });
});
