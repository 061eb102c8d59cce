import assert from 'node:assert/strict';
import type { Disagreement, DisagreementKind, Name } from '../../../src/engine/comparison.ts';
import { differs } from '../../../src/engine/findings/alteredQuotations.ts';
import { findDisagreements } from '../../../src/engine/findings/disagreements.ts';
import type { Found } from '../../../src/engine/findings/found.ts';
import { Readings } from '../../../src/engine/text/readings.ts';
import { claimsOf } from '../facts/claimsOf.ts';
import { findFigures } from '../../../src/engine/facts/figures.ts';
import { findQuotations } from '../../../src/engine/facts/speechFinder.ts';
import { findUtterances } from '../../../src/engine/facts/utterances.ts';
import { articleOf } from '../facts/fixtureTables.ts';

function disagreementsOf(found: Found): readonly Disagreement[] {
  const steps = findDisagreements(found, new Readings());
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Compares two articles of one or more paragraphs, each said to tell the same as its counterpart. */
function compareTexts(
  a: readonly string[],
  b: readonly string[],
  names: readonly Name[] = [],
  days: readonly string[] = ['2025-07-16', '2025-07-16'],
): readonly Disagreement[] {
  const articles = [
    articleOf(a, { published: days[0] ?? null, label: 'The Vale Post' }),
    articleOf(b, { published: days[1] ?? null, label: 'Harbour News' }),
  ];
  const links = a.slice(0, b.length).map((_, paragraph) => ({
    a: { source: 0, paragraph },
    b: { source: 1, paragraph },
    relation: 'same' as const,
    change: 'edited' as const,
    score: 1,
    reasons: [],
  }));
  const quotes = findQuotations(articles, names);
  const figures = findFigures(articles);
  const claims = claimsOf(articles, names);
  const utterances = findUtterances(articles, quotes, links);
  const found = disagreementsOf({ articles, names, quotes, figures, claims, links, utterances });
  for (const { evidence, message } of found) {
    assert.ok(new Set(evidence.map((e) => e.source)).size >= 2, 'evidence in both texts');
    for (const { source, start, end } of evidence) {
      assert.ok(start >= 0 && start < end && end <= (articles[source]?.text.length ?? 0), 'evidence lies in the text');
    }
    assert.match(message, /Harbour News/u);
    assert.match(message, /The Vale Post/u);
  }
  return found;
}

const CASES: readonly (readonly [string, string, string, readonly DisagreementKind[]])[] = [
  [
    'altered quotation',
    'Mayor Anna Moreau said the new bridge is “a good sign for the town.”',
    'Mayor Anna Moreau said the new bridge is “a great sign for the town.”',
    ['quotation'],
  ],
  [
    'shortened quotation',
    'Mayor Anna Moreau said the new bridge is “a good sign for the town and the coast.”',
    'Mayor Anna Moreau said the new bridge is “a good sign for the town.”',
    [],
  ],
  [
    'other spelling of the same words',
    'Mayor Anna Moreau said the board “will honour its programme this year.”',
    'Mayor Anna Moreau said the board “will honor its program this year.”',
    [],
  ],
  [
    'other speaker',
    'Mayor Anna Moreau said the ferry line “will never be closed again.”',
    'Harbour chief Viktor Hale said the ferry line “will never be closed again.”',
    ['speaker'],
  ],
  [
    'other source',
    'Mayor Anna Moreau said the line “will be open again by spring,” according to the agency RNA.',
    'Mayor Anna Moreau said the line “will be open again by spring,” according to the agency Vestnik.',
    ['attribution'],
  ],
  [
    'dropped source',
    'Mayor Anna Moreau said the line “will be open again by spring,” according to the agency RNA.',
    'Mayor Anna Moreau said the line “will be open again by spring.”',
    ['attribution'],
  ],
  [
    'other number',
    'The storm on the northern coast destroyed 45 fishing boats in the harbour of Port Vale.',
    'The storm on the northern coast destroyed 54 fishing boats in the harbour of Port Vale.',
    ['number'],
  ],
  [
    'rounded number',
    'The storm on the northern coast left 4,950 homes in Port Vale without power.',
    'The storm on the northern coast left about 5,000 homes in Port Vale without power.',
    [],
  ],
  [
    'number of something else',
    'The storm on the northern coast destroyed 45 fishing boats in the harbour of Port Vale.',
    'The storm on the northern coast destroyed 54 market stalls in the harbour of Port Vale.',
    [],
  ],
  [
    'other sum',
    'The council of Port Vale will spend $3 million on the new harbour wall.',
    'The council of Port Vale will spend $5 million on the new harbour wall.',
    ['number'],
  ],
  [
    'other date',
    'The ferry between Port Vale and the islands sank on July 3 in heavy fog.',
    'The ferry between Port Vale and the islands sank on July 5 in heavy fog.',
    ['date'],
  ],
  [
    'date told less exactly',
    'The ferry between Port Vale and the islands sank on July 3 in heavy fog.',
    'The ferry between Port Vale and the islands sank earlier this month in heavy fog.',
    [],
  ],
  [
    'ambiguous frequency',
    'The line announced it would begin twice-a-week flights between Port Vale and Lund.',
    'The line announced plans to begin biweekly flights between Port Vale and Lund.',
    ['ambiguity'],
  ],
  [
    'other frequency',
    'The line announced it would begin weekly flights between Port Vale and Lund.',
    'The line announced it would begin daily flights between Port Vale and Lund.',
    ['frequency'],
  ],
  [
    'negation',
    'The ministry confirmed that the tanker had leaked oil near the harbour of Port Vale.',
    'The ministry confirmed that the tanker had not leaked oil near the harbour of Port Vale.',
    ['negation'],
  ],
  [
    'modality',
    'The regional council will close the old tunnel under the harbour of Port Vale next month.',
    'The regional council may close the old tunnel under the harbour of Port Vale next month.',
    ['negation'],
  ],
  [
    'quotation told as fact',
    '“The old tunnel under the harbour is a danger to every driver in town,” Viktor Hale said.',
    'The old tunnel under the harbour is a danger to every driver in town.',
    ['fact'],
  ],
  [
    'a catchword of two speakers',
    'Anna Moreau called the closing of the ferry line between Port Vale and Lund “a disaster.”',
    'Viktor Hale called the closing of the ferry line between Port Vale and Lund “a disaster.”',
    [],
  ],
  [
    'scare quotes',
    'Shops in Port Vale now sell the rubber “bumpers” to all owners of the new telephone.',
    'Shops in Port Vale now sell the rubber “bumper” to all owners of the new telephone.',
    [],
  ],
  [
    'a hedge dropped',
    'The tanker reportedly leaked oil near the harbour of Port Vale in the night.',
    'The tanker leaked oil near the harbour of Port Vale in the night.',
    ['attribution'],
  ],
  [
    'an estimate that loses its source',
    'About 600 homes near the harbour of Port Vale were flooded in the night, the coast guard estimated.',
    'About 600 homes near the harbour of Port Vale were flooded in the night.',
    ['attribution'],
  ],
  [
    'the same estimate from another',
    'About 600 homes near the harbour of Port Vale were flooded in the night, the coast guard estimated.',
    'About 600 homes near the harbour of Port Vale were flooded in the night, firefighters said.',
    [],
  ],
  [
    'a hedge in another word',
    'The tanker reportedly leaked oil near the harbour of Port Vale in the night.',
    'The tanker may have leaked oil near the harbour of Port Vale in the night.',
    [],
  ],
  [
    'frequency in a sentence worded anew',
    'Days before the feast the council of Port Vale approved twice-a-week ferries to Lund, a route that nobody had served.',
    'Before that, consent was given in Port Vale to biweekly ferries to Lund, towns that had no link for thirty years.',
    ['ambiguity'],
  ],
  [
    'two dates of one opening',
    'The Kalm Tower, a favourite of the mayor, opened to visitors on July 1.',
    'Guests complain: the Kalm Tower, which the mayor inaugurated on June 24, has no lift.',
    ['date'],
  ],
  [
    'a plan less exact than the day',
    'The Kalm Tower, a favourite of the mayor, opened to visitors on July 1.',
    'Guests complain: the Kalm Tower, which the mayor inaugurated in June, has no lift.',
    [],
  ],
  ['nothing in common', 'Viktor Hale plays 3 matches in June.', 'The tunnel “is old,” Anna Moreau said on July 2.', []],
  ['the same text', 'Hale said on July 2: “We lost 3 boats.”', 'Hale said on July 2: “We lost 3 boats.”', []],
];

suite('disagreements', () => {
  for (const [title, a, b, kinds] of CASES) {
    test(title, () => {
      assert.deepEqual(
        compareTexts([a], [b]).map((d) => d.kind),
        kinds,
      );
    });
  }

  test('spelling of a name', () => {
    const [a, b] = ['Sergei Moreau opened the hall.', 'Sergey Moreau opened the hall.'];
    const name: Name = {
      id: 'n1',
      name: 'Sergei Moreau',
      type: 'person',
      aliases: ['Sergei Moreau', 'Sergey Moreau'],
      roles: [],
      mentions: [
        { source: 0, start: 0, end: 13 },
        { source: 1, start: 0, end: 13 },
      ],
    };
    const found = compareTexts([a], [b], [name]);
    assert.deepEqual(
      found.map((d) => [d.kind, d.severity]),
      [['spelling', 'information']],
    );
  });

  test('another town, where the table knows both', () => {
    const [a, b] = [
      'The two ministers signed the ferry treaty in Lund on Friday.',
      'The two ministers signed the ferry treaty in Vale on Friday.',
    ];
    const town = (name: string, source: number, country?: string): Name => ({
      id: name,
      name,
      type: 'place',
      aliases: [name],
      roles: [],
      mentions: [{ source, start: 45, end: 49 }],
      ...(country === undefined ? {} : { country }),
    });
    const kinds = (...names: readonly Name[]) => compareTexts([a], [b], names).map((d) => d.kind);
    assert.deepEqual(kinds(town('Lund', 0, 'SE'), town('Vale', 1, 'NO')), ['place']);
    assert.deepEqual(kinds(town('Lund', 0), town('Vale', 1)), [], 'one may lie in the other');
  });

  test('another day has other numbers, and other words of one speaker', () => {
    const index = (points: number): string =>
      `The Vale index rose in value by ${points} points at the close of trading.`;
    const said = (word: string): string =>
      `Anna Moreau said: “We face a ${word} winter, and our town will be ready for it.”`;
    const [a, b] = [
      [index(118), said('hard')],
      [index(392), said('long')],
    ];
    assert.deepEqual(
      compareTexts(a, b).map((d) => d.kind),
      ['number', 'quotation'],
    );
    assert.deepEqual(compareTexts(a, b, [], ['2025-07-16', '2025-09-30']), []);
  });

  test('an agency need not attribute its own words to itself', () => {
    const text = 'About 600 homes near the coast were flooded in the night';
    assert.deepEqual(compareTexts([`${text}.`], [`${text}, the Vale Post reported.`]), []);
  });

  test('warnings come before information', () => {
    const found = compareTexts(
      [
        'Mayor Anna Moreau said the line “will be open again by spring,” according to the agency RNA.',
        'The storm on the northern coast destroyed 45 fishing boats in the harbour of Port Vale.',
      ],
      [
        'Mayor Anna Moreau said the line “will be open again by spring.”',
        'The storm on the northern coast destroyed 54 fishing boats in the harbour of Port Vale.',
      ],
    );
    assert.deepEqual(
      found.map((d) => d.severity),
      ['warning', 'information'],
    );
  });

  test('one source disagrees with nobody', () => {
    const article = articleOf(['Hale said: “We lost 3 boats.”']);
    const none = { names: [], quotes: [], figures: [], claims: [], links: [], utterances: [] };
    assert.deepEqual(disagreementsOf({ articles: [article], ...none }), []);
  });
});

suite('altered words', () => {
  const pairs: readonly (readonly [string, string, boolean])[] = [
    ['We will win', 'we will win.', false],
    ['We will win', 'And so we will win today', false],
    ['We will win', 'We shall win', true],
    ['We will win', 'We will never win', true],
    ['full support', 'complete support', true],
    ['the labour programme', 'the labor program', false],
    ['was received', 'met', true],
  ];
  for (const [a, b, expected] of pairs) {
    test(`${a} | ${b}`, () => {
      assert.equal(differs(a, b), expected);
      assert.equal(differs(b, a), expected);
    });
  }
});
