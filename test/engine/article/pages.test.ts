import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readArticle } from '../../../src/engine/article/readArticle.ts';
import { shingleF1 } from './shingles.ts';

const FIXTURES = new URL('fixtures/', import.meta.url);

/** What counts as the article's text when it is compared with what a reader would copy. */
const TEXT = new Set(['body', 'heading']);

suite('web pages', () => {
  const scores: number[] = [];
  for (const name of readdirSync(FIXTURES)) {
    test(`finds the article in ${name}`, () => {
      const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, FIXTURES), 'utf8');
      const article = readArticle({ path: 'page.html', content: { text: read('page.html') } }, { unit: 'paragraph' });
      const text = article.paragraphs.filter(({ kind }) => TEXT.has(kind)).map((paragraph) => paragraph.text);
      const score = shingleF1(text.join('\n'), read('expected.txt'));
      scores.push(score);
      assert.ok(score >= 0.9, `${score.toFixed(3)}:\n${text.join('\n')}`);
    });
  }

  test('finds them with a mean F1 of .97', () => {
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    assert.ok(scores.length >= 30 && mean >= 0.97, `${mean.toFixed(4)} over ${scores.length} pages`);
  });
});
