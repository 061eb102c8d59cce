import assert from 'node:assert/strict';
import fc from 'fast-check';
import { words } from '../../../src/engine/text/words.ts';

suite('words', () => {
  const of = (text: string): string[] => words(text).map((word) => word.text);

  test('keeps compounds, contractions and numbers whole', () => {
    assert.deepEqual(of("He didn't ship 6,000 U.S.-led twice-a-week 3.5m."), [
      'He',
      "didn't",
      'ship',
      '6,000',
      'U.S.-led',
      'twice-a-week',
      '3.5m',
    ]);
  });

  test('finds words in scripts without spaces', () => {
    assert.ok(of('外相は元山を訪問した。').includes('外相'));
  });

  test('offsets lie in the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const word of words(text)) {
          assert.ok(word.start >= last && word.end > word.start && word.end <= text.length);
          assert.equal(text.slice(word.start, word.end), word.text);
          last = word.end;
        }
      }),
    );
  });
});
