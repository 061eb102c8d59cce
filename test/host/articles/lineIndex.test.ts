import assert from 'node:assert/strict';
import { positionIn } from '../../../src/host/articles/lineIndex.ts';

suite('line positions', () => {
  const text = 'one\r\ntwo\nthree\rfour';
  for (const [word, line, character] of [
    ['one', 0, 0],
    ['two', 1, 0],
    ['three', 2, 0],
    ['ree', 2, 2],
    ['four', 3, 0],
  ] as const) {
    test(`“${word}” stands in line ${line}, character ${character}`, () => {
      assert.deepEqual(positionIn(text, text.indexOf(word)), { line, character });
    });
  }
});
