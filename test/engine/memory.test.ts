import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compare, compareNow, type CompareOptions } from '../../src/engine/compare.ts';
import type { Comparison } from '../../src/engine/comparison.ts';
import { Memory } from '../../src/engine/memory.ts';

/** Sentences of which articles are made; edits exchange, add and remove them. */
const SENTENCES = [
  'The ferry "Aurora" ran aground off Kalmar on Tuesday, the coast guard said.',
  'The coast guard said on Tuesday that the Aurora had run aground near Kalmar.',
  'All 214 passengers were taken ashore by four boats.',
  'Four boats took all 215 passengers ashore within two hours.',
  '"We heard a bang and then the lights went out," said Maria Lindqvist.',
  'Maria Lindqvist, a nurse, said: "We heard a bang and the lights went out."',
  'Captain Jonas Berg refused to comment.',
  'Berg will be questioned by prosecutors on 14 July 2025.',
  'Divers began to search the hull for leaks in the evening.',
  'No oil has leaked into the sea so far.',
  'The company did not deny that a pilot was missing.',
  'Rain.',
  // How words are written elsewhere decides whether these begin with names.
  'Aurora passengers sang. Berg watched an aurora with them.',
  'A berg drifted by, and the northern aurora went on.',
];

const article = fc.array(
  fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }).map((list) => list.join(' ')),
  { minLength: 1, maxLength: 6 },
);

type Articles = readonly (readonly string[])[];

/** One step of a user's work on the paragraphs of one of the articles. */
const edit = fc.record({
  kind: fc.constantFrom('change', 'insert', 'delete', 'move'),
  article: fc.nat(2),
  at: fc.nat(5),
  to: fc.nat(5),
  text: fc.constantFrom(...SENTENCES),
});

function edited(
  articles: Articles,
  { kind, article: which, at, to, text }: typeof edit extends fc.Arbitrary<infer T> ? T : never,
): Articles {
  return articles.map((paragraphs, source) => {
    if (source !== which) return paragraphs;
    const place = at % paragraphs.length;
    if (kind === 'change') return paragraphs.with(place, text);
    if (kind === 'insert') return paragraphs.toSpliced(place, 0, text);
    if (paragraphs.length < 2) return paragraphs;
    const without = paragraphs.toSpliced(place, 1);
    return kind === 'delete' ? without : without.toSpliced(to % paragraphs.length, 0, paragraphs[place] ?? '');
  });
}

function inputsOf(articles: Articles) {
  return articles.map((paragraphs, i) => ({ path: `${i}.txt`, content: { text: paragraphs.join('\n\n') } }));
}

function remembered(articles: Articles, options: CompareOptions, memory: Memory): Comparison {
  const steps = compare(inputsOf(articles), options, {}, memory);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

suite('memory of comparisons', function () {
  // Some hundred comparisons: seconds on a free machine, many more on a busy one.
  this.timeout(60_000);

  test('an edited comparison is exactly a fresh one', () => {
    fc.assert(
      fc.property(
        fc.tuple(article, article, article),
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        fc.constantFrom<CompareOptions['unit'][]>('paragraph', 'sentence'),
        (articles, edits, unit) => {
          const memory = new Memory();
          const { sources } = remembered(articles, {}, memory);
          const quoted = sources[0]?.paragraphs[0]?.text ?? '';
          const options: CompareOptions = {
            ...(unit && { unit }),
            decisions: [
              { kind: 'furniture', anchors: [{ source: '0.txt', exact: quoted }] },
              { kind: 'link', anchors: [1, 2].map((i) => ({ source: `${i}.txt`, exact: articles[i]?.[0] ?? '' })) },
            ],
          };
          let now: Articles = articles;
          for (const step of edits) {
            now = edited(now, step);
            assert.deepEqual(remembered(now, options, memory), compareNow(inputsOf(now), options, {}));
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  test('keeps what the last whole comparison used, and no more', () => {
    const articles = [SENTENCES.slice(0, 6), SENTENCES.slice(4)];
    const [input] = inputsOf(articles);
    assert.ok(input);
    const memory = new Memory();
    const first = remembered(articles, {}, memory).sources[0]?.paragraphs;
    for (let givenUp = 0; givenUp < 3; givenUp++) compare(inputsOf([['Else.'], ['Other.']]), {}, {}, memory).next();
    assert.equal(memory.article(input, { unit: 'paragraph' }).paragraphs, first);
    for (let ended = 0; ended < 2; ended++) remembered([['Else.'], ['Other.']], {}, memory);
    assert.notEqual(memory.article(input, { unit: 'paragraph' }).paragraphs, first);
  });
});
