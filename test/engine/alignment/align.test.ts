import assert from 'node:assert/strict';
import fc from 'fast-check';
import { align, type Evidence } from '../../../src/engine/alignment/align.ts';
import { arrangeRows } from '../../../src/engine/alignment/rows.ts';
import type { Article } from '../../../src/engine/article/article.ts';
import type { Link, Name } from '../../../src/engine/comparison.ts';
import { article } from './articles.ts';

const NOTHING: Evidence = { names: [], quotes: [], figures: [] };

function linksOf(articles: readonly Article[], evidence: Evidence = NOTHING): readonly Link[] {
  const steps = align(articles, evidence, {});
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Links as "0:1-1:2". */
function pairs(links: readonly Link[]): string[] {
  return links.map(({ a, b }) => `${a.source}:${a.paragraph}-${b.source}:${b.paragraph}`);
}

/** The partner of each paragraph of the first article with the highest score. */
function best(links: readonly Link[]): Record<number, number> {
  const found: Record<number, number> = {};
  for (const link of [...links].sort((x, y) => x.score - y.score)) found[link.a.paragraph] = link.b.paragraph;
  return found;
}

suite('align', () => {
  const ferry = article(
    'en',
    'title: Ferry runs aground off Kalmar Point',
    'The ferry Aurora ran aground off Kalmar Point on Tuesday with 212 passengers on board, the coastguard said.',
    'Divers found a two-metre gash in the hull below the engine room.',
    'Local fishermen brought blankets and hot soup to the harbour.',
    'The shipping line promised to refund every ticket within a week.',
  );
  const retold = article(
    'en',
    'title: 212 rescued after ferry Aurora hits rocks',
    'Tickets will be refunded within seven days, the shipping line promised.',
    'According to the coastguard, the Aurora ran aground near Kalmar Point on Tuesday, carrying 212 passengers.',
    'A gash two metres long was found by divers in the hull, just below the engine room.',
    'Share prices in the tourism industry were little changed.',
  );

  test('links what tells the same, across changed order', () => {
    const found = best(linksOf([ferry, retold]));
    assert.equal(found[1], 2);
    assert.equal(found[2], 3);
    assert.equal(found[4], 1);
    assert.equal(found[3], undefined);
  });

  test('gives reasons in words of the first text', () => {
    const links = linksOf([ferry, retold]);
    const link = links.find(({ a, b }) => a.paragraph === 2 && b.paragraph === 3);
    assert.ok(link?.reasons.some(({ kind, text }) => kind === 'phrase' && text === 'engine room'));
    for (const { a, reasons } of links) {
      assert.ok(reasons.length > 0);
      for (const { text } of reasons)
        assert.ok(ferry.paragraphs[a.paragraph]?.text.includes(text.replace(/ …$/u, '')), text);
    }
  });

  test('tells how the words changed', () => {
    const other = article(
      'en',
      'Divers found a two-metre gash in the hull below the engine room!',
      'The shipping line has promised to refund every single ticket within a week.',
    );
    const byParagraph = new Map(
      linksOf([ferry, other]).map((link) => [`${link.a.paragraph}-${link.b.paragraph}`, link]),
    );
    assert.equal(byParagraph.get('2-0')?.change, 'identical');
    assert.equal(byParagraph.get('2-0')?.relation, 'same');
    assert.equal(byParagraph.get('4-1')?.change, 'edited');
  });

  test('links no caption that only names with a text that has the names', () => {
    const text = 'Mayor Irma Vasquez opened the new tram line to the harbour with Governor Tom Reed on Monday.';
    const captioned = (caption: string): Article =>
      article('en', `caption: ${caption}`, 'Trams run every ten minutes.');
    const names = (source: number, line: string): Name[] =>
      ['Mayor Irma Vasquez', 'Governor Tom Reed'].flatMap((name, i) => {
        const start = line.indexOf(name);
        const mentions = start < 0 ? [] : [{ source, start, end: start + name.length }];
        return [{ id: `n${i}`, name, type: 'person', aliases: [], roles: [], mentions }];
      });
    const linked = (caption: string): string[] => {
      const all = [...names(0, text), ...names(1, caption)];
      return pairs(linksOf([article('en', text), captioned(caption)], { ...NOTHING, names: all }));
    };
    assert.deepEqual(linked('Mayor Irma Vasquez and Governor Tom Reed'), []);
    assert.deepEqual(linked('Mayor Irma Vasquez opens the new tram line to the harbour'), ['0:0-1:0']);
  });

  test('links nothing of furniture, and nothing within a source', () => {
    const page = article(
      'en',
      'furniture: The ferry Aurora ran aground off Kalmar Point on Tuesday',
      'A body line of its own.',
    );
    assert.deepEqual(pairs(linksOf([ferry, page])), []);
    assert.ok(linksOf([ferry, retold]).every(({ a, b }) => a.source < b.source));
  });

  test('an article against itself: each paragraph with itself', () => {
    const found = best(linksOf([ferry, ferry]));
    for (const index of ferry.paragraphs.keys()) assert.equal(found[index], index);
  });

  test('unrelated articles share nothing', () => {
    const other = article(
      'en',
      'title: New tram line opens in spring',
      'The council approved a tram line between the university and the old brewery.',
      'Construction of the six stops begins in March and costs 40 million.',
    );
    assert.deepEqual(pairs(linksOf([ferry, other])), []);
  });

  const inLanguages: Record<string, readonly [Article, Article]> = {
    German: [
      article(
        'de',
        'Der Stadtrat von Lindenau hat am Montag den Bau einer neuen Brücke über die Weiße Elster beschlossen.',
        'Anwohner kritisieren den Lärm der Bauarbeiten in der Nacht.',
        'Die Kosten werden auf 14 Millionen Euro geschätzt.',
      ),
      article(
        'de',
        'Geschätzt werden Kosten von 14 Millionen Euro.',
        'Am Montag beschloss der Lindenauer Stadtrat, über die Weiße Elster eine neue Brücke bauen zu lassen.',
        'Im Zoo wurden zwei junge Luchse geboren.',
      ),
    ],
    Russian: [
      article(
        'ru',
        'Паром «Заря» сел на мель у острова Медвежий, на борту находились 87 пассажиров.',
        'Музей открыл выставку старинных карт.',
        'Спасатели эвакуировали всех пассажиров к вечеру вторника.',
      ),
      article(
        'ru',
        'К вечеру вторника все пассажиры были эвакуированы спасателями.',
        'У острова Медвежьего на мель сел паром «Заря» с 87 пассажирами на борту.',
        'Цены на хлеб осенью не изменятся.',
      ),
    ],
    Korean: [
      article(
        'ko',
        '여객선 새벽호가 화요일 흑산도 앞바다에서 좌초했으며 승객 87명이 타고 있었다.',
        '박물관은 옛 지도 전시회를 열었다.',
        '해경은 저녁까지 승객 전원을 구조했다고 밝혔다.',
      ),
      article(
        'ko',
        '승객 전원은 저녁까지 해경에 의해 구조됐다.',
        '흑산도 앞바다에서 승객 87명을 태운 여객선 새벽호가 화요일 좌초했다.',
        '빵값은 가을에도 그대로일 전망이다.',
      ),
    ],
    Japanese: [
      article(
        'ja',
        '旅客船「あけぼの」が火曜日、佐渡島の沖合で座礁し、乗客八十七人が乗っていた。',
        '博物館は古い地図の展覧会を開いた。',
        '海上保安庁は夕方までに乗客全員を救助した。',
      ),
      article(
        'ja',
        '乗客は夕方までに全員が海上保安庁に救助された。',
        '火曜日に佐渡島沖合で座礁した旅客船「あけぼの」には乗客八十七人が乗っていた。',
        'パンの値段は秋も変わらない見通しだ。',
      ),
    ],
  };

  for (const [language, [a, b]] of Object.entries(inLanguages)) {
    test(`links ${language} texts`, () => {
      const found = best(linksOf([a, b]));
      assert.equal(found[0], 1);
      assert.equal(found[2], 0);
      assert.equal(found[1], undefined);
    });
  }

  suite('bad input', () => {
    test('200 copies of one paragraph: few links for each, copy beside copy', () => {
      const copies = article(
        'en',
        ...Array.from({ length: 200 }, () => 'The ferry Aurora ran aground off Kalmar Point.'),
      );
      const links = linksOf([copies, copies]);
      assert.ok(links.length <= 200 * 16, `${links.length} links`);
      assert.ok(links.length >= 200);
      const rows = arrangeRows([copies, copies], links, 0);
      assert.equal(rows.flatMap((row) => row.cells[1] ?? []).length, 200);
    });

    test('one paragraph of a megabyte, with and without full stops', () => {
      const words = (end: string): string =>
        Array.from({ length: 120_000 }, (_, i) => `word${i % 9000}${i % 17 === 16 ? end : ''}`).join(' ');
      for (const end of ['.', '']) {
        const long = article('en', words(end));
        assert.deepEqual(pairs(linksOf([long, long])), ['0:0-1:0']);
      }
    });

    test('50,000 paragraphs of one word', () => {
      const many = article('en', ...Array.from({ length: 50_000 }, (_, i) => `word${i % 700}`));
      const rows = arrangeRows([many, many], linksOf([many, many]), 0);
      assert.equal(rows.flatMap((row) => row.cells[1] ?? []).length, 50_000);
    });

    test('empty articles, articles without words, lone surrogates, mixed scripts', () => {
      const odd = article('und', '…', '\uD83D', 'abc \uDC00 где 火曜 abc', '!!!');
      assert.deepEqual(linksOf([]), []);
      assert.deepEqual(linksOf([article('en')]), []);
      assert.deepEqual(linksOf([article('en'), odd]), []);
      for (const link of linksOf([odd, odd])) assert.ok(link.score >= 0 && link.score <= 1);
    });

    test('whatever the texts: links are in order, refer to the story and have a score', () => {
      const line = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replaceAll('\n', ' '));
      const words = fc.array(fc.constantFrom('ferry', 'Aurora', 'the', 'hull', 'Kalmar', '212', 'met'), {
        maxLength: 12,
      });
      const text = fc.array(
        fc.oneof(
          line,
          words.map((list) => list.join(' ')),
        ),
        { maxLength: 6 },
      );
      fc.assert(
        fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
          const articles = texts.map((lines) => article('en', ...lines));
          let last = -1;
          for (const { a, b, score } of linksOf(articles)) {
            assert.ok(a.source < b.source);
            assert.ok(articles[a.source]?.paragraphs[a.paragraph] && articles[b.source]?.paragraphs[b.paragraph]);
            assert.ok(score >= 0 && score <= 1);
            const place = ((a.source * 100 + a.paragraph) * 100 + b.source) * 100 + b.paragraph;
            assert.ok(place > last);
            last = place;
          }
        }),
        { numRuns: 60 },
      );
    });
  });
});
