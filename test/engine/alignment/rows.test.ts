import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Article } from '../../../src/engine/article/article.ts';
import type { Link, PassageRef, Row } from '../../../src/engine/comparison.ts';
import { arrangeRows, type RowDecisions } from '../../../src/engine/alignment/rows.ts';
import { article } from './articles.ts';

const ref = (source: number, paragraph: number): PassageRef => ({ source, paragraph });

function link(a: PassageRef, b: PassageRef, score = 0.9, relation: Link['relation'] = 'same'): Link {
  return { a, b, score, relation, change: 'reworded', reasons: [] };
}

function articles(...kinds: readonly string[]): readonly Article[] {
  return kinds.map((line) => article('en', ...line.split(' ').map((kind) => (kind === 'b' ? 'x' : `${kind}: x`))));
}

/** Rows as "0 | 0,1 | –". */
function shown(rows: readonly Row[]): string[] {
  return rows.map((row) => row.cells.map((cell) => cell.join(',') || '–').join(' | '));
}

suite('arrangeRows', () => {
  test('puts linked paragraphs side by side in the order of the base, though they cross', () => {
    const rows = arrangeRows(articles('b b b', 'b b b'), [link(ref(0, 0), ref(1, 2)), link(ref(0, 2), ref(1, 0))], 0);
    assert.deepEqual(shown(rows), ['0 | 2', '1 | –', '2 | 0', '– | 1']);
    assert.deepEqual(
      rows.map((row) => row.state),
      ['shared', 'only', 'shared', 'only'],
    );
  });

  test('puts extra paragraphs behind the paragraph before them', () => {
    const rows = arrangeRows(
      articles('b b', 'b b b', 'b b b'),
      [link(ref(0, 0), ref(1, 0)), link(ref(0, 1), ref(1, 2)), link(ref(0, 0), ref(2, 0))],
      0,
    );
    assert.deepEqual(shown(rows), ['0 | 0 | 0', '– | 1 | –', '– | – | 1', '– | – | 2', '1 | 2 | –']);
  });

  test('sets all titles side by side, linked or not, and keeps them from the text that tells them', () => {
    const links = [link(ref(0, 1), ref(1, 0)), link(ref(0, 1), ref(2, 1))];
    assert.deepEqual(shown(arrangeRows(articles('title b', 'title b', 'furniture title b'), links, 0)), [
      '– | – | 0',
      '0 | 0 | 1',
      '– | 1 | –',
      '– | – | 2',
      '1 | – | –',
    ]);
  });

  test('groups what only other sources share', () => {
    const rows = arrangeRows(articles('b', 'b b', 'b b'), [link(ref(1, 1), ref(2, 0))], 0);
    assert.deepEqual(shown(rows), ['– | 0 | –', '– | 1 | 0', '– | – | 1', '0 | – | –']);
  });

  test('answers one long paragraph with several that follow each other, but not with distant ones', () => {
    const links = [link(ref(0, 0), ref(1, 0)), link(ref(0, 0), ref(1, 1)), link(ref(0, 0), ref(1, 3), 0.8)];
    assert.deepEqual(shown(arrangeRows(articles('b b', 'b b b b'), links, 0)), ['0 | 0,1', '– | 2', '– | 3', '1 | –']);
  });

  test('does not move paragraphs for a weak link', () => {
    const rows = arrangeRows(articles('b', 'b'), [link(ref(0, 0), ref(1, 0), 0.4, 'overlap')], 0);
    assert.equal(rows.length, 2);
  });

  test('folds furniture that stands side by side into one row', () => {
    const rows = arrangeRows(
      articles('b furniture furniture b', 'b furniture b'),
      [link(ref(0, 0), ref(1, 0)), link(ref(0, 3), ref(1, 2))],
      0,
    );
    assert.deepEqual(shown(rows), ['0 | 0', '1,2 | 1', '3 | 2']);
    assert.equal(rows[1]?.state, 'furniture');
  });

  test('follows another base', () => {
    const rows = arrangeRows(articles('b b', 'b b'), [link(ref(0, 0), ref(1, 1)), link(ref(0, 1), ref(1, 0))], 1);
    assert.deepEqual(shown(rows), ['1 | 0', '0 | 1']);
  });

  test('lets the user decide', () => {
    const decisions: RowDecisions = {
      pins: [[ref(0, 1), ref(1, 0)]],
      splits: [[ref(0, 0), ref(1, 1)]],
    };
    const rows = arrangeRows(
      articles('b b', 'b b'),
      [link(ref(0, 0), ref(1, 1)), link(ref(0, 0), ref(1, 0))],
      0,
      decisions,
    );
    assert.deepEqual(shown(rows), ['0 | –', '1 | 0', '– | 1']);
  });

  const lengths = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 4 });
  const place = fc.record({ source: fc.nat(3), paragraph: fc.nat(7) });
  const anyLinks = fc.array(fc.tuple(place, place, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()));
  const anyPairs = fc.array(fc.tuple(place, place), { maxLength: 4 });
  const anyKinds = fc.array(fc.constantFrom('body', 'furniture', 'title', 'byline'), { minLength: 32, maxLength: 32 });

  function build(counts: readonly number[], kinds: readonly string[]): readonly Article[] {
    return counts.map((count, source) =>
      article(
        'en',
        ...Array.from({ length: count }, (_, i) => `${kinds[source * 8 + i] ?? 'body'}: x`.replace('body: ', '')),
      ),
    );
  }

  function valid(
    sources: readonly Article[],
    [a, b, score, same]: readonly [PassageRef, PassageRef, number, boolean],
  ): Link[] {
    const known = [a, b].every(({ source, paragraph }) => sources[source]?.paragraphs[paragraph] !== undefined);
    if (!known || a.source === b.source) return [];
    return [a.source < b.source ? link(a, b, score, same ? 'same' : 'overlap') : link(b, a, score, 'overlap')];
  }

  test('each paragraph stands in exactly one row, cells ascend, the base keeps its order', () => {
    fc.assert(
      fc.property(lengths, anyKinds, anyLinks, fc.nat(3), (counts, kinds, pairs, at) => {
        const sources = build(counts, kinds);
        const base = at % sources.length;
        const rows = arrangeRows(
          sources,
          pairs.flatMap((pair) => valid(sources, pair)),
          base,
        );
        for (const [source, { paragraphs }] of sources.entries()) {
          const cells = rows.map((row) => row.cells[source] ?? []);
          for (const cell of cells)
            assert.deepEqual(
              cell,
              [...cell].sort((x, y) => x - y),
            );
          const all = cells.flat();
          if (source !== base) all.sort((x, y) => x - y);
          assert.deepEqual(all, [...paragraphs.keys()]);
        }
        for (const row of rows) assert.ok(row.cells.some((cell) => cell.length > 0));
      }),
    );
  });

  test('whatever is decided, each paragraph keeps one row and pins win', () => {
    fc.assert(
      fc.property(lengths, anyKinds, anyLinks, anyPairs, anyPairs, (counts, kinds, pairs, pins, splits) => {
        const sources = build(counts, kinds);
        const links = pairs.flatMap((pair) => valid(sources, pair));
        const rows = arrangeRows(sources, links, 0, { pins, splits });
        const rowOf = ({ source, paragraph }: PassageRef): number =>
          rows.findIndex((row) => row.cells[source]?.includes(paragraph));
        for (const [source, { paragraphs }] of sources.entries()) {
          const all = rows.flatMap((row) => row.cells[source] ?? []).sort((x, y) => x - y);
          assert.deepEqual(all, [...paragraphs.keys()]);
        }
        for (const [a, b] of pins) if (rowOf(a) >= 0 && rowOf(b) >= 0) assert.equal(rowOf(a), rowOf(b));
        if (pins.length > 0) return;
        for (const [a, b] of splits) {
          if (a.source !== b.source && rowOf(a) >= 0) assert.notEqual(rowOf(a), rowOf(b));
        }
      }),
    );
  });
});
