import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findFigures } from '../../../src/engine/facts/figures.ts';
import { findQuotations } from '../../../src/engine/facts/speechFinder.ts';
import { articleOf } from './fixtureTables.ts';

/** Pieces of text that quotations and figures are made of, in any order: mostly nonsense, as broken pages are. */
const piece = fc.constantFrom(
  ...'“ ” " \' ‘ ’ « » „ 「 」 , . : ? ! - – ( ) said told he she Moreau Anna the minister according to 5 12 1,000 3.5 million $ % percent July 12, 2025 on Saturday last year the 13th twice a week 6\'2" half of May 1990s'.split(
    ' ',
  ),
);
const paragraph = fc.array(fc.tuple(piece, fc.constantFrom(' ', '')), { minLength: 1, maxLength: 40 }).map((parts) =>
  parts
    .map(([text, space]) => text + space)
    .join('')
    .trim(),
);
const paragraphs = fc.array(
  paragraph.filter((text) => text !== ''),
  { minLength: 1, maxLength: 5 },
);

suite('facts of any text', () => {
  test('quotations lie in the file, in order, and do not overlap', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const article = articleOf(texts);
        let end = 0;
        for (const quote of findQuotations([article], [])) {
          assert.ok(quote.start >= end && quote.start < quote.end && quote.end <= article.text.length);
          assert.ok(quote.speaker === null || quote.speaker.text.length > 0);
          end = quote.end;
        }
      }),
      // marks inside a quotation that a later paragraph closes
      { numRuns: 500, examples: [[["“ 'minister :' a", '“ "']]] },
    );
  });

  test('figures lie in the file, in order, do not overlap, and say what stands there', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const article = articleOf(texts, { published: '2025-07-16' });
        let end = 0;
        for (const figure of findFigures([article])) {
          assert.ok(figure.start >= end && figure.end <= article.text.length);
          assert.equal(article.text.slice(figure.start, figure.end), figure.text);
          assert.ok(figure.text.trim() !== '');
          assert.doesNotMatch(figure.value ?? '', /NaN|undefined|Infinity/u);
          end = figure.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
