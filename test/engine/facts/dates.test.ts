import assert from 'node:assert/strict';
import { findFigures } from '../../../src/engine/facts/figures.ts';
import { articleOf, fixtureRows } from './fixtureTables.ts';

suite('dates', () => {
  for (const [text = '', published = '-', expected = ''] of fixtureRows('dates.tsv')) {
    test(`${text} (${published})`, () => {
      const article = articleOf([text], { published: published === '-' ? null : published });
      const found = findFigures([article]).filter((f) => f.kind === 'date' || f.kind === 'time');
      assert.equal(found.map((f) => `${f.text}=${f.value ?? 'null'}`).join(';'), expected);
      for (const f of found) assert.equal(article.text.slice(f.start, f.end), f.text);
    });
  }
});
