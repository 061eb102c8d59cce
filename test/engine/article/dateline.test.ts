import assert from 'node:assert/strict';
import type { Article } from '../../../src/engine/article/article.ts';
import { readArticle } from '../../../src/engine/article/readArticle.ts';
import { readDateline } from '../../../src/engine/article/kinds/dateline.ts';

const SENTENCE = 'The old road bridge at Weir will stay closed until May, the county said on Tuesday.';

suite('datelines', () => {
  for (const [dateline, agency, date] of [
    ['SEOUL, July 12, 2025 (NWA) — ', 'NWA', '2025-07-12'],
    ['WEIR, March 4, 2025 (Coast News Service) – ', 'Coast News Service', '2025-03-04'],
    ['WASHINGTON (Reuters) - ', 'Reuters', null],
    ['Seoul (AFP) – ', 'AFP', null],
    ['MOSCOW, July 12. /TASS/. ', 'TASS', null],
    ['BEIJING, July 12 (Xinhua) -- ', 'Xinhua', null],
    ['PYONGYANG, 13/07/2025 (NWA) - ', 'NWA', '2025-07-13'],
    ['МОСКВА, 12 июля 2025 - РИА Новости. ', 'RIA Novosti', '2025-07-12'],
    ['SEOUL, July 12, 2025 — ', null, '2025-07-12'],
    ['（ソウル＝聯合ニュース）', 'Yonhap', null],
    ['中新社北京7月12日电 ', 'China News Service', null],
  ] as const)
    test(dateline, () => {
      const read = readDateline(dateline + SENTENCE);
      assert.deepEqual([read?.agency, read?.date?.iso ?? null], [agency, date]);
    });

  for (const opening of ['NATO (OTAN) — ', 'Hale (left) - ', 'The county (see map) - ', 'He said: ', ''])
    test(`none in “${opening}…”`, () => assert.equal(readDateline(opening + SENTENCE), null));
});

suite('the date of a source', () => {
  const read = (lines: readonly string[], path = 'a.txt'): Article =>
    readArticle({ path, content: { text: lines.join('\n\n') } }, { unit: 'paragraph' });
  const TITLE = 'Bridge at Weir closes for repairs';

  test('is that of the dateline when no line gives one', () => {
    const article = read([TITLE, `WEIR, July 12, 2025 (NWA) — ${SENTENCE}`]);
    assert.deepEqual([article.published, article.agency], ['2025-07-12', 'NWA']);
    assert.equal(read([TITLE, '14 July 2025', `WEIR, July 12, 2025 (NWA) — ${SENTENCE}`]).published, '2025-07-14');
  });

  test('is the one glued before the first sentence, in every format', () => {
    for (const [path, text] of [
      ['a.txt', `${TITLE}\n\n12 July 2025 – ${SENTENCE}`],
      ['a.md', `# ${TITLE}\n\n12 July 2025 – ${SENTENCE}`],
      ['a.html', `<article><h1>${TITLE}</h1><p>12 July 2025 – ${SENTENCE}</p></article>`],
    ] as const) {
      const article = read([text], path);
      assert.equal(article.published, '2025-07-12', path);
      assert.equal(article.paragraphs.at(-1)?.text, SENTENCE, path);
    }
  });

  test('another date of the source tells day from month, and then there is nothing to warn of', () => {
    const american = read([TITLE, 'Posted 07/12/2025', `WEIR, July 12, 2025 — ${SENTENCE}`]);
    assert.deepEqual([american.published, american.warnings], ['2025-07-12', undefined]);
    const british = read([TITLE, 'Posted 07/12/2025', `WEIR, December 7, 2025 — ${SENTENCE}`]);
    assert.deepEqual([british.published, british.warnings], ['2025-12-07', undefined]);
  });

  test('is warned of once when it can be read in two ways', () => {
    const article = read([TITLE, 'Posted 03/04/2025', 'Date: 03/05/2025', SENTENCE]);
    assert.deepEqual(
      article.warnings?.map(({ line }) => line),
      [3],
    );
  });
});

suite('blocks that were told wrongly', () => {
  const kinds = (path: string, text: string): [string, string][] =>
    readArticle({ path, content: { text } }, { unit: 'paragraph' }).paragraphs.map((block) => [block.kind, block.text]);

  test('a request to readers is the page’s, a sentence about support is not', () => {
    const request = 'The Weir Post is paid for by its readers. Support us from 3 a month.';
    const told = 'Support for the bill grew, we were told. It came as a surprise.';
    assert.deepEqual(kinds('a.txt', `${SENTENCE}\n\n${request}\n\n${told}`), [
      ['body', SENTENCE],
      ['furniture', request],
      ['body', told],
    ]);
  });

  test('the sign before a heading is no part of its text', () => {
    for (const [path, line] of [
      ['a.txt', '● A long detour'],
      ['a.md', '● A long detour'],
      ['a.html', '<p>● A long detour</p>'],
    ] as const) {
      const paragraphs = (sentence: string): string => (path === 'a.html' ? `<p>${sentence}</p>` : sentence);
      const text = `${paragraphs(SENTENCE)}\n\n${line}\n\n${paragraphs(`${SENTENCE} It was.`)}`;
      const heading = readArticle({ path, content: { text } }, { unit: 'paragraph' }).paragraphs[1];
      assert.deepEqual([heading?.kind, heading?.text], ['heading', 'A long detour'], path);
      const [piece] = heading?.pieces ?? [];
      assert.equal(text.slice(piece?.start, (piece?.start ?? 0) + (piece?.length ?? 0)), 'A long detour', path);
    }
  });

  test('a first paragraph without its full stop is no caption', () => {
    const cut = `${SENTENCE.slice(0, -1)}, after divers found cracks in two of its piers and one of its parapets`;
    assert.deepEqual(kinds('a.txt', `Bridge at Weir closes for repairs\n\nBy Ada Moss\n\n${cut}\n\n${SENTENCE}`)[2], [
      'body',
      cut,
    ]);
  });
});
