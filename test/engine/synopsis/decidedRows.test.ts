import assert from 'node:assert/strict';
import { compareNow } from '../../../src/engine/compare.ts';
import type { Comparison } from '../../../src/engine/comparison.ts';
import { anchorOn } from '../../../src/engine/synopsis/anchors.ts';
import type { Anchor, Decision } from '../../../src/engine/synopsis/decisions.ts';
import { reattached } from '../../../src/engine/synopsis/reattach.ts';

// Three reports; their paragraphs are linked one by one, whatever their order.
const STORM = 'A storm tore the roof off the fish market in Kelso on Monday night, the mayor said.';
const FERRY = 'Ferry services between Kelso and Marrow island stay suspended until Thursday.';
const MONEY = 'The council set aside 40,000 crowns for families who lost their homes.';
const SCHOOL = 'Pupils of the harbour school have lessons in the town hall for two weeks.';
const TEXTS = [
  [STORM, FERRY, MONEY, SCHOOL],
  [
    'The roof of the fish market in Kelso was torn off by a storm on Monday night, according to the mayor.',
    'Services of the ferry between Marrow island and Kelso are suspended until Thursday.',
    'For families who lost their homes the council set aside 40,000 crowns.',
    'Nobody knows yet when the lighthouse will shine again.',
  ],
  [
    'Families who lost their homes get 40,000 crowns, which the council set aside.',
    'On Monday night a storm in Kelso tore off the roof of the fish market, the mayor said.',
    'Two trawlers ran aground.',
  ],
] as const;

type Texts = readonly (readonly string[])[];

function compare(texts: Texts, decisions: readonly Decision[], base = 0): Comparison {
  const inputs = texts.map((paragraphs, source) => ({
    path: `${source}.txt`,
    content: { text: paragraphs.join('\n\n') },
  }));
  return compareNow(inputs, { decisions, base }, {});
}

function anchor(texts: Texts, source: number, paragraph: number): Anchor {
  const blocks = (texts[source] ?? []).map((text) => ({ text }));
  return anchorOn(`${source}.txt`, blocks, paragraph);
}

/** Rows as the first words of their passages: "A storm | The roof | –". */
function rows(comparison: Comparison): string[] {
  const first = (text: string): string => text.split(/\s+/u).slice(0, 2).join(' ');
  return comparison.rows.map(({ cells }) =>
    cells
      .map(
        (cell, source) =>
          cell.map((at) => first(comparison.sources[source]?.paragraphs[at]?.text ?? '')).join('+') || '–',
      )
      .join(' | '),
  );
}

const at = (source: number, paragraph: number): Anchor => anchor(TEXTS, source, paragraph);

suite('decisions about rows', () => {
  const plain = [
    'A storm | The roof | On Monday',
    'Ferry services | Services of | –',
    'The council | For families | Families who',
    'Pupils of | – | –',
    '– | Nobody knows | –',
    '– | – | Two trawlers',
  ];

  test('without any, rows follow the links', () => {
    assert.deepEqual(rows(compare(TEXTS, [])).toSorted(), plain.toSorted());
  });

  test('a passage that was moved stands in the other row and drives nothing out of either', () => {
    const moved = rows(compare(TEXTS, [{ kind: 'move', anchors: [at(1, 2)], to: [at(0, 0), at(1, 0), at(2, 1)] }]));
    assert.ok(moved.includes('A storm | The roof+For families | On Monday'), moved.join('\n'));
    assert.ok(moved.includes('The council | – | Families who'), moved.join('\n'));
    assert.equal(moved.length, plain.length);
  });

  test('its link stays, and shows as one that the rows cannot show', () => {
    const decisions: Decision[] = [{ kind: 'move', anchors: [at(1, 2)], to: [at(0, 0)] }];
    const linked = (comparison: Comparison): boolean =>
      comparison.links.some(({ a, b }) => a.source === 0 && a.paragraph === 2 && b.source === 1 && b.paragraph === 2);
    assert.ok(linked(compare(TEXTS, [])));
    assert.ok(linked(compare(TEXTS, decisions)));
  });

  test('a passage that was split off has a row of its own', () => {
    const split = rows(compare(TEXTS, [{ kind: 'split', anchors: [at(2, 1)] }]));
    assert.ok(split.includes('A storm | The roof | –'), split.join('\n'));
    assert.ok(split.includes('– | – | On Monday'), split.join('\n'));
    assert.equal(split.length, plain.length + 1);
  });

  test('passages that were split off together stay together', () => {
    const split = rows(compare(TEXTS, [{ kind: 'split', anchors: [at(1, 0), at(2, 1)] }]));
    assert.ok(split.includes('A storm | – | –') && split.includes('– | The roof | On Monday'), split.join('\n'));
  });

  test('joined rows are one with all their passages', () => {
    const join: Decision = { kind: 'join', anchors: [at(0, 0), at(1, 0), at(2, 1), at(0, 1), at(1, 1)] };
    const joined = rows(compare(TEXTS, [join]));
    assert.ok(joined.includes('A storm+Ferry services | The roof+Services of | On Monday'), joined.join('\n'));
    assert.equal(joined.length, plain.length - 1);
  });

  test('of contradicting ones the last counts', () => {
    const move = (to: Anchor[]): Decision => ({ kind: 'move', anchors: [at(1, 2)], to });
    const twice = rows(compare(TEXTS, [move([at(0, 0)]), move([at(0, 3)])]));
    assert.ok(twice.includes('Pupils of | For families | –'), twice.join('\n'));
    const back = rows(compare(TEXTS, [{ kind: 'split', anchors: [at(1, 2)] }, move([at(0, 2), at(2, 0)])]));
    assert.deepEqual(back, rows(compare(TEXTS, [])));
    const apart = rows(compare(TEXTS, [move([at(0, 0)]), { kind: 'unlink', anchors: [at(1, 2), at(0, 0)] }]));
    assert.ok(apart.includes('– | For families | –'), apart.join('\n'));
    const linked = rows(
      compare(TEXTS, [
        { kind: 'split', anchors: [at(1, 2)] },
        { kind: 'link', anchors: [at(1, 2), at(2, 2)] },
      ]),
    );
    assert.ok(linked.includes('– | For families | Two trawlers'), linked.join('\n'));
    const unlinkedFirst: Decision[] = [{ kind: 'unlink', anchors: [at(1, 2), at(0, 2)] }, move([at(2, 0), at(0, 2)])];
    assert.deepEqual(rows(compare(TEXTS, unlinkedFirst)), rows(compare(TEXTS, [])));
  });

  test('a row is where those are that nobody moved', () => {
    const decisions: Decision[] = [
      { kind: 'move', anchors: [at(1, 3)], to: [at(0, 0), at(1, 0), at(2, 1)] },
      { kind: 'move', anchors: [at(0, 0)], to: [at(0, 3)] },
    ];
    const found = rows(compare(TEXTS, decisions));
    assert.ok(found.includes('– | The roof+Nobody knows | On Monday'), found.join('\n'));
    assert.ok(found.includes('A storm+Pupils of | – | –'), found.join('\n'));
  });

  test('they survive edits, another order, other line ends and another base', () => {
    const decisions: Decision[] = [
      { kind: 'move', anchors: [at(1, 2)], to: [at(0, 0), at(1, 0), at(2, 1)] },
      { kind: 'split', anchors: [at(1, 1)] },
      { kind: 'join', anchors: [at(0, 3), at(2, 2)] },
    ];
    const [first, second, third] = TEXTS;
    const edited: Texts = [
      ['News of the day.', ...first.map((text) => text.replace('Thursday', 'Friday evening'))],
      second.toReversed().map((text) => text.replace('crowns', 'crowns (about 3,000 euros)')),
      third.map((text) => text.replaceAll(' ', '  ')),
    ];
    const holds = (comparison: Comparison): void => {
      const found = rows(comparison).map((row) => row.split(' | '));
      const rowOf = (words: string): string[] =>
        found.find((cells) => cells.some((cell) => cell.split('+').includes(words))) ?? [];
      assert.deepEqual(
        rowOf('A storm').map((cell) => cell.split('+').toSorted().join('+')),
        ['A storm', 'For families+The roof', 'On Monday'],
      );
      assert.deepEqual(rowOf('Services of'), ['–', 'Services of', '–']);
      assert.equal(rowOf('Pupils of'), rowOf('Two trawlers'));
      assert.ok(comparison.decisions.every(({ lost }) => !lost));
    };
    holds(compare(TEXTS, decisions));
    holds(compare(edited, decisions));
    holds(compare(edited, decisions, 1));
    const crlf = edited.map((paragraphs) => paragraphs.join('\r\n\r\n'));
    holds(
      compareNow(
        crlf.map((text, source) => ({ path: `${source}.txt`, content: { text } })),
        { decisions },
        {},
      ),
    );
  });

  test('a move whose passage or whose row is gone is lost and changes nothing', () => {
    const gone = { source: '1.txt', exact: 'Nothing like this stands there.' };
    for (const decision of [
      { kind: 'move', anchors: [gone], to: [at(0, 0)] },
      { kind: 'move', anchors: [at(1, 2)], to: [gone] },
      { kind: 'split', anchors: [gone] },
    ] as const) {
      const comparison = compare(TEXTS, [decision]);
      assert.equal(comparison.decisions[0]?.lost, true);
      assert.deepEqual(rows(comparison), rows(compare(TEXTS, [])));
    }
  });
});

suite('re-attaching', () => {
  const gone: Anchor = { source: '0.txt', exact: 'Nothing like this stands there.' };
  const placed = (decision: Decision) => {
    const [found] = compare(TEXTS, [decision]).decisions;
    assert.ok(found?.lost);
    return found;
  };

  test('gives the lost place to other words and keeps the rest', () => {
    const link = placed({ kind: 'link', anchors: [gone, at(1, 3)] });
    assert.deepEqual(link.missing, [0]);
    const mended = reattached(link, [at(0, 3)]);
    assert.deepEqual(mended, { kind: 'link', anchors: [at(1, 3), at(0, 3)] });
    assert.equal(compare(TEXTS, [mended as Decision]).decisions[0]?.lost, false);
  });

  test('of a move mends the passage first, then the row', () => {
    const move: Decision = { kind: 'move', anchors: [gone], to: [{ ...gone, source: '1.txt' }] };
    const half = reattached(placed(move), [at(2, 2)]);
    assert.ok(half !== null);
    const whole = reattached(placed(half), [at(0, 3)]);
    assert.deepEqual(whole, { kind: 'move', anchors: [at(2, 2)], to: [at(0, 3)] });
    assert.ok(rows(compare(TEXTS, [whole])).includes('Pupils of | – | Two trawlers'));
  });

  test('refuses the passage that it has already', () => {
    assert.equal(reattached(placed({ kind: 'link', anchors: [gone, at(1, 3)] }), [at(1, 3)]), null);
  });
});
