import assert from 'node:assert/strict';
import { zipSync } from 'fflate';
import type { Article } from '../../../src/engine/article/article.ts';
import { brokenInvariant } from './invariants.ts';
import { readArticle } from '../../../src/engine/article/readArticle.ts';

const SENTENCE = 'The old road bridge at Weir will stay closed until May, the county said on Tuesday.';
const read = (path: string, text: string): Article => readArticle({ path, content: { text } }, { unit: 'paragraph' });
const readBytes = (path: string, bytes: Uint8Array): Article =>
  readArticle({ path, content: { bytes } }, { unit: 'paragraph' });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

suite('what cannot be read says what to do', () => {
  const cases: readonly (readonly [string, Article, RegExp])[] = [
    ['an empty file', read('a.txt', ' \n\t'), /empty.*paste/u],
    ['a binary file', readBytes('a.txt', new Uint8Array([0x50, 0, 1, 2, 0, 255])), /binary.*save/u],
    ['another encoding', readBytes('a.txt', new Uint8Array([0xe9, 0x20, 0x63, 0x61])), /UTF-8.*save/u],
    ['an unknown type', read('a.pdf', SENTENCE), /\.pdf.*\.txt.*\.docx/u],
    ['a file of 21 MB', read('a.txt', 'word '.repeat(4.3 * 1024 * 1024)), /20 MB/u],
    ['a broken Word file', readBytes('a.docx', utf8('not a zip')), /Word/u],
    [
      'what the caller could not open',
      readArticle({ path: 'a.txt', content: { problem: 'Gone.' } }, { unit: 'line' }),
      /^Gone\.$/u,
    ],
  ];
  for (const [name, article, expected] of cases)
    test(name, () => {
      assert.match(article.problem ?? '', expected);
      assert.deepEqual(article.paragraphs, []);
    });
});

suite('files', () => {
  test('of 5 MB are read', function () {
    this.timeout(60_000);
    const article = read('a.txt', `${SENTENCE}\n\n`.repeat((5 * 1024 * 1024) / SENTENCE.length));
    assert.equal(article.problem, null);
    assert.ok(article.paragraphs.length > 60_000);
  });

  test('in UTF-16 are read', () => {
    const text = `\uFEFF${SENTENCE}`;
    const bytes = new Uint8Array(text.length * 2);
    Array.from({ length: text.length }, (_, index) => {
      const unit = text.charCodeAt(index);
      bytes.set([unit & 0xff, unit >> 8], index * 2);
    });
    assert.equal(readBytes('a.txt', bytes).paragraphs[0]?.text, SENTENCE);
  });

  const page = (charset: string): string =>
    `<html><head>${charset === '' ? '' : `<meta charset="${charset}">`}<title>Café</title></head><body><p>Le café de la gare a fermé, après trente années.</p></body></html>`;
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const broken = (bytes: Uint8Array): Uint8Array => bytes.map((byte, at) => (at === bytes.length - 40 ? 0xff : byte));
  const pages: readonly (readonly [string, Uint8Array])[] = [
    ['UTF-8 that calls itself another encoding', utf8(page('iso-8859-1'))],
    ['the encoding that it names', latin(page('iso-8859-1'))],
    ['Latin letters without a name', latin(page(''))],
    ['Latin letters under an unknown name', latin(page('x-unheard-of'))],
    ['UTF-8 with a broken byte', broken(utf8(page('utf-8')))],
    ['UTF-8 with a broken byte, without a name', broken(utf8(`<p>${'é'.repeat(20)}</p>${page('')}`))],
  ];
  for (const [name, bytes] of pages)
    test(`that are pages in ${name} are read`, () => {
      const article = readBytes('a.html', bytes);
      assert.equal(article.problem, null);
      assert.ok(article.paragraphs.some(({ text }) => text.includes('Le café de la gare')));
    });

  test('of Word are read from their text', () => {
    const run = (text: string, properties = ''): string => `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
    const title = run('Bridge closes for repairs', '<w:pPr><w:pStyle w:val="Title"/></w:pPr>');
    const bytes = zipSync({
      'word/document.xml': utf8(`<w:document><w:body>${title}${run(SENTENCE)}</w:body></w:document>`),
    });
    const article = readBytes('a.docx', bytes);
    assert.deepEqual(
      article.paragraphs.map(({ kind, text }) => [kind, text]),
      [
        ['title', 'Bridge closes for repairs'],
        ['body', SENTENCE],
      ],
    );
    assert.equal(article.text.slice(article.paragraphs[1]?.start, article.paragraphs[1]?.end), SENTENCE);
  });

  test('Markdown tables are a block a row, without bars and dashes', () => {
    const article = read(
      'a.md',
      `# Storm\n\n${SENTENCE}\n\n| Place | Wind |\n|:--|--:|\n| Cape Orr | 130 km/h \\| gusts |\n| Lund | |\n\n${SENTENCE}\n`,
    );
    const rows = article.paragraphs.slice(2, -1);
    assert.deepEqual(
      rows.map(({ kind, text }) => [kind, text]),
      [
        ['body', 'Place · Wind'],
        ['furniture', '|:--|--:|'],
        ['body', 'Cape Orr · 130 km/h | gusts'],
        ['body', 'Lund'],
      ],
    );
    assert.equal(brokenInvariant(article, true), null);
  });

  test('letters that could not be decoded are told, with what to do', () => {
    const article = read(
      'a.txt',
      `Title of the story\n\nThe caf\uFFFD was closed on Tuesday, said its owner, Ines Cole.`,
    );
    assert.match(article.warnings?.[0]?.message ?? '', /Reopen with Encoding/u);
    assert.equal(article.warnings?.[0]?.line, 3);
    assert.equal(read('a.txt', SENTENCE).warnings, undefined);
  });

  test('a sentence that the page cut around something else is one paragraph', () => {
    const html =
      '<html><body><h1>Charter found behind a radiator</h1><div class="story-body"><p>A clerk of the town hall has found the charter of 1342 in a tin box.</p><p>The charter gives the town the right to hold a market. The council said that it would</p><p><a href="/x">Related article: The market that moved</a></p><p>make use of the first right only, and not of the second.</p><p>Nobody has been hanged there since 1790, and nobody wishes it.</p></div></body></html>';
    const article = read('a.html', html);
    const body = article.paragraphs.filter(({ kind }) => kind === 'body');
    assert.equal(body.length, 3);
    assert.match(body[1]?.text ?? '', /it would make use of the first right only/u);
    assert.deepEqual(
      body[1]?.pieces.map(({ start, length }) => html.slice(start, start + length).slice(-8)),
      ['it would', ' second.'],
    );
    assert.equal(brokenInvariant(article, false), null);
  });

  test('without an extension are text, and a page under the name of a text is a page', () => {
    assert.equal(read('Untitled-1', SENTENCE).paragraphs[0]?.kind, 'body');
    assert.equal(
      read('a.txt', `<!DOCTYPE html><html><body><p>${SENTENCE}</p></body></html>`).paragraphs[0]?.text,
      SENTENCE,
    );
  });
});

suite('what an article says about itself', () => {
  test('front matter, with a broken line told and the rest read', () => {
    const article = read(
      'a.md',
      `---\ntitle: Bridge closes\noutlet: The Weir Gazette\ndate: 4 March 2025\ntags: [a, b\n---\n\n${SENTENCE}\n`,
    );
    assert.equal(article.title, 'Bridge closes');
    assert.equal(article.label, 'The Weir Gazette');
    assert.equal(article.published, '2025-03-04');
    assert.match(article.warnings?.[0]?.message ?? '', /not valid YAML/u);
    assert.ok([5, 6].includes(article.warnings?.[0]?.line ?? 0));
    assert.deepEqual(
      article.paragraphs.map(({ kind }) => kind),
      ['furniture', 'body'],
    );
  });

  const dated = (line: string): Article => read('a.txt', `Bridge at Weir closes for repairs\n\n${line}\n\n${SENTENCE}`);

  test('dates that can be read in one way only', () => {
    assert.equal(dated('Posted July. 14, 2025 07:54').published, '2025-07-14T07:54');
    assert.equal(dated('Date: 13/07/2025').published, '2025-07-13');
    assert.equal(dated('07/13/2025 4:05 PM').published, '2025-07-13T16:05');
    assert.equal(dated('3 июня 2024').published, '2024-06-03');
    assert.equal(dated('2025年4月18日').warnings, undefined);
  });

  test('a date that can be read in two ways is never read silently', () => {
    const article = dated('Published: 03/04/2025');
    assert.match(article.warnings?.[0]?.message ?? '', /“03\/04\/2025” was read as 2025-04-03/u);
    assert.equal(article.warnings?.[0]?.line, 3);
  });

  test('another date of the same source tells day from month', () => {
    const article = dated('Published: 03/04/2025\n\nUpdated: 03/28/2025');
    assert.equal(article.published, '2025-03-04');
    assert.equal(article.updated, '2025-03-28');
    assert.equal(article.warnings, undefined);
  });

  test('agency, byline and language', () => {
    const article = read('a.txt', `Bridge at Weir closes for repairs\n\nBy Ada Moss\n\nWEIR (Reuters) - ${SENTENCE}`);
    assert.equal(article.agency, 'Reuters');
    assert.equal(article.byline, 'Ada Moss');
    assert.equal(article.language, 'en');
    assert.equal(article.label, 'a.txt');
  });

  test('what the caller knows wins', () => {
    const article = readArticle(
      { path: 'a.txt', content: { text: SENTENCE }, label: 'Mine', published: '2020-01-02' },
      { unit: 'paragraph' },
    );
    assert.deepEqual([article.label, article.published], ['Mine', '2020-01-02']);
  });
});
