import assert from 'node:assert/strict';
import fc from 'fast-check';
import { flatten } from '../../../src/host/articles/layers.ts';

suite('layers', () => {
  test('a name inside a quotation is cut out of it', () => {
    assert.deepEqual(
      flatten([
        { start: 5, end: 11, kind: 'name' },
        { start: 0, end: 17, kind: 'quotation' },
      ]),
      [
        { start: 0, end: 5, kind: 'quotation' },
        { start: 5, end: 11, kind: 'name' },
        { start: 11, end: 17, kind: 'quotation' },
      ],
    );
  });

  test('every place shows the topmost layer there', () => {
    const layer = fc
      .tuple(fc.nat(30), fc.nat(8), fc.constantFrom('a', 'b', 'c'))
      .map(([start, length, kind]) => ({ start, end: start + length, kind }));
    fc.assert(
      fc.property(fc.array(layer), (layers) => {
        const flat = flatten(layers);
        flat.forEach((part, index) => {
          assert.ok(part.start < part.end);
          assert.ok(index === 0 || (flat[index - 1]?.end ?? 0) <= part.start);
        });
        for (let at = 0; at < 40; at++) {
          const covers = ({ start, end }: { start: number; end: number }): boolean => start <= at && at < end;
          assert.equal(flat.find(covers)?.kind, layers.find(covers)?.kind);
        }
      }),
    );
  });
});
