import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isMove, move, nearest, type Move, type Track } from '../../src/webview/navigation.ts';

const TRACKS: readonly Track[] = [
  { row: -1, fold: false, columns: [-1, 0, 1, 2] },
  { row: 0, fold: false, columns: [-1, 0, 1, 2] },
  { row: 1, fold: true, columns: [-1, 0] },
  { row: 2, fold: false, columns: [-1, 1, 2] },
  { row: 3, fold: false, columns: [-1, 0, 1, 2] },
];
const KEYS: readonly Move[] = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'Ctrl+Home',
  'Ctrl+End',
  'PageUp',
  'PageDown',
];

suite('moving over the grid', () => {
  test('never leaves it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...KEYS), { maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (keys, page) => {
          let at = { track: 0, column: 0 };
          for (const key of keys) {
            at = move(TRACKS, at, key, page);
            const track = TRACKS[at.track];
            assert.ok(track !== undefined);
            assert.ok(track.columns.includes(nearest(track.columns, at.column)));
          }
        },
      ),
    );
  });

  test('keeps the column over a line that lacks it', () => {
    const over = move(TRACKS, { track: 1, column: 2 }, 'ArrowDown', 5);
    assert.deepEqual(move(TRACKS, over, 'ArrowDown', 5), { track: 3, column: 2 });
  });

  test('skips places where a stacked row has no cell', () => {
    assert.equal(move(TRACKS, { track: 3, column: -1 }, 'ArrowRight', 5).column, 1);
    assert.equal(move(TRACKS, { track: 3, column: 1 }, 'ArrowLeft', 5).column, -1);
  });

  test('goes to the ends of a row, a page and the grid', () => {
    assert.deepEqual(move(TRACKS, { track: 1, column: 1 }, 'Home', 3), { track: 1, column: -1 });
    assert.deepEqual(move(TRACKS, { track: 1, column: 1 }, 'End', 3), { track: 1, column: 2 });
    assert.deepEqual(move(TRACKS, { track: 0, column: 1 }, 'PageDown', 3), { track: 3, column: 1 });
    assert.deepEqual(move(TRACKS, { track: 3, column: 1 }, 'Ctrl+Home', 3), { track: 0, column: -1 });
    assert.deepEqual(move(TRACKS, { track: 0, column: 1 }, 'Ctrl+End', 3), { track: 4, column: 2 });
  });

  test('knows its keys', () => {
    assert.ok(KEYS.every(isMove));
    assert.ok(!isMove('a'));
  });
});
