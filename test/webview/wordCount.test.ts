import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countWords } from '../../src/webview/wordCount.ts';

suite('counting words', () => {
  test('goes by spaces, and leaves out lone signs', () => {
    assert.equal(countWords('“Nobody – not even I – crosses,” he said.'), 7);
    assert.equal(countWords('U.S.-led 12,000 € \u00a0 ×'), 2);
    assert.equal(countWords('Мэр закрыл мост'), 3);
    assert.equal(countWords(' '), 0);
  });

  test('looks words up where there are no spaces', () => {
    assert.ok(countWords('市長は橋を閉鎖した') > 1);
  });

  test('counts what a split at spaces counts', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'É', 'ж', '1', '’', '-', ' ', '\n', '\u00a0', '\u2009', '𝔸'),
    });
    fc.assert(
      fc.property(letters, (text) => {
        const expected = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
        assert.equal(countWords(text), expected);
      }),
    );
  });
});
