import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CellMark } from '../../src/engine/difference/rowDifference.ts';
import { toRuns, type Run } from '../../src/webview/runs.ts';

const NONE = { mentions: [], disagreements: [], marks: [] };

const textOf = (runs: readonly Run[]) =>
  runs
    .filter(({ kind }) => kind === 'text')
    .map(({ text }) => text)
    .join('');

// Ranges as careless as an older comparison over newer text could have them: outside the text, empty, overlapping.
const span = fc.tuple(fc.integer({ min: -3, max: 60 }), fc.nat({ max: 30 })).map(([start, length]) => ({
  start,
  end: start + length,
}));
const change = fc.constantFrom('replaced', 'inserted', 'deleted', 'spelling', 'rewording', 'moved', 'trivial' as const);
const mark: fc.Arbitrary<CellMark> = fc.oneof(
  fc
    .record({ span, change })
    .map((each): CellMark => ({ kind: 'inserted', paragraph: 0, change: each.change, ...each.span })),
  fc
    .record({ at: fc.integer({ min: -3, max: 60 }), change, text: fc.string({ minLength: 1 }) })
    .map((each): CellMark => ({ kind: 'deleted', paragraph: 0, ...each })),
  span.map((each): CellMark => ({ kind: 'shared', paragraph: 0, ...each })),
  span.map((each): CellMark => ({ kind: 'contradicts', paragraph: 0, ...each })),
);

suite('runs of a paragraph', () => {
  test('keep every character of the text, once and in order', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 50 }),
        fc.array(span, { maxLength: 6 }),
        fc.array(mark, { maxLength: 8 }),
        fc.array(span, { maxLength: 3 }),
        (text, mentions, marks, places) => {
          const disagreements = places.map((place, disagreement) => ({ ...place, disagreement }));
          const runs = toRuns(text, { mentions, marks, disagreements });
          assert.equal(textOf(runs), text);
          assert.ok(runs.every((run) => run.text.length > 0));
        },
      ),
    );
  });

  test('mark exactly the characters that a range covers', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 50 }), span, span, (text, name, shared) => {
        const runs = toRuns(text, { ...NONE, mentions: [name], marks: [{ kind: 'shared', paragraph: 0, ...shared }] });
        let at = 0;
        for (const run of runs) {
          if (run.kind !== 'text') continue;
          for (const offset of Array.from(run.text.split(''), (_, index) => at + index)) {
            assert.equal(run.mention === 0, name.start <= offset && offset < name.end);
            assert.equal(run.shared, shared.start <= offset && offset < shared.end);
          }
          at += run.text.length;
        }
      }),
    );
  });

  test('show removed words where they stood', () => {
    const runs = toRuns('She left.', {
      ...NONE,
      marks: [
        { kind: 'deleted', change: 'replaced', paragraph: 0, at: 4, text: 'walked' },
        { kind: 'inserted', change: 'replaced', paragraph: 0, start: 4, end: 8 },
      ],
    });
    assert.deepEqual(
      runs.map(({ kind, text }) => [kind, text]),
      [
        ['text', 'She '],
        ['removed', 'walked'],
        ['text', 'left'],
        ['text', '.'],
      ],
    );
  });

  test('keep removed words from sticking to those beside them', () => {
    const text = 'TASS. Then it rained';
    const of = (at: number, words: string) => {
      const marks = [{ kind: 'deleted', change: 'deleted', paragraph: 0, at, text: words }] as const;
      const run = toRuns(text, { ...NONE, marks }).find(({ kind }) => kind === 'removed');
      return run?.kind === 'removed' ? [run.spaceBefore, run.spaceAfter] : null;
    };
    assert.deepEqual(of(4, 'wrote'), [true, false], 'TASS [wrote].');
    assert.deepEqual(of(4, ', it said'), [false, false], 'TASS[, it said].');
    assert.deepEqual(of(6, 'Afterwards'), [false, true], '[Afterwards] Then');
    assert.deepEqual(of(text.length, 'hard'), [true, false], 'rained [hard]');
    assert.deepEqual(of(0, 'But'), [false, true], '[But] TASS');
  });

  test('show words removed at the end', () => {
    const runs = toRuns('She left', {
      ...NONE,
      marks: [{ kind: 'deleted', change: 'deleted', paragraph: 0, at: 8, text: ' early' }],
    });
    assert.equal(runs.at(-1)?.text, ' early');
    assert.equal(runs.at(-1)?.kind, 'removed');
  });

  test('tell another spelling without striking it out', () => {
    const [, run, ...rest] = toRuns('in Kyiv', {
      ...NONE,
      marks: [
        { kind: 'deleted', change: 'spelling', paragraph: 0, at: 3, text: 'Kiev' },
        { kind: 'inserted', change: 'spelling', paragraph: 0, start: 3, end: 7 },
      ],
    });
    assert.deepEqual(rest, []);
    assert.equal(run?.kind === 'text' && run.instead, 'Kiev');
  });

  test('explain after what is explained, outside the text', () => {
    const runs = toRuns('until Sunday.', { ...NONE, glosses: [{ at: 12, text: '10 March' }] });
    assert.deepEqual(
      runs.map(({ kind, text }) => [kind, text]),
      [
        ['text', 'until Sunday'],
        ['gloss', '10 March'],
        ['text', '.'],
      ],
    );
    assert.equal(textOf(runs), 'until Sunday.');
  });

  test('leave trivial changes unmarked', () => {
    const runs = toRuns('“Yes”', {
      ...NONE,
      marks: [
        { kind: 'deleted', change: 'trivial', paragraph: 0, at: 0, text: '"' },
        { kind: 'inserted', change: 'trivial', paragraph: 0, start: 0, end: 1 },
      ],
    });
    assert.deepEqual(
      runs.map((run) => run.kind === 'text' && run.inserted),
      [null],
    );
  });
});
