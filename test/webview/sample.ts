import { diffWordsWithSpace } from 'diff';
import type { BlockKind, Paragraph, Span } from '../../src/engine/article/article.ts';
import type {
  Comparison,
  ComparedSource,
  Disagreement,
  Link,
  NameType,
  Place,
  Row,
} from '../../src/engine/comparison.ts';
import type { CellDifference, CellMark } from '../../src/engine/difference/rowDifference.ts';
import type { GridContent } from '../../src/protocol/gridContent.ts';

/** A made-up story told by four sources that shows everything the grid can show. */

interface Block {
  readonly text: string;
  readonly kind?: BlockKind;
}

const LABELS = ['The Lornmouth Courier', 'Northern Wire', 'Coast Radio', 'The Ledger'];
const DATES = ['2024-03-09', '2024-03-09', null, '2024-03-11'];

const STORY: readonly (readonly (Block | null)[])[] = [
  [
    { text: 'Harbour bridge closed after crack is found', kind: 'title' },
    { text: 'Harbour bridge closed after crack is found', kind: 'title' },
    { text: 'Lornmouth bridge shut “until further notice”', kind: 'title' },
    { text: 'Bridge closure splits a town', kind: 'title' },
  ],
  [{ text: 'By Ada Brandt', kind: 'byline' }, null, null, null],
  [null, { text: 'Share this story', kind: 'furniture' }, null, null],
  [
    {
      text: 'Mayor Mira Kovač ordered the harbour bridge in Lornmouth closed on Friday evening, after divers of the Port Authority found a crack in its second pillar.',
    },
    {
      text: 'Mayor Mira Kovac ordered the Harbour Bridge in Lornmouth closed on Friday evening, after divers of the Port Authority found a crack in its second pillar.',
    },
    {
      text: 'Lornmouth’s mayor, Mira Kovač, has closed the bridge over the harbour. Divers working for the Port Authority had seen a crack in the third pillar.',
    },
    {
      text: 'The bridge in Lornmouth has been shut since Saturday. Kovač acted on a report by the Port Authority, whose divers had been in the water all week.',
    },
  ],
  [
    {
      text: '“Nobody crosses until I know it is safe,” Kovač told reporters at the town hall, according to Northern Wire.',
    },
    null,
    {
      text: '“Nobody will cross before we know that it is safe,” Kovač said to reporters at the town hall, as Northern Wire reported.',
    },
    { text: 'Kovač promised that “no one will cross until engineers tell me it is safe”.' },
  ],
  [
    { text: 'About 12,000 people use the bridge every day, among them 900 pupils.' },
    { text: 'About 12,000 people use the bridge every day, among them 900 pupils.' },
    { text: 'Some 21,000 people use the bridge every day.' },
    null,
  ],
  [{ text: 'The divers of the Port Authority on Friday at the second pillar.', kind: 'caption' }, null, null, null],
  [null, null, { text: 'Listen again: the morning programme', kind: 'furniture' }, null],
  [null, null, null, { text: 'Related: ten bridges to see before they fall', kind: 'furniture' }],
  [null, null, null, { text: 'Newsletter: the week in the north', kind: 'furniture' }],
  [
    null,
    null,
    null,
    {
      text: 'The engineering firm Halden & Rask had warned of rust in the pillars as early as 2019, documents seen by The Ledger show. The Port Authority did not answer questions about them.',
    },
  ],
  [{ text: 'What happens next', kind: 'heading' }, { text: 'What happens next', kind: 'heading' }, null, null],
  [
    {
      text: 'A ferry will run every twenty minutes from Monday. Repairs could take until June, the Port Authority said.',
    },
    {
      text: 'A ferry will run every twenty minutes from Monday, the council announced. Repairs could take until late June, the Port Authority said.',
    },
    {
      text: 'From Monday a ferry is to cross the harbour every twenty minutes; nobody yet says how long repairs will last.',
    },
    { text: 'The Port Authority expects repairs to last into the summer.' },
  ],
  [null, { text: 'Schools on the east bank open an hour later next week.' }, null, null],
];

const NAMES: readonly { name: string; type: NameType; aliases: readonly string[] }[] = [
  { name: 'Mira Kovač', type: 'person', aliases: ['Mira Kovač', 'Mira Kovac', 'Kovač', 'Kovac'] },
  { name: 'Lornmouth', type: 'place', aliases: ['Lornmouth'] },
  { name: 'Port Authority', type: 'organisation', aliases: ['Port Authority'] },
  { name: 'Northern Wire', type: 'organisation', aliases: ['Northern Wire'] },
  { name: 'Halden & Rask', type: 'organisation', aliases: ['Halden & Rask'] },
  { name: 'Harbour Bridge', type: 'other', aliases: ['Harbour Bridge', 'harbour bridge'] },
];

const SHARED_PHRASES = [
  'Mira Kovač',
  'Kovač',
  'Port Authority',
  'divers',
  'Divers',
  'a crack',
  'until',
  'safe',
  'every twenty minutes',
  'ferry',
  'Monday',
  'repairs',
  'reporters at the town hall',
  'Northern Wire',
  'Lornmouth',
  'pillar',
  'people use the bridge every day',
  'bridge',
];

const DISAGREEMENTS: readonly {
  kind: Disagreement['kind'];
  severity: Disagreement['severity'];
  message: string;
  words: readonly [number, string][];
}[] = [
  {
    kind: 'number',
    severity: 'warning',
    message: 'The Lornmouth Courier and Northern Wire count 12,000 people a day, Coast Radio 21,000.',
    words: [
      [0, '12,000'],
      [1, '12,000'],
      [2, '21,000'],
    ],
  },
  {
    kind: 'quotation',
    severity: 'warning',
    message: 'Kovač’s words differ between The Lornmouth Courier, Coast Radio and The Ledger.',
    words: [
      [0, 'Nobody crosses until I know it is safe,'],
      [2, 'Nobody will cross before we know that it is safe,'],
      [3, 'no one will cross until engineers tell me it is safe'],
    ],
  },
  {
    kind: 'date',
    severity: 'warning',
    message: 'Closed on Friday (The Lornmouth Courier, Northern Wire) or on Saturday (The Ledger).',
    words: [
      [0, 'Friday evening'],
      [1, 'Friday evening'],
      [3, 'Saturday'],
    ],
  },
  {
    kind: 'number',
    severity: 'information',
    message: 'Second or third pillar.',
    words: [
      [0, 'second pillar'],
      [2, 'third pillar'],
    ],
  },
];

/** @param unreadable adds a fifth source that could not be read */
export function sampleContent(unreadable = true): GridContent {
  const texts = LABELS.map(() => '');
  const paragraphs = LABELS.map((): Paragraph[] => []);
  const rows = STORY.map((blocks): Row => {
    const cells = blocks.map((block, source): number[] => {
      const list = paragraphs[source];
      if (block === null || list === undefined) return [];
      const start = texts[source]?.length ?? 0;
      texts[source] = `${texts[source] ?? ''}${block.text}\n\n`;
      list.push({
        kind: block.kind ?? 'body',
        text: block.text,
        start,
        end: start + block.text.length,
        line: list.length * 2 + 1,
        pieces: [{ at: 0, start, length: block.text.length }],
      });
      return [list.length - 1];
    });
    const story = blocks.filter((block) => block !== null && block.kind !== 'furniture' && block.kind !== 'byline');
    return {
      cells: unreadable ? [...cells, []] : cells,
      state: story.length === 0 ? 'furniture' : story.length === 1 ? 'only' : 'shared',
    };
  });
  const sources = LABELS.map((label, source): ComparedSource => ({
    ...NO_METADATA,
    path: `${label.toLowerCase().replaceAll(' ', '-')}.txt`,
    label,
    title: STORY[0]?.[source]?.text ?? null,
    published: DATES[source] ?? null,
    paragraphs: paragraphs[source] ?? [],
  }));
  if (unreadable)
    sources.push({
      ...NO_METADATA,
      path: 'scan.txt',
      label: 'scan.txt',
      paragraphs: [],
      problem: 'This file is not text. Save the article as text, Markdown, HTML or Word, then read it again.',
    });
  const comparison: Comparison = {
    version: 1,
    base: 0,
    sources,
    links: links(rows, texts, paragraphs),
    rows,
    names: NAMES.map(({ name, type, aliases }, index) => ({
      id: `n${index}`,
      name,
      type,
      aliases,
      roles:
        name === 'Mira Kovač'
          ? [
              { text: 'Mayor', source: 0, ...placeOf(texts[0], 'Mayor') },
              { text: 'Lornmouth’s mayor', source: 2, ...placeOf(texts[2], 'Lornmouth’s mayor') },
            ]
          : [],
      mentions: texts.flatMap((text, source) => mentionsOf(text, aliases, source)),
    })),
    quotes: [],
    decisions: [
      {
        decision: { kind: 'note', anchors: [], text: 'Ask the Port Authority for the divers’ report.' },
        passages: [{ source: 0, paragraph: 2 }],
        lost: false,
      },
      { decision: { kind: 'done', anchors: [] }, passages: [{ source: 0, paragraph: 4 }], lost: false },
    ],
    utterances: [],
    claims: [],
    figures: [
      {
        source: 0,
        ...placeOf(texts[0], 'on Friday evening'),
        text: 'on Friday evening',
        kind: 'date',
        value: '2024-03-08',
        unit: null,
      },
    ],
    disagreements: DISAGREEMENTS.map(({ words, ...rest }) => ({
      ...rest,
      evidence: words.map(([source, phrase]) => ({ source, ...placeOf(texts[source], phrase) })),
    })),
  };
  return {
    version: 1,
    stage: 'complete',
    comparison,
    differences: rows.map((row) => differencesOf(row, paragraphs)),
    settings: { showRemovedWords: true },
  };
}

const NO_METADATA = {
  title: null,
  byline: null,
  outlet: null,
  agency: null,
  published: null,
  updated: null,
  url: null,
  language: 'en',
  problem: null,
} as const;

function placeOf(text: string | undefined, words: string): Span {
  const start = text?.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`The sample has no “${words}”`);
  return { start, end: start + words.length };
}

function mentionsOf(text: string, aliases: readonly string[], source: number): Place[] {
  const pattern = new RegExp(aliases.join('|'), 'g');
  return [...text.matchAll(pattern)].map((match) => ({
    source,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function differencesOf(row: Row, paragraphs: readonly (readonly Paragraph[])[]): (CellDifference | null)[] {
  const against = row.cells.findIndex((cell) => cell.length > 0);
  const text = (source: number) => paragraphs[source]?.[row.cells[source]?.[0] ?? -1]?.text;
  const old = text(against) ?? '';
  return row.cells.map((cell, source) => {
    const own = text(source);
    const paragraph = cell[0];
    if (source === against || own === undefined || paragraph === undefined || row.state === 'furniture') return null;
    if (own === old) return { against, change: 'identical', complete: true, marks: [] };
    const changes = diffWordsWithSpace(old, own);
    const kept = changes
      .filter((each) => !each.added && !each.removed)
      .reduce((sum, each) => sum + each.value.length, 0);
    const edited = kept / own.length > 0.6;
    return {
      against,
      change: edited ? 'edited' : 'reworded',
      complete: true,
      marks: edited ? editMarks(changes, paragraph) : phraseMarks(old, own, paragraph),
    };
  });
}

function editMarks(
  changes: readonly { value: string; added?: boolean; removed?: boolean }[],
  paragraph: number,
): CellMark[] {
  let at = 0;
  const close = (a: string, b: string) =>
    a.normalize('NFKD').slice(0, 3).toLowerCase() === b.normalize('NFKD').slice(0, 3).toLowerCase();
  return changes.flatMap((each, index): CellMark[] => {
    if (each.removed === true) {
      const next = changes[index + 1];
      const spelling = next?.added === true && close(next.value, each.value);
      return [{ kind: 'deleted', change: spelling ? 'spelling' : 'replaced', paragraph, at, text: each.value }];
    }
    const start = at;
    at += each.value.length;
    if (each.added !== true) return [];
    const before = changes[index - 1];
    const spelling = before?.removed === true && close(before.value, each.value);
    return [{ kind: 'inserted', change: spelling ? 'spelling' : 'replaced', paragraph, start, end: at }];
  });
}

function phraseMarks(old: string, own: string, paragraph: number): CellMark[] {
  return SHARED_PHRASES.flatMap((phrase): CellMark[] => {
    const start = own.indexOf(phrase);
    return start < 0 || !old.includes(phrase) ? [] : [{ kind: 'shared', paragraph, start, end: start + phrase.length }];
  });
}

function links(rows: readonly Row[], texts: readonly string[], paragraphs: readonly (readonly Paragraph[])[]): Link[] {
  const inRows = rows.flatMap((row) =>
    row.state !== 'shared'
      ? []
      : row.cells.flatMap((cell, source) => {
          const first = row.cells.findIndex((each) => each.length > 0);
          const a = row.cells[first]?.[0];
          const b = cell[0];
          if (source <= first || a === undefined || b === undefined) return [];
          return [
            {
              a: { source: first, paragraph: a },
              b: { source, paragraph: b },
              relation: 'same',
              change: 'reworded',
              score: 0.84,
              reasons: [
                { kind: 'phrase', text: 'every twenty minutes' },
                { kind: 'name', text: 'Port Authority' },
                { kind: 'date', text: 'Monday' },
              ],
            } satisfies Link,
          ];
        }),
  );
  const find = (source: number, words: string) => ({
    source,
    paragraph: paragraphs[source]?.findIndex(({ text }) => text.includes(words)) ?? -1,
  });
  if (texts.length < LABELS.length) return inRows;
  return [
    ...inRows,
    {
      a: find(0, 'Mayor'),
      b: find(3, 'Halden'),
      relation: 'overlap',
      change: 'reworded',
      score: 0.46,
      reasons: [
        { kind: 'name', text: 'Port Authority' },
        { kind: 'word', text: 'pillars' },
      ],
    },
  ];
}

/** What is known when the sources are read: the rows of the base. */
export function readContent(): GridContent {
  const { comparison, ...content } = sampleContent();
  const [base] = comparison.sources;
  const rows = (base?.paragraphs ?? []).map(({ kind }, paragraph) => ({
    cells: comparison.sources.map((_, source) => (source === 0 ? [paragraph] : [])),
    state: kind === 'furniture' ? ('furniture' as const) : ('only' as const),
  }));
  const nothing = { links: [], names: [], figures: [], disagreements: [] };
  return { ...content, stage: 'read', comparison: { ...comparison, ...nothing, rows }, differences: [] };
}

/** What is known when the rows are arranged. */
export function alignedContent(): GridContent {
  const { comparison, ...content } = sampleContent();
  return { ...content, stage: 'aligned', comparison: { ...comparison, disagreements: [] }, differences: [] };
}
