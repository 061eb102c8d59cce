import assert from 'node:assert/strict';
import { passagesOf } from '../../src/engine/findings/review.ts';
import { anchorOf, countChangedRows, findAnchor } from '../../src/webview/anchors.ts';
import { isDifference, passes } from '../../src/webview/filter.ts';
import { GridModel } from '../../src/webview/gridModel.ts';
import { cutIntoSlots } from '../../src/webview/overview.ts';
import { parseSavedView } from '../../src/webview/savedView.ts';
import { finish } from '../../src/webview/slices.ts';
import { countRows, summariseSources } from '../../src/webview/summary.ts';
import { beginning, dateInWords, listed } from '../../src/webview/wording.ts';
import { sampleContent } from './sample.ts';

const model = new GridModel(sampleContent());

suite('the grid’s model', () => {
  test('puts every mention in the paragraph that holds it', () => {
    const known = model.sources.flatMap((source, index) =>
      source.paragraphs.flatMap(
        (paragraph, at) =>
          model.facts(index, at)?.mentions.map((mention) => {
            assert.ok(paragraph.start <= mention.start && mention.end <= paragraph.end);
            return mention;
          }) ?? [],
      ),
    );
    assert.equal(known.length, model.comparison.names.flatMap(({ mentions }) => mentions).length);
  });

  test('looks at a row by its greatest change', () => {
    const looks = model.rows.map(({ state }) => state);
    assert.equal(looks[0], 'reworded');
    assert.equal(looks[11], 'identical');
    assert.equal(looks[5], 'edited');
    assert.equal(looks[10], 'only');
  });

  test('folds furniture that stands together', () => {
    assert.deepEqual(model.folds, [
      { first: 1, last: 2 },
      { first: 7, last: 9 },
    ]);
  });

  test('keeps links that rows cannot show, at both ends', () => {
    const ends = model.sources.flatMap((source, index) =>
      source.paragraphs.flatMap((_, at) => model.facts(index, at)?.elsewhere.map(({ row }) => row) ?? []),
    );
    assert.deepEqual(
      ends.sort((a, b) => a - b),
      [3, 10],
    );
  });

  test('marks no more what the user has dealt with', () => {
    const content = sampleContent();
    const [first] = content.comparison.disagreements;
    assert.ok(first);
    const passages = passagesOf(content.comparison, first);
    const decision = { kind: 'dismissed' as const, disagreement: first.kind, anchors: [] };
    const decisions = [...content.comparison.decisions, { decision, passages, lost: false }];
    const without = new GridModel({ ...content, comparison: { ...content.comparison, decisions } });
    const marked = ({ rows }: GridModel): number[] => rows.flatMap(({ disagreements }) => disagreements);
    assert.ok(marked(model).includes(0));
    assert.ok(!marked(without).includes(0));
  });

  test('gives the link of a cell to the cell it is read against', () => {
    assert.equal(model.linkOf(4, 2)?.a.source, 0);
    assert.equal(model.linkOf(10, 3), undefined);
  });
});

suite('filters', () => {
  const rows = (kind: 'all' | 'differences' | 'only' | 'disagreements') =>
    [...model.rows.keys()].filter((row) => passes({ kind }, model, row));

  test('show differences, what one source alone tells, and disagreements', () => {
    assert.equal(rows('all').length, model.rows.length);
    assert.deepEqual(rows('differences'), [0, 3, 4, 5, 12]);
    assert.deepEqual(rows('only'), [6, 10, 13]);
    assert.deepEqual(rows('disagreements'), [3, 4, 5]);
  });

  test('show the rows that name a name', () => {
    assert.deepEqual([...model.rowsNaming('n4')], [10]);
    assert.ok(passes({ kind: 'name', name: 'n4' }, model, 10));
    assert.ok(!passes({ kind: 'name', name: 'n4' }, model, 0));
  });

  test('count a row as a difference when sources disagree in it', () => {
    assert.ok(isDifference(model, 5));
    assert.ok(!isDifference(model, 11));
  });

  test('agree with the counts of the toolbar', () => {
    const counts = countRows(model);
    assert.equal(counts.differences, rows('differences').length);
    assert.equal(counts.only, rows('only').length);
    assert.equal(counts.disagreements, rows('disagreements').length);
  });
});

suite('counts of a source', () => {
  test('add up to its words', () => {
    for (const { words, shared, reworded, onlyHere } of finish(summariseSources(model)))
      assert.equal(shared + reworded + onlyHere, words);
  });

  test('call a base passage shared when another source repeats it', () => {
    const [base] = finish(summariseSources(new GridModel(sampleContent(false))));
    assert.ok(base !== undefined && base.shared > base.onlyHere && base.onlyHere > 0);
  });

  test('leave a source that could not be read at nothing', () => {
    assert.deepEqual(finish(summariseSources(model))[4], { words: 0, shared: 0, reworded: 0, onlyHere: 0 });
  });
});

suite('places across updates', () => {
  const content = sampleContent();
  // The first row goes away, as when a title was deleted.
  const { comparison } = content;
  const later = new GridModel({
    ...content,
    version: 2,
    comparison: { ...comparison, rows: comparison.rows.slice(1) },
    differences: content.differences.slice(1),
  });

  test('are found by their words', () => {
    const anchor = anchorOf(model, 10, 3);
    assert.ok(anchor !== null);
    assert.equal(findAnchor(later, anchor), 9);
  });

  test('fall back to the place when the words are gone', () => {
    assert.equal(findAnchor(later, { source: 3, paragraph: 1, text: 'no longer there' }), 2);
  });

  test('count what changed', () => {
    assert.equal(finish(countChangedRows(model, later)), 0);
    const edited = structuredClone(content);
    const paragraph = edited.comparison.sources[0]?.paragraphs[2];
    assert.ok(paragraph !== undefined);
    Object.assign(paragraph, { text: 'Something else.' });
    assert.equal(finish(countChangedRows(model, new GridModel(edited))), 1);
  });
});

suite('the overview', () => {
  test('gives each row a mark while there is room, and never loses one', () => {
    const rows = [...model.rows.keys()];
    for (const room of [1, 3, 8, 14, 100]) {
      const slots = cutIntoSlots(model, rows, room);
      assert.ok(slots.length <= room);
      assert.deepEqual(
        slots.flatMap((slot) => slot.rows),
        rows,
      );
    }
  });

  test('lets the greatest change stand for a shared mark', () => {
    assert.equal(cutIntoSlots(model, [10, 3], 1)[0]?.look, 'reworded');
    assert.equal(cutIntoSlots(model, [3, 4, 5], 1)[0]?.disagreements, 4);
  });
});

suite('what the page remembers', () => {
  test('survives anything that was kept before', () => {
    const fresh = parseSavedView(undefined);
    assert.deepEqual(parseSavedView({ filter: { kind: 'unheard of' }, focus: 3, top: null }), fresh);
    assert.deepEqual(parseSavedView({ filter: { kind: 'only' } }), { ...fresh, filter: { kind: 'only' } });
    assert.deepEqual(parseSavedView({ filter: { kind: 'name', name: 'n1' } }).filter, { kind: 'name', name: 'n1' });
  });
});

suite('wording', () => {
  test('writes dates as precisely as they are known', () => {
    assert.equal(dateInWords('2024-03-09'), '9 March 2024');
    assert.equal(dateInWords('2024-03-09T23:30+09:00'), '9 March 2024');
    assert.equal(dateInWords('2024-03'), 'March 2024');
    assert.equal(dateInWords('2024'), '2024');
    assert.equal(dateInWords('soon'), 'soon');
  });

  test('lists and shortens', () => {
    assert.equal(listed(['A', 'B', 'C']), 'A, B and C');
    assert.equal(listed(['A']), 'A');
    assert.equal(beginning('one two three', 8), 'one two…');
    assert.equal(beginning('one', 8), 'one');
  });
});
