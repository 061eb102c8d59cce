import assert from 'node:assert/strict';
import type { BlockKind } from '../../../src/engine/article/article.ts';
import { linesBetween } from '../../../src/engine/article/between.ts';
import { readArticle } from '../../../src/engine/article/readArticle.ts';

type Shape = readonly (readonly [BlockKind, string])[];

const P1 =
  'The old road bridge at Weir will stay closed until May, the county said on Tuesday after divers found cracks.';
const P2 = '“We cannot let a bus over it,” said the county engineer, Tom Hale, who promised a footway by Easter.';
const P3 = 'Shopkeepers on the western bank fear for their spring trade, and some of them plan to close for good.';

/** Texts as people paste them: each block with the kind that a reader gives it. */
const SHAPES: Readonly<Record<string, Shape>> = {
  'a title and paragraphs': [
    ['title', 'Bridge at Weir closes for repairs'],
    ['body', P1],
    ['body', P2],
    ['body', P3],
  ],
  'no title at all': [
    ['body', P1],
    ['body', P2],
    ['body', P3],
  ],
  'a page header': [
    ['furniture', 'Skip to main content'],
    ['furniture', 'Local'],
    ['title', 'Bridge at Weir closes for repairs'],
    ['subtitle', 'Drivers face a detour of nine miles'],
    ['byline', 'By Ada Moss and Tom Field'],
    ['date', 'Published 4 March 2025, 9:15 am GMT'],
    ['date', 'Updated 5 March 2025'],
    ['body', P1],
    ['body', P2],
  ],
  'a subtitle that is a sentence': [
    ['title', 'Bridge at Weir closes for repairs'],
    ['subtitle', 'Drivers face a detour of nine miles until May.'],
    ['byline', 'Ada Moss'],
    ['date', 'Tuesday, March 4, 2025'],
    ['body', P1],
    ['body', P2],
  ],
  'a title printed twice and section signs': [
    ['title', 'Bridge at Weir closes for repairs'],
    ['date', '2025-03-04 09:15'],
    ['title', 'Bridge at Weir closes for repairs'],
    ['body', P1],
    ['heading', '■ A long detour'],
    ['body', P2],
    ['heading', 'What shopkeepers say'],
    ['body', P3],
  ],
  'captions and credits': [
    ['title', 'Bridge at Weir closes for repairs'],
    ['caption', 'The bridge at Weir on Monday morning. (Photo: Jo Reed)'],
    ['body', P1],
    ['caption', 'Divers below the second pier. AFP/Getty Images'],
    ['body', P2],
    ['caption', 'Photo by Jo Reed'],
    ['body', P3],
  ],
  'links to other stories between the paragraphs': [
    ['title', 'Bridge at Weir closes for repairs'],
    ['body', P1],
    ['furniture', 'Read more: [Older bridges of the county](https://news.example/1)'],
    ['body', P2],
    ['furniture', 'Advertisement'],
    ['furniture', 'Sign up for our newsletter'],
    ['body', P3],
  ],
  'summaries of other pages below the text': [
    ['title', 'Bridge at Weir closes for repairs'],
    ['body', P1],
    ['body', P2],
    ['body', P3],
    ['furniture', 'Print'],
    ['furniture', 'Web exclusive'],
    ['furniture', 'A fearless but lonely lock keeper'],
    ['furniture', 'Her story raises questions about night work on the river, says our columnist.'],
    ['furniture', 'Sound archive'],
    ['furniture', 'How to listen to a busy weir'],
    ['furniture', 'Four engineers talk about the noise that water makes before it breaks a wall.'],
  ],
  'one more paragraph behind a link and its title': [
    ['title', 'Bridge at Weir closes for repairs'],
    ['body', P1],
    ['body', P2],
    ['furniture', 'Read more: Older bridges of the county'],
    ['body', P3],
  ],
  'a note on the author': [
    ['title', 'Bridge at Weir closes for repairs'],
    ['body', P1],
    ['body', P2],
    ['furniture', 'About the author'],
    ['furniture', 'Ada Moss lives on a boat near Weir and writes about rivers, roads and those who mend them.'],
  ],
  'readers, with a button below each': [
    ['title', 'Bridge at Weir closes for repairs'],
    ['body', P1],
    ['body', P2],
    ['furniture', 'Reply'],
    ['furniture', 'They should have looked below the water ten years ago, when the ice took the first stone.'],
    ['furniture', 'Reply'],
    ['furniture', 'And who pays for the bus, I ask, now that it goes around by the mill every morning?'],
    ['furniture', 'Reply'],
  ],
  'a report that its agency signs': [
    ['title', 'Bridge at Weir closes for repairs'],
    ['body', P1],
    ['body', `${P2.slice(0, -1)}, and a second survey of the river bed before the next winter comes. (AFP)`],
  ],
  'teasers, each twice': [
    ['title', 'Bridge at Weir closes for repairs'],
    ['body', P1],
    ['body', P2],
    ['body', P3],
    ['furniture', 'More From The Weir Gazette'],
    ['furniture', 'Ferry to run on Sundays again'],
    ['furniture', 'Ferry to run on Sundays again'],
    ['furniture', 'The company has found two more skippers and says that the boat'],
    ['furniture', 'March 3, 2025'],
    ['furniture', 'Mill wheel turns after sixty years'],
    ['furniture', 'Mill wheel turns after sixty years'],
    ['furniture', 'Volunteers had worked on it every Saturday since the flood of'],
  ],
  comments: [
    ['title', 'Bridge at Weir closes for repairs'],
    ['body', P1],
    ['body', P2],
    ['body', P3],
    ['furniture', '2 Comments'],
    ['furniture', 'I have lived here for forty years, and nobody ever asked us what we think.'],
    ['furniture', 'Very good report, thank you.'],
  ],
  'a signature and the page that it came from': [
    ['title', 'Bridge at Weir closes for repairs'],
    ['body', P1],
    ['body', P2],
    ['furniture', 'Ada Moss ada.moss@gazette.example'],
    ['furniture', 'Original url:'],
    ['furniture', '<https://gazette.example/2025/03/04/bridge>'],
  ],
  'an agency at the end': [
    ['title', 'Bridge at Weir closes for repairs'],
    ['body', P1],
    ['body', P2],
    ['source', '(Reuters)'],
  ],
  'a source line': [
    ['title', 'Bridge at Weir closes for repairs'],
    ['source', 'Date: 04/03/2025 | Source: County Press Office | Read original version at source'],
    ['body', P1],
    ['body', P2],
  ],
  'a list in the text': [
    ['title', 'Bridge at Weir closes for repairs'],
    ['body', P1],
    ['body', 'The county names three dates for the coming weeks and asks drivers to note them:'],
    ['body', '- Survey of the piers: 12 March'],
    ['body', '- Footway opens: 18 April'],
    ['body', '- Road opens: 23 May'],
    ['body', P3],
  ],
  'German, with its own page words': [
    ['title', 'Frost nimmt den Obstbauern die Ernte'],
    ['byline', 'Von Jule Brandt'],
    ['date', 'Stand: 24. April 2024, 18:05 Uhr'],
    [
      'body',
      'Drei Nächte mit Frost haben den Obstbauern am See nach eigenen Angaben den größten Teil der Ernte genommen.',
    ],
    ['furniture', 'Lesen Sie auch: Was der Frost für die Preise bedeutet'],
    ['body', 'Der Verband schätzt den Schaden auf mehr als vierzig Millionen Euro, genaue Zahlen folgen Ende Mai.'],
  ],
  'Chinese, without spaces': [
    ['title', '山区铁路停运二十年后恢复通车'],
    ['date', '2025年4月18日 08:00'],
    ['body', '停运二十年的山区铁路周五恢复通车，首列列车上午八点从县城出发，载着三百多名乘客驶向终点站。'],
    ['body', '这条铁路全长六十二公里，穿过十七座隧道，沿线有九个车站，其中四个车站是新建的。'],
  ],
};

function kindsOf(text: string): [BlockKind, string][] {
  return readArticle({ path: 'a.txt', content: { text } }, { unit: 'paragraph' }).paragraphs.map(
    ({ kind, start, end }) => [kind, text.slice(start, end)],
  );
}

suite('text as it is pasted', () => {
  for (const [name, shape] of Object.entries(SHAPES)) {
    for (const [how, gap] of [
      ['with blank lines', '\n\n'],
      ['without blank lines', '\n'],
      ['with CRLF', '\r\n\r\n'],
    ] as const)
      test(`reads ${name}, ${how}`, () => {
        assert.deepEqual(
          kindsOf(shape.map(([, line]) => line).join(gap)),
          shape.map((pair) => [...pair]),
        );
      });
  }

  test('joins a paragraph that was cut in the middle of a sentence', () => {
    const text =
      'The two sides will meet again in the autumn as both countries\n\ndeepen their ties.\n\nNothing else was said.';
    const [first, second] = readArticle({ path: 'a.txt', content: { text } }, { unit: 'paragraph' }).paragraphs;
    assert.equal(first?.text, 'The two sides will meet again in the autumn as both countries deepen their ties.');
    assert.equal(second?.text, 'Nothing else was said.');
  });

  for (const gap of ['\n\n', '\n', '\r\n\r\n'])
    test(`goes on with a sentence behind lines of the page, with ${JSON.stringify(gap)}`, () => {
      const lines = [
        'Pier closes for the winter',
        'By Jane Weir',
        'The pier of Weir was built in 1890 and is the longest of the coast.',
        'The pier of Weir closes on Monday, and the harbour master said that everybody had been',
        'Related article: How the pier was built',
        'warned by letter before the winter.',
        'Sign up for our newsletter',
      ];
      const text = lines.join(gap);
      const { paragraphs } = readArticle({ path: 'a.txt', content: { text } }, { unit: 'paragraph' });
      const whole = paragraphs.findLast(({ kind }) => kind === 'body');
      assert.equal(whole?.text, `${lines[3]} ${lines[5]}`);
      assert.deepEqual(
        linesBetween(whole, text).map(({ start, end }) => text.slice(start, end)),
        [lines[4]],
      );
      assert.deepEqual(
        paragraphs.filter(({ kind }) => kind === 'furniture').map((paragraph) => paragraph.text),
        [lines[6]],
      );
    });

  test('finds nothing between the lines of a quotation', () => {
    const text =
      'A letter to the town:\n\n> The pier of Weir closes on Monday, *as the\n> law demands*, and opens in May.\n';
    const { paragraphs } = readArticle({ path: 'a.md', content: { text } }, { unit: 'paragraph' });
    assert.ok(paragraphs.some(({ pieces }) => pieces.length > 1));
    assert.deepEqual(
      paragraphs.flatMap((paragraph) => linesBetween(paragraph, text)),
      [],
    );
  });

  test('unwraps lines that were cut at a fixed width', () => {
    const text = [
      'WEIR (Wire) - The old road bridge at Weir will stay closed until May,',
      'the county said on Tuesday after divers found cracks in two of its',
      'piers.',
      '   A footway will open by Easter, and buses will turn at the church',
      'on the western bank until the work is done.',
      '',
      'Shopkeepers fear for their trade. Some of them plan to close and will',
      'not open again.',
    ].join('\n');
    assert.deepEqual(
      readArticle({ path: 'a.txt', content: { text } }, { unit: 'paragraph' }).paragraphs.map(
        (paragraph) => paragraph.text,
      ),
      [
        'WEIR (Wire) - The old road bridge at Weir will stay closed until May, the county said on Tuesday after divers found cracks in two of its piers.',
        'A footway will open by Easter, and buses will turn at the church on the western bank until the work is done.',
        'Shopkeepers fear for their trade. Some of them plan to close and will not open again.',
      ],
    );
  });

  test('reads plain Markdown as the parser does, whatever the line ends', () => {
    const text = `# Bridge at Weir\n\n${P1}\n${P2}\n\n- one thing\n\n  and its end\n\n${P3}`;
    // The parser must see a text with a definition as a whole.
    const definition = '[key]: https://weir.example';
    for (const end of ['\n', '\r\n', '\r']) {
      const read = (content: string): [string, string][] =>
        readArticle({ path: 'a.md', content: { text: content } }, { unit: 'paragraph' }).paragraphs.map((block) => [
          block.kind,
          block.text,
        ]);
      const plain = text.replaceAll('\n', end);
      assert.deepEqual(read(plain), read(`${plain}${end}${end}${definition}`).slice(0, -1));
      assert.deepEqual(read(plain)[1], ['body', `${P1} ${P2}`]);
    }
  });

  test('cuts a date off the first sentence', () => {
    const text = `date 2025-03-04 ${P1}\n\n${P2}`;
    assert.deepEqual(kindsOf(text), [
      ['date', 'date 2025-03-04'],
      ['body', P1],
      ['body', P2],
    ]);
  });

  test('leaves a date in a sentence alone', () => {
    const text = 'March 4, 2025 was the day on which the bridge at Weir was closed by the county engineer.';
    assert.deepEqual(kindsOf(text), [['body', text]]);
  });

  test('reads links and emphasis as their text', () => {
    const text =
      'The **old** [road bridge](https://x.example/a_(b)) at *Weir* costs 5 * 3 and is_not_marked up, the county said.';
    const [paragraph] = readArticle({ path: 'a.txt', content: { text } }, { unit: 'paragraph' }).paragraphs;
    assert.equal(paragraph?.text, 'The old road bridge at Weir costs 5 * 3 and is_not_marked up, the county said.');
  });
});

suite('units', () => {
  const text = `${P1} ${P2}\n${P3}`;
  const read = (unit: 'paragraph' | 'sentence' | 'line'): string[] =>
    readArticle({ path: 'a.txt', content: { text } }, { unit }).paragraphs.map((paragraph) =>
      text.slice(paragraph.start, paragraph.end),
    );

  test('are paragraphs', () => {
    assert.deepEqual(read('paragraph'), [`${P1} ${P2}`, P3]);
  });
  test('are sentences', () => {
    assert.deepEqual(read('sentence'), [P1, P2, P3]);
  });
  test('are lines of a wrapped file', () => {
    const wrapped =
      'The old road bridge at Weir will stay closed until\nMay, the county said on Tuesday after its divers\nfound cracks.';
    const lines = readArticle({ path: 'a.txt', content: { text: wrapped } }, { unit: 'line' }).paragraphs;
    assert.deepEqual(
      lines.map((line) => line.text),
      wrapped.split('\n'),
    );
    assert.deepEqual(
      lines.map((line) => line.line),
      [1, 2, 3],
    );
  });
});
