import assert from 'node:assert/strict';
import { findFigures } from '../../../src/engine/facts/figures.ts';
import { articleOf, fixtureRows } from './fixtureTables.ts';

suite('figures', () => {
  for (const [text = '', language = 'en', expected = ''] of fixtureRows('figures.tsv')) {
    test(text, () => {
      const article = articleOf([text], { language });
      const found = findFigures([article]).filter((f) => f.kind !== 'date' && f.kind !== 'time');
      const read = found.map((f) => `${f.kind} ${f.text}=${f.value ?? 'null'}${f.unit === null ? '' : ` ${f.unit}`}`);
      assert.equal(read.join(';'), expected);
      for (const f of found) assert.equal(article.text.slice(f.start, f.end), f.text);
    });
  }
});
