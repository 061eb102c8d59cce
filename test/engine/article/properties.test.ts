import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { tellsTheStory } from '../../../src/engine/article/article.ts';
import { toFile, toText } from '../../../src/engine/article/offsets.ts';
import { readArticle } from '../../../src/engine/article/readArticle.ts';
import { cleanMarkdown } from '../../../src/engine/report/cleanArticle.ts';
import { fuzz } from './fuzz.ts';
import { brokenInvariant } from './invariants.ts';

const FIXTURES = new URL('fixtures/', import.meta.url);
const page = (name: string): string => readFileSync(new URL(`${name}/page.html`, FIXTURES), 'utf8');

suite('what always holds of a reading', () => {
  test('of mutated files of every format', function () {
    this.timeout(60_000);
    const { failures } = fuzz(300);
    assert.deepEqual(failures, []);
  });

  test('of any text', () => {
    const line = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.lorem({ maxCount: 20 }));
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 20 }),
        fc.constantFrom('\n', '\n\n', '\r\n'),
        fc.constantFrom('a.txt', 'a.md'),
        fc.constantFrom('paragraph' as const, 'sentence' as const, 'line' as const),
        (lines, gap, path, unit) => {
          const article = readArticle({ path, content: { text: lines.join(gap) } }, { unit });
          assert.equal(brokenInvariant(article, true), null);
        },
      ),
      { numRuns: 150 },
    );
  });

  for (const name of readdirSync(FIXTURES))
    test(`a clean copy of ${name} reads as what it was copied from`, () => {
      const first = readArticle({ path: 'a.html', content: { text: page(name) } }, { unit: 'paragraph' });
      const copy = cleanMarkdown(first);
      const second = readArticle({ path: 'a.md', content: { text: copy } }, { unit: 'paragraph' });
      const story = ({ paragraphs }: typeof first): string[] =>
        paragraphs.filter(({ kind }) => tellsTheStory(kind)).map(({ text }) => text);
      assert.deepEqual(story(second), story(first));
      assert.equal(brokenInvariant(second, true), null);
      for (const key of ['title', 'byline', 'outlet', 'published', 'language'] as const)
        assert.equal(second[key], first[key]);
    });

  test('a span of a paragraph maps to the file and back', () => {
    const article = readArticle(
      { path: 'a.html', content: { text: page('entities-and-spans') } },
      { unit: 'paragraph' },
    );
    for (const paragraph of article.paragraphs)
      for (const { at, length } of paragraph.pieces) {
        const span = { start: at, end: at + length };
        const inFile = toFile(paragraph, span);
        assert.equal(article.text.slice(inFile.start, inFile.end), paragraph.text.slice(span.start, span.end));
        assert.deepEqual(toText(paragraph, inFile), span);
      }
  });
});
