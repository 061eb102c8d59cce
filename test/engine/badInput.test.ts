import assert from 'node:assert/strict';
import { readCandidates } from '../../src/engine/alignment/pairs.ts';
import { readArticle, type SourceInput } from '../../src/engine/article/readArticle.ts';
import { compare, compareNow } from '../../src/engine/compare.ts';
import type { Comparison } from '../../src/engine/comparison.ts';
import { rowDifferences } from '../../src/engine/difference/rowDifference.ts';

const FERRY = [
  'The ferry Aurora ran aground off Kalmar Point on Tuesday.',
  'All 214 passengers were taken ashore by four boats, the coast guard said.',
  '"We heard a bang and then the lights went out," said Maria Lindqvist, a nurse.',
  'Captain Jonas Berg refused to comment.',
];
const ORCHARD = [
  'Growers in the valley expect the best cherry harvest for ten years.',
  'A mild spring let the trees blossom early, and bees were plenty.',
  'Prices at the market fell by a third within a week.',
];

const sourcesOf = (...texts: readonly string[]): SourceInput[] =>
  texts.map((text, i) => ({ path: `${i}.txt`, content: { text } }));

/** Compares, and checks what holds whatever the texts: every paragraph has one row, every row can be told apart. */
function compared(...texts: readonly string[]): Comparison {
  const comparison = compareNow(sourcesOf(...texts), {}, {});
  comparison.sources.forEach(({ paragraphs }, source) => {
    const placed = comparison.rows.flatMap(({ cells }) => cells[source] ?? []).sort((x, y) => x - y);
    assert.deepEqual(placed, [...paragraphs.keys()]);
  });
  assert.equal(rowDifferences(comparison).length, comparison.rows.length);
  return comparison;
}

/** How many pairs of passages are looked at closely: what time and memory grow with. */
function candidatesOf(...texts: readonly string[]): number {
  const articles = sourcesOf(...texts).map((input) => readArticle(input, { unit: 'paragraph' }));
  const steps = readCandidates(articles, { names: [], quotes: [], figures: [] }, new Map());
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value.candidates.length;
  }
}

suite('bad input', () => {
  test('an article against itself: each passage with itself, identical, and nothing to tell', () => {
    const text = FERRY.join('\n\n');
    const { rows, links, disagreements } = compared(text, text);
    assert.deepEqual(
      rows.map(({ cells }) => cells),
      FERRY.map((_, i) => [[i], [i]]),
    );
    for (const i of FERRY.keys()) {
      const own = links.find(({ a, b }) => a.paragraph === i && b.paragraph === i);
      assert.equal(own?.relation, 'same');
      assert.equal(own.change, 'identical');
    }
    assert.deepEqual(disagreements, []);
  });

  test('two unrelated articles: no link, and every row in one source only', () => {
    const { rows, links } = compared(FERRY.join('\n\n'), ORCHARD.join('\n\n'));
    assert.deepEqual(links, []);
    assert.deepEqual(new Set(rows.map(({ state }) => state)), new Set(['only']));
    assert.equal(rows.length, FERRY.length + ORCHARD.length);
  });

  test('200 copies of one paragraph: few pairs are looked at, copy stands beside copy', () => {
    const text = Array.from({ length: 200 }, () => FERRY[0]).join('\n\n');
    assert.ok(candidatesOf(text, text) <= 200 * 16, `${candidatesOf(text, text)} candidates`);
    const { rows } = compared(text, text);
    assert.deepEqual(
      rows.map(({ cells }) => cells),
      Array.from({ length: 200 }, (_, i) => [[i], [i]]),
    );
  });

  test('one paragraph of a megabyte without a full stop', () => {
    const long = Array.from({ length: 120_000 }, (_, i) => `word${i % 9000}`).join(' ');
    const { links, rows } = compared(long, long);
    assert.deepEqual(
      links.map(({ change }) => change),
      ['identical'],
    );
    assert.equal(rows.length, 1);
  });

  test('50,000 paragraphs of one word', () => {
    const many = Array.from({ length: 50_000 }, (_, i) => `word${i % 700}`).join('\n\n');
    compared(many, many);
  });

  test('5,000 paragraphs of one sentence that differ by a word', () => {
    const many = Array.from({ length: 5_000 }, (_, i) => `Berg saw word${i % 700} again.`).join('\n\n');
    assert.ok(candidatesOf(many, many) <= 20_000, `${candidatesOf(many, many)} candidates`);
  });

  test('pages of very many elements: never closed, closed without being open, told apart by an id each', () => {
    const story = FERRY.map((text) => `<p>${text}</p>`).join('\n');
    const count = 60_000;
    const deep = `${'<div>'.repeat(count)}${'</b>'.repeat(count)}${'<form>'.repeat(count)}${story}`;
    const short = Array.from({ length: count }, (_, i) => `<div id="a${i}">line ${i}</div>`).join('');
    for (const text of [deep, short + story]) {
      const { paragraphs } = readArticle({ path: 'a.html', content: { text } }, { unit: 'paragraph' });
      for (const each of FERRY) assert.ok(paragraphs.some((paragraph) => paragraph.text === each));
    }
  });

  test('mixed scripts, lone surrogates, marks alone, nothing at all', () => {
    const odd = ['…', '\uD83D', 'abc \uDC00 где 火曜 abc', '!!!', 'Der Zug fuhr ab. 列車が出た。 Поезд ушёл.'];
    compared(odd.join('\n\n'), odd.toReversed().join('\n\n'));
    compared('', ' \n\n\t', odd.join(' '));
    compared('');
  });

  test('long work can be left at many places', () => {
    const text = Array.from({ length: 800 }, (_, i) => `${FERRY[i % 4] ?? ''} Boat ${i} was near.`).join('\n\n');
    const stages = new Map<string, number>();
    const steps = compare(sourcesOf(text, text), {}, {});
    for (let step = steps.next(); step.done !== true; step = steps.next()) {
      stages.set(step.value.stage, (stages.get(step.value.stage) ?? 0) + 1);
    }
    // A step at least every few hundred paragraphs of each source, in every stage but reading, which goes by source.
    for (const stage of ['names', 'facts', 'aligning', 'findings']) {
      assert.ok((stages.get(stage) ?? 0) >= 10, `${stage}: ${stages.get(stage) ?? 0} steps`);
    }
  });
});
