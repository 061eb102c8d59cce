import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dataFiles } from '../../src/cli/dataFiles.ts';
import { tellsTheStory } from '../../src/engine/article/article.ts';
import { compareNow } from '../../src/engine/compare.ts';
import type { Comparison } from '../../src/engine/comparison.ts';
import { loadEngineData } from '../../src/engine/data.ts';
import { parseSynopsis } from '../../src/engine/synopsis/synopsis.ts';

const PAGE = 0;
const COPY = 1;
const REWRITTEN = 2;
const DAILY = 3;
const STATE_AGENCY = 4;

/** The demo shows what examples/README.md promises. */
suite('examples', () => {
  const read = (name: string): string => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');
  let comparison: Comparison;

  suiteSetup(async () => {
    const synopsis = parseSynopsis(read('visit-to-wonsan.synopsis'));
    assert.ok('sources' in synopsis);
    const inputs = synopsis.sources.map(({ path, label }) => ({
      path,
      content: { text: read(path) },
      ...(label === undefined ? {} : { label }),
    }));
    comparison = compareNow(inputs, { base: synopsis.base }, await loadEngineData(dataFiles));
  });

  const story = (source: number): string[] =>
    comparison.sources[source]?.paragraphs.filter(({ kind }) => tellsTheStory(kind)).map(({ text }) => text) ?? [];

  const textOf = ({ source, paragraph }: { source: number; paragraph: number }): string =>
    comparison.sources[source]?.paragraphs[paragraph]?.text ?? '';

  /** Texts of `to` that are linked with the paragraph of `from` that begins so. */
  const partners = (from: number, beginning: string, to: number): string[] =>
    comparison.links.flatMap(({ a, b }) => {
      const [here, there] = a.source === from ? [a, b] : [b, a];
      return here.source === from && there.source === to && textOf(here).startsWith(beginning) ? [textOf(there)] : [];
    });

  test('every source is read, with what it says about itself', () => {
    assert.deepEqual(
      comparison.sources.map(({ problem }) => problem),
      [null, null, null, null, null],
    );
    const { byline, published, url } = comparison.sources[PAGE] ?? {};
    assert.deepEqual(
      [byline, published?.slice(0, 10), url?.startsWith('https://www.harbour-times.example/world/')],
      ['NWA', '2025-07-12', true],
    );
    assert.equal(comparison.sources[DAILY]?.byline, 'Min-seo Han');
    assert.equal(comparison.sources[STATE_AGENCY]?.published, '2025-07-13');
  });

  test('the page around the article is not part of it', () => {
    const told = story(PAGE).join('\n');
    for (const words of ['cookies', 'Skip to content', 'newsletter', 'Related article', 'Ferry strike', 'quayside']) {
      assert.ok(read('harbour-times.html').includes(words), words);
      assert.ok(!told.includes(words), words);
    }
    assert.match(told, /^Kim embraces Lavrov[\s\S]*Kim Jong Un received[\s\S]*if it is attacked\.$/mu);
  });

  test('the shorter copy shares sentences with the page, and has one moved', () => {
    const [same] = partners(PAGE, 'Both capitals', COPY);
    assert.equal(
      same,
      story(PAGE).find((text) => text.startsWith('Both capitals')),
    );
    const moved = (source: number): number => story(source).findIndex((text) => text.startsWith('In June last year'));
    assert.deepEqual(partners(PAGE, 'In June last year', COPY), [story(COPY)[moved(COPY)]]);
    const share = (source: number): number => moved(source) / story(source).length;
    assert.ok(share(COPY) < 0.5 && share(PAGE) > 0.5);
  });

  test('the rewritten copy rewords inside the quotation marks', () => {
    const words = (quote: number): string => comparison.quotes[quote]?.text ?? '';
    const altered = comparison.utterances.filter(({ relation }) => relation === 'altered').map(({ quotes }) => quotes);
    const rewritten = altered.filter((quotes) =>
      quotes.some((quote) => comparison.quotes[quote]?.source === REWRITTEN),
    );
    assert.ok(rewritten.some((quotes) => quotes.map(words).includes('complete support for all objectives')));
    assert.ok(rewritten.length >= 4, `${rewritten.length} altered`);
  });

  test('one long paragraph of the daily answers three short ones of the page', () => {
    const answered = partners(DAILY, 'Pictures published', PAGE);
    for (const beginning of ['Sergei Lavrov “was received”', 'Lavrov brought', 'Both capitals']) {
      assert.ok(
        answered.some((text) => text.startsWith(beginning)),
        beginning,
      );
    }
  });

  test('one name, two spellings', () => {
    const lavrov = comparison.names.find(({ aliases }) => aliases.includes('Sergey Lavrov'));
    assert.ok(lavrov !== undefined);
    assert.ok(lavrov.aliases.includes('Sergei Lavrov'));
    assert.equal(new Set(lavrov.mentions.map(({ source }) => source)).size, 5);
  });

  test('the state agency does not report on Choe Son Hui: there she stands in a teaser', () => {
    const choe = comparison.names.find(({ name }) => name === 'Choe Son Hui');
    assert.deepEqual([...new Set(choe?.mentions.map(({ source }) => source))], [PAGE, COPY, REWRITTEN, DAILY]);
    assert.ok(read('taedong-gazette.article').includes('Choe Son Hui'));
  });
});
