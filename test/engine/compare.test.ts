import assert from 'node:assert/strict';
import { compareNow } from '../../src/engine/compare.ts';

suite('compare', () => {
  test('puts each paragraph in exactly one row', () => {
    const comparison = compareNow(
      [
        { path: 'a.txt', content: { text: 'One.\n\nTwo.' } },
        { path: 'b.txt', content: { text: 'One.\n\nThree.' } },
      ],
      {},
      {},
    );
    comparison.sources.forEach((source, column) => {
      const placed = comparison.rows.flatMap((row) => row.cells[column] ?? []).sort((x, y) => x - y);
      assert.deepEqual(placed, [...source.paragraphs.keys()]);
    });
  });
});
