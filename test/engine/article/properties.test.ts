import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { linesBetween } from '../../../src/engine/article/between.ts';
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

  test('of sentences that a page cut in two', () => {
    const halves = fc.constantFrom(
      ['The council said on Tuesday that it would make use of', 'the first right only.'],
      ['The clerk who had found the charter was asked whether she', 'had looked for it.'],
    );
    const between = fc.constantFrom('', 'Related article: The market', 'Read more: Old towns', 'Share on Facebook');
    const cut = fc.tuple(halves, fc.array(between, { maxLength: 3 }));
    let joined = 0;
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 6 }), fc.constantFrom('\n', '\n\n', '\r\n'), (sentences, gap) => {
        const lines = sentences.flatMap(([[first, second], put]) => [first, ...put, second]);
        const text = ['A charter behind a radiator', 'By Jane Weir', ...lines, 'Nobody minds.'].join(gap);
        const article = readArticle({ path: 'a.txt', content: { text } }, { unit: 'paragraph' });
        assert.equal(brokenInvariant(article, true), null);
        for (const paragraph of article.paragraphs) {
          const inside = linesBetween(paragraph, text);
          joined += inside.length;
          for (const { start, end } of inside) {
            assert.ok(start > paragraph.start && end < paragraph.end && start < end);
            assert.equal(toText(paragraph, { start, end }), null);
            assert.match(text.slice(start, end), /^\S[^]*\S$/u);
          }
        }
      }),
      { numRuns: 150 },
    );
    assert.ok(joined > 0, 'No sentence was joined around anything.');
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
