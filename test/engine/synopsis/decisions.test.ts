import assert from 'node:assert/strict';
import { compareNow } from '../../../src/engine/compare.ts';
import type { Comparison } from '../../../src/engine/comparison.ts';
import { anchorOn, findAnchor } from '../../../src/engine/synopsis/anchors.ts';
import { asDecision, type Anchor, type Decision } from '../../../src/engine/synopsis/decisions.ts';

const blocks = (...texts: string[]): { text: string }[] => texts.map((text) => ({ text }));

suite('anchors', () => {
  const article = blocks(
    'The ferry left at noon.',
    'Read more',
    'Ninety people were aboard, most of them Danes.',
    'Read more',
    'The captain was arrested.',
  );

  test('finds the block it was made on, also between equal ones', () => {
    article.forEach((_, index) => {
      assert.equal(findAnchor(anchorOn('a', article, index), article), index);
    });
  });

  test('finds a block that moved', () => {
    const anchor = anchorOn('a', article, 4);
    assert.equal(findAnchor(anchor, article.toReversed()), 0);
  });

  test('finds a block that was edited, re-spaced or grew', () => {
    const anchor = anchorOn('a', article, 2);
    for (const now of [
      'Ninety-two people were aboard, most of them Danes.',
      'Ninety people  were\naboard, most of them Danes.',
      'New: Ninety people were aboard, most of them Danes. All were saved.',
    ]) {
      assert.equal(findAnchor(anchor, blocks('The ferry left at noon.', now)), 1, now);
    }
  });

  test('does not take a longer passage that only holds the words', () => {
    const anchor = anchorOn('a', blocks('Share'), 0);
    assert.equal(findAnchor(anchor, blocks('The firm lost money.', 'Shares of the line fell by a third.')), null);
    assert.equal(findAnchor(anchor, blocks('He wants his Share of the profit, and the others do too.')), null);
  });

  test('does not guess when the block is gone', () => {
    assert.equal(findAnchor(anchorOn('a', article, 2), blocks('The ferry left at noon.', 'It rained.')), null);
  });

  test('does not guess between two that were edited alike', () => {
    const twins = blocks(
      'Ninety-one people were aboard, most of them Danes.',
      'Ninety-two people were aboard, most of them Danes.',
    );
    assert.equal(findAnchor(anchorOn('a', article, 2), twins), null);
  });
});

suite('decisions', () => {
  const a =
    'Ana Sol met Ben Oak in Riga on Friday.\n\nThey spoke for two hours about the port.\n\nShip news of the week';
  const b = 'It rained in Riga.\n\nTalks about the harbour took long, officials said.';
  const anchor = (source: string, exact: string): Anchor => ({ source, exact });
  const compare = (...decisions: Decision[]): Comparison =>
    compareNow(
      [
        { path: 'a.txt', content: { text: a } },
        { path: 'b.txt', content: { text: b } },
      ],
      { decisions },
      {},
    );
  const at = (comparison: Comparison, source: number, text: string): number => {
    const index = comparison.sources[source]?.paragraphs.findIndex((each) => each.text.includes(text)) ?? -1;
    assert.ok(index >= 0, text);
    return index;
  };

  test('linked passages are linked and stand in one row', () => {
    const linked = compare({
      kind: 'link',
      anchors: [
        anchor('a.txt', 'They spoke for two hours about the port.'),
        anchor('b.txt', 'Talks about the harbour took long'),
      ],
    });
    const x = at(linked, 0, 'two hours');
    const y = at(linked, 1, 'harbour');
    assert.ok(linked.links.some((link) => link.a.paragraph === x && link.b.paragraph === y && link.score === 1));
    assert.ok(linked.rows.some(({ cells }) => cells[0]?.includes(x) === true && cells[1]?.includes(y) === true));
  });

  test('of link and unlink of one pair the last counts', () => {
    const anchors = [anchor('a.txt', 'They spoke for two hours'), anchor('b.txt', 'Talks about the harbour took long')];
    const unlinked = compare({ kind: 'link', anchors }, { kind: 'unlink', anchors });
    assert.ok(
      !unlinked.links.some(
        ({ a: x, b: y }) => x.paragraph === at(unlinked, 0, 'two hours') && y.paragraph === at(unlinked, 1, 'harbour'),
      ),
    );
  });

  test('a block marked as furniture is furniture, and can be restored', () => {
    const furniture: Decision = { kind: 'furniture', anchors: [anchor('a.txt', 'Ship news of the week')] };
    const restored: Decision = { kind: 'article', anchors: [anchor('a.txt', 'Ship news of the week')] };
    const kind = (comparison: Comparison): string | undefined =>
      comparison.sources[0]?.paragraphs[at(comparison, 0, 'Ship news')]?.kind;
    assert.equal(kind(compare(furniture)), 'furniture');
    assert.equal(kind(compare(furniture, restored)), 'body');
  });

  test('one that lost its text says so and is kept', () => {
    const note: Decision = { kind: 'note', anchors: [anchor('a.txt', 'Nothing like this stands there')], text: 'Ask.' };
    const far: Decision = { kind: 'done', anchors: [anchor('c.txt', 'They spoke')] };
    assert.deepEqual(
      compare(note, far).decisions.map(({ decision, lost }) => [decision, lost]),
      [
        [note, true],
        [far, true],
      ],
    );
  });

  test('what this version does not know is no decision', () => {
    assert.equal(asDecision({ kind: 'of-a-later-version' }), null);
    assert.equal(asDecision({ kind: 'note', anchors: [], text: 'x' }), null);
    assert.ok(asDecision({ kind: 'done', anchors: [{ source: 'a', exact: 'x' }], later: 1 }));
  });
});
