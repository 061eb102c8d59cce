import assert from 'node:assert/strict';
import fc from 'fast-check';
import { follow } from '../../src/webview/followParagraph.ts';

suite('a paragraph through an edit of its file', () => {
  test('keeps its place beside an edit', () => {
    assert.equal(follow(['a', 'b', 'c'], ['a', 'x', 'c'], 2), 2);
    assert.equal(follow(['a', 'b', 'c'], ['new', 'a', 'b', 'c'], 1), 2);
    assert.equal(follow(['a', 'b', 'c'], ['b', 'c'], 2), 1);
  });

  test('is found when its own words changed', () => {
    assert.equal(follow(['a', 'b', 'c'], ['a', 'x', 'c'], 1), 1);
  });

  test('is gone when it was taken out', () => {
    assert.equal(follow(['a', 'b', 'c'], ['a', 'c'], 1), null);
    assert.equal(follow(['a'], [], 0), null);
  });

  test('goes with its words inside an edited stretch', () => {
    assert.equal(follow(['a', 'b', 'c', 'd'], ['a', 'c', 'b', 'd'], 1), 2);
  });

  test('is found by its place after any edit of one stretch around it', () => {
    const texts = fc.array(fc.string({ maxLength: 3 }), { maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, texts, texts, (head, old, fresh, tail) => {
        const before = [...head, ...old, ...tail].map((text, index) => `${text}#${index}`);
        const after = [
          ...before.slice(0, head.length),
          ...fresh.map((text) => `new ${text}`),
          ...before.slice(head.length + old.length),
        ];
        before.forEach((text, index) => {
          const found = follow(before, after, index);
          const inside = index >= head.length && index < head.length + old.length;
          if (!inside) assert.equal(after[found ?? -1], text);
          else if (fresh.length === old.length) assert.equal(found, index);
        });
      }),
    );
  });
});
