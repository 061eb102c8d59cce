import assert from 'node:assert/strict';
import { findQuotations } from '../../../src/engine/facts/speechFinder.ts';
import { articleOf, fixtureRows } from './fixtureTables.ts';

suite('quotations', () => {
  for (const [passage = '', language = 'en', expected = ''] of fixtureRows('quotations.tsv')) {
    test(passage, () => {
      const article = articleOf(passage.split('¶'), { language });
      const found = findQuotations([article], []);
      const withChannel = expected.split(' ;; ').map((cell) => cell.includes('|'));
      const read = found.map(({ text, speaker, via }, i) => {
        const channel = withChannel[i] === true ? `|${via?.text ?? '-'}` : '';
        return `${text}=${speaker?.text ?? '-'}${channel}`;
      });
      assert.equal(read.join(' ;; '), expected);
      for (const q of found) {
        assert.ok(article.text.slice(q.start, q.end).startsWith(q.text.slice(0, 5)), 'offsets point at the words');
      }
    });
  }
});
