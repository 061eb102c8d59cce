import assert from 'node:assert/strict';
import { diffArrays } from 'diff';
import fc from 'fast-check';
import { shortestEdits } from '../../../src/engine/difference/editScript.ts';

suite('edit script', () => {
  const list = fc.array(fc.nat({ max: 5 }), { maxLength: 40 });

  test('makes one list of the other', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const edits = shortestEdits(Int32Array.from(a), Int32Array.from(b), { maxEdits: 100 });
        assert.ok(edits);
        const made: number[] = [];
        let aAt = 0;
        let bAt = 0;
        for (const { aFrom, aTo, bFrom, bTo } of edits) {
          assert.equal(aFrom - aAt, bFrom - bAt, 'what lies between is as long on either side');
          assert.ok(aTo > aFrom || bTo > bFrom);
          assert.ok(aAt === 0 || aFrom > aAt, 'edits do not touch');
          made.push(...a.slice(aAt, aFrom), ...b.slice(bFrom, bTo));
          [aAt, bAt] = [aTo, bTo];
        }
        assert.deepEqual([...made, ...a.slice(aAt)], b);
      }),
      { numRuns: 1000 },
    );
  });

  test('is as short as the one that jsdiff finds', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const edits = shortestEdits(Int32Array.from(a), Int32Array.from(b), { maxEdits: 100 }) ?? [];
        const ours = edits.reduce((sum, edit) => sum + edit.aTo - edit.aFrom + edit.bTo - edit.bFrom, 0);
        const theirs = diffArrays(a, b).reduce((sum, part) => sum + (part.added || part.removed ? part.count : 0), 0);
        assert.equal(ours, theirs);
      }),
      { numRuns: 1000 },
    );
  });

  test('gives up at its limit and not before', () => {
    const [a, b] = [Int32Array.of(1, 2, 3), Int32Array.of(4, 2, 5)];
    assert.equal(shortestEdits(a, b, { maxEdits: 3 }), null);
    assert.equal(shortestEdits(a, b, { maxEdits: 4 })?.length, 2);
  });
});
