import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { dataFiles } from '../../../src/cli/dataFiles.ts';
import { FormerRows, type Arranged } from '../../../src/engine/alignment/formerRows.ts';
import { arrangeRows } from '../../../src/engine/alignment/rows.ts';
import type { Article } from '../../../src/engine/article/article.ts';
import { compare } from '../../../src/engine/compare.ts';
import type { Comparison, Link, PassageRef, PlacedDecision, Row } from '../../../src/engine/comparison.ts';
import { loadEngineData, type EngineData } from '../../../src/engine/data.ts';
import { Memory } from '../../../src/engine/memory.ts';
import { article } from './articles.ts';

const ref = (source: number, paragraph: number): PassageRef => ({ source, paragraph });

function link(a: PassageRef, b: PassageRef, score = 0.9): Link {
  return { a, b, score, relation: 'same', change: 'reworded', reasons: [] };
}

/** Sources named after their place, so that an edited one is still the same source. */
function articles(...texts: readonly (readonly string[])[]): readonly Article[] {
  return texts.map((paragraphs, i) => ({ ...article('en', ...paragraphs), path: `${i}.txt` }));
}

function arranged(
  sources: readonly Article[],
  links: readonly Link[],
  before?: Arranged,
  decisions: PlacedDecision[] = [],
): Arranged {
  const former = before === undefined ? null : FormerRows.of(before, sources, 0, decisions);
  return { base: 0, sources, rows: arrangeRows(sources, links, 0, undefined, former), decisions };
}

/** Rows as "0 | 0,1 | –". */
function shown({ rows }: { readonly rows: readonly Row[] }): string[] {
  return rows.map((row) => row.cells.map((cell) => cell.join(',') || '–').join(' | '));
}

/** Rows that have no part in an edit of one paragraph: without it, and not one that it came into or took a passage from. */
function bystanders(rows: readonly Row[], { source, paragraph }: PassageRef, other: readonly Row[]): string[] {
  const passagesOf = ({ cells }: Row): string[] => cells.flatMap((cell, s) => cell.map((p) => `${s}:${p}`));
  const all = [...rows, ...other].map(passagesOf);
  const mates = new Set(all.filter((row) => row.includes(`${source}:${paragraph}`)).flat());
  const touched = new Set(all.filter((row) => row.some((each) => mates.has(each))).flat());
  return rows
    .filter((row) => !passagesOf(row).some((each) => touched.has(each)))
    .map(({ cells }) => JSON.stringify(cells));
}

suite('rows after an edit', () => {
  const links = [link(ref(0, 0), ref(1, 0)), link(ref(0, 1), ref(1, 2))];
  const before = arranged(articles(['a', 'b'], ['a', 'x', 'b']), links);

  test('rows behind a paragraph that lost its link stay where they were', () => {
    assert.deepEqual(shown(before), ['0 | 0', '– | 1', '1 | 2']);
    const edited = articles(['a', 'b'], ['else', 'x', 'b']);
    assert.deepEqual(shown(arranged(edited, links.slice(1), before)), ['0 | –', '– | 0', '– | 1', '1 | 2']);
    // Arranged anew, they go to the front with it.
    assert.deepEqual(shown(arranged(edited, links.slice(1))), ['– | 0', '– | 1', '0 | –', '1 | 2']);
  });

  test('an edited paragraph goes to the row that it tells now, but drives nothing out of it', () => {
    const sources = articles(['a', 'b', 'c'], ['a', 'x', 'b']);
    const former = arranged(sources, links);
    assert.deepEqual(shown(former), [...shown(before), '2 | –']);
    const edited = articles(['a', 'b', 'c'], ['else', 'x', 'b']);
    const goingTo = (paragraph: number): string[] =>
      shown(arranged(edited, [link(ref(0, paragraph), ref(1, 0)), link(ref(0, 1), ref(1, 2), 0.6)], former));
    assert.deepEqual(goingTo(2), ['0 | –', '– | 1', '1 | 2', '2 | 0']);
    assert.deepEqual(goingTo(1), ['0 | –', '– | 0', '– | 1', '1 | 2', '2 | –']);
  });

  test('a new paragraph comes in where it stands, and what is gone leaves no row', () => {
    const more = articles(['a', 'new', 'b'], ['a', 'b']);
    assert.deepEqual(shown(arranged(more, [link(ref(0, 0), ref(1, 0)), link(ref(0, 2), ref(1, 1))], before)), [
      '0 | 0',
      '1 | –',
      '2 | 1',
    ]);
  });

  test('a link that wavers about the threshold keeps its row, one that sinks below does not', () => {
    const edited = articles(['a', 'b'], ['a little else', 'x', 'b']);
    const at = (score: number): string[] =>
      shown(arranged(edited, [link(ref(0, 0), ref(1, 0), score), ...links.slice(1)], before));
    assert.deepEqual(at(0.45), shown(before));
    assert.equal(at(0.35).length, 4);
  });

  test('what is decided about goes by its links, where it stood', () => {
    const unlink: PlacedDecision = {
      decision: { kind: 'unlink', anchors: [] },
      passages: [ref(0, 0), ref(1, 0)],
      lost: false,
    };
    const sources = articles(['a', 'b'], ['a', 'x', 'b']);
    const apart = arranged(sources, links.slice(1), before, [unlink]);
    assert.deepEqual(shown(apart), ['0 | –', '– | 0', '– | 1', '1 | 2']);
    // Taken back, all is as it was.
    assert.deepEqual(shown(arranged(sources, links, apart)), shown(before));
  });

  test('another base, or other sources, arrange the rows anew', () => {
    const sources = articles(['a', 'b'], ['a', 'x', 'b']);
    assert.equal(FormerRows.of(before, sources, 1, []), null);
    assert.equal(FormerRows.of(before, sources.slice(1), 0, []), null);
    assert.equal(
      FormerRows.of(
        before,
        sources.map((each) => ({ ...each, path: `other/${each.path}` })),
        0,
        [],
      ),
      null,
    );
  });

  const place = fc.record({ source: fc.nat(2), paragraph: fc.nat(6) });
  const score = fc.double({ min: 0, max: 1, noNaN: true });
  const anyLinks = fc.uniqueArray(fc.tuple(place, place, score, score), {
    maxLength: 30,
    selector: ([a, b]) => JSON.stringify([a, b]),
  });
  const kinds = fc.array(fc.constantFrom('', '', '', 'furniture: ', 'byline: '), { minLength: 21, maxLength: 21 });

  test('whatever becomes of the links of all, only the rows of an edited paragraph change', () => {
    fc.assert(
      fc.property(anyLinks, kinds, place, (pairs, kind, edited) => {
        const texts = [0, 1, 2].map((s) => Array.from({ length: 7 }, (_, p) => `${kind[s * 7 + p] ?? ''}t${s}${p}`));
        const linked = (index: 2 | 3): Link[] =>
          pairs.flatMap((pair) => {
            const [a, b] = pair;
            return a.source < b.source ? [link(a, b, pair[index])] : [];
          });
        const first = arranged(articles(...texts), linked(2));
        const changed = texts.map((list, s) =>
          s === edited.source ? list.with(edited.paragraph, `${list[edited.paragraph] ?? ''} edited`) : list,
        );
        const next = arranged(articles(...changed), linked(3), first);
        for (const s of [0, 1, 2]) {
          const all = next.rows.flatMap(({ cells }) => cells[s] ?? []);
          if (s > 0) all.sort((x, y) => x - y);
          assert.deepEqual(all, [0, 1, 2, 3, 4, 5, 6]);
        }
        assert.deepEqual(bystanders(next.rows, edited, first.rows), bystanders(first.rows, edited, next.rows));
      }),
      { numRuns: 500 },
    );
  });

  test('paragraphs that come and go leave each in exactly one row, and the base in its order', () => {
    const text = fc.constantFrom('a', 'b', 'c', 'd', 'furniture: e', 'furniture: f', 'title: g');
    const source = fc.array(text, { maxLength: 8 });
    const three = fc.tuple(source, source, source);
    fc.assert(
      fc.property(fc.array(three, { minLength: 2, maxLength: 4 }), anyLinks, (versions, pairs) => {
        let last: Arranged | undefined;
        for (const version of versions) {
          const sources = articles(...version);
          const exists = ({ source: s, paragraph: p }: PassageRef): boolean => version[s]?.[p] !== undefined;
          const now = pairs.flatMap(([a, b, strength]) =>
            a.source < b.source && exists(a) && exists(b) ? [link(a, b, strength)] : [],
          );
          const next: Arranged = arranged(sources, now, last);
          last = next;
          for (const [s, paragraphs] of version.entries()) {
            const all = next.rows.flatMap(({ cells }) => cells[s] ?? []);
            if (s > 0) all.sort((x, y) => x - y);
            assert.deepEqual(all, [...paragraphs.keys()]);
          }
          for (const { cells } of next.rows) assert.ok(cells.some((cell) => cell.length > 0));
        }
      }),
      { numRuns: 500 },
    );
  });
});

suite('rows of the examples after an edit', () => {
  const NAMES = [
    'harbour-times.html',
    'meridian-radio.txt',
    'briefly-online.txt',
    'hangang-daily.md',
    'taedong-gazette.article',
  ];
  const texts = NAMES.map((name) => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8'));
  const memory = new Memory();
  let data: EngineData;
  let before: Comparison;

  function compared(contents: readonly string[], former?: Comparison): Comparison {
    const inputs = contents.map((text, i) => ({ path: NAMES[i] ?? '', content: { text } }));
    const steps = compare(inputs, {}, data, memory, former);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  }

  suiteSetup(async () => {
    data = await loadEngineData(dataFiles);
    before = compared(texts);
  });

  /** Edits each paragraph in turn and compares the rows that have no part in it. */
  function editEach(edit: (words: readonly string[]) => readonly string[]): void {
    let edits = 0;
    for (const [source, { paragraphs }] of before.sources.entries())
      for (const [paragraph, { kind, start, end }] of paragraphs.entries()) {
        const text = texts[source] ?? '';
        const words = text.slice(start, end).split(/(?<=\s)/u);
        // Markup is not edited here, since that may change what is a paragraph.
        if (kind === 'furniture' || words.some((word) => /[<>&]/u.test(word)) || words.length < 4) continue;
        const changed = text.slice(0, start) + edit(words).join('') + text.slice(end);
        const now = compared(texts.with(source, changed), before);
        if (now.sources[source]?.paragraphs.length !== paragraphs.length) continue;
        const edited = ref(source, paragraph);
        assert.deepEqual(
          bystanders(now.rows, edited, before.rows),
          bystanders(before.rows, edited, now.rows),
          `${NAMES[source] ?? ''}, paragraph ${paragraph}`,
        );
        edits++;
      }
    assert.ok(edits >= 50, `${edits} paragraphs edited`);
  }

  test('one word in each paragraph moves no other row', function () {
    // Some sixty comparisons.
    this.timeout(60_000);
    editEach((words) => words.with(words.length >> 1, 'Xyzzy '));
  });
});
