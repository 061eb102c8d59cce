import assert from 'node:assert/strict';
import { readArticle } from '../../../src/engine/article/readArticle.ts';

const PARAGRAPHS =
  '<p>The old road bridge at Weir will stay closed until May, the county said on Tuesday.</p><p>Drivers face a detour of nine miles, and the bus takes the ford when the river allows it.</p>';

/** A page with such lines between its title and its text. */
function read(
  lines: string,
  head = '<title>Bridge over the Lune closes for repairs</title>',
): ReturnType<typeof readArticle> {
  const text = `<html lang="en"><head>${head}</head><body><div class="a"><h1>Bridge over the Lune closes for repairs</h1>${lines}<div class="b">${PARAGRAPHS}</div></div></body></html>`;
  return readArticle({ path: 'a.html', content: { text } }, { unit: 'paragraph' });
}

suite('who wrote a page, and when', () => {
  const cases: readonly (readonly [string, string | null, string | null])[] = [
    ['<p>By Ada Moss on May 9, 2025 at 10:50 am @moss</p>', 'Ada Moss', '2025-05-09T10:50'],
    ['<p>By Ada Moss - 2025-05-09T04:01:00Z</p>', 'Ada Moss', '2025-05-09T04:01'],
    ['<p class="byline">Ada Moss, Weir Gazette 3:17 p.m. May 9, 2025</p>', 'Ada Moss, Weir Gazette', '2025-05-09'],
    ['<p class="byline">by Ada Moss posted May 9th, 2025 0</p>', 'Ada Moss', '2025-05-09'],
    [
      '<h5 class="timestamp">By ADA MOSS, Weir Press | May 9, 2025 | Updated: May 9, 2025 5:46am</h5>',
      'ADA MOSS, Weir Press',
      '2025-05-09',
    ],
    ['<p>Ada Moss 09.05.2025, 14:10</p>', 'Ada Moss', '2025-05-09T14:10'],
    [
      '<div class="subhead">By Ada Moss | Weir.example</div><p>May 9, 2025 RSS Feed Print</p>',
      'Ada Moss',
      '2025-05-09',
    ],
    ['<div class="author"><span>Print</span></div><p class="author">E-mail</p><p>May 9, 2025</p>', null, '2025-05-09'],
    [
      '<header><p>By Ada Moss – May 9, 2025</p><a class="btn" href="#s">Share</a><p>They will mend it by summer, says the county.</p></header>',
      'Ada Moss',
      '2025-05-09',
    ],
  ];
  for (const [lines, byline, published] of cases)
    test(lines.replace(/<[^>]*>/gu, ' ').trim(), () => {
      const article = read(lines);
      assert.equal(article.byline?.split(' | ')[0] ?? null, byline);
      assert.equal(article.published?.slice(0, published?.length), published);
      assert.deepEqual(
        article.paragraphs.filter(({ kind }) => kind === 'body').map(({ text }) => text.slice(0, 8)),
        ['The old ', 'Drivers '],
      );
    });

  const authors: readonly (readonly [string, string | null])[] = [
    ['By Ada Moss', 'Ada Moss'],
    ['admin', null],
    ['The Weir Gazette', null],
    ['weirgazette.example', null],
    ['https://people.example/ada', null],
  ];
  for (const [author, byline] of authors)
    test(`the author “${author}” of a meta element`, () => {
      const head = `<meta name="author" content="${author}"><meta property="og:site_name" content="The Weir Gazette"><link rel="canonical" href="https://www.weirgazette.example/bridge">`;
      assert.equal(read('', head).byline, byline);
    });
});

suite('titles of pages', () => {
  const TITLE = 'Bridge over the Lune closes for repairs';
  const cases = [
    `${TITLE} | Local | The Weir Gazette`,
    `The Weir Gazette | ${TITLE}`,
    `${TITLE} - Ada Moss and Tom Hale`,
    `${TITLE} | Weir Blogs | weirgazette.example`,
  ];
  for (const title of cases)
    test(title, () => {
      const head = `<title>${title}</title><meta property="og:site_name" content="The Weir Gazette">`;
      assert.equal(read('', head).title, TITLE);
      const without = `<html><head>${head}</head><body>${PARAGRAPHS}</body></html>`;
      const article = readArticle({ path: 'a.html', content: { text: without } }, { unit: 'paragraph' });
      if (!title.includes(' and ')) assert.equal(article.title?.replace(/ \| Local| \| Weir Blogs/u, ''), TITLE);
    });
});
