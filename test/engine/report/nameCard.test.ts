import assert from 'node:assert/strict';
import type { ComparedSource, Comparison, Name, Place } from '../../../src/engine/comparison.ts';
import { nameCard } from '../../../src/engine/report/nameCard.ts';

/** A source whose file is its paragraphs, one a line; those that begin with # are furniture. */
function source(label: string, ...lines: string[]): ComparedSource {
  let start = 0;
  const paragraphs = lines.map((text, index) => {
    const block = {
      kind: text.startsWith('#') ? ('furniture' as const) : ('body' as const),
      start,
      end: start + text.length,
      line: index + 1,
      text,
      pieces: [{ at: 0, start, length: text.length }],
    };
    start = block.end + 1;
    return block;
  });
  const page = { title: null, byline: null, outlet: null, agency: null, published: null, updated: null, url: null };
  return { ...page, path: label, label, language: 'en', problem: null, paragraphs };
}

function place(of: ComparedSource, index: number, words: string): Place {
  const file = of.paragraphs.map(({ text }) => text).join('\n');
  const start = file.indexOf(words);
  assert.ok(start >= 0);
  return { source: index, start, end: start + words.length };
}

suite('name card', () => {
  const one = source('Bee', 'Foreign Minister Ana Sol spoke.', 'Sol left.');
  const two = source('Ant', 'Minister Ana Solé came.');
  const three = source('Fly', 'Nothing here.', '# Read on: Ana Sol in Rome');
  const four: ComparedSource = { ...source('Gone'), problem: 'It was not found.' };
  const { start: secondStart } = place(one, 0, 'Sol left');
  const secondMention: Place = { source: 0, start: secondStart, end: secondStart + 'Sol'.length };
  const name: Name = {
    id: 'n1',
    name: 'Ana Sol',
    type: 'person',
    aliases: ['Ana Sol', 'Sol', 'Ana Solé'],
    roles: [
      { text: 'Foreign Minister', ...place(one, 0, 'Foreign Minister') },
      { text: 'Minister', ...place(two, 1, 'Minister') },
      { text: 'minister', ...place(one, 0, 'Minister') },
    ],
    mentions: [place(one, 0, 'Ana Sol'), secondMention, place(two, 1, 'Ana Solé')],
  };
  const comparison: Comparison = {
    version: 1,
    base: 0,
    sources: [one, two, three, four],
    links: [],
    rows: [],
    names: [name],
    quotes: [],
    utterances: [],
    claims: [],
    figures: [],
    disagreements: [],
    decisions: [],
  };
  const card = nameCard(comparison, name);

  test('counts spellings a source, in order of appearance', () => {
    assert.deepEqual(
      card.sources.map(({ source: index, count, spellings }) => [index, count, spellings]),
      [
        [
          0,
          2,
          [
            { text: 'Ana Sol', count: 1 },
            { text: 'Sol', count: 1 },
          ],
        ],
        [1, 1, [{ text: 'Ana Solé', count: 1 }]],
      ],
    );
  });

  test('gives each description once, the one that most sources give first', () => {
    assert.deepEqual(
      card.roles.map(({ text, sources }) => [text, sources]),
      [
        ['Minister', [1, 0]],
        ['Foreign Minister', [0]],
      ],
    );
  });

  test('says where a city lies, what it may stand for and who may be the same', () => {
    const city: Name = {
      ...name,
      id: 'n2',
      name: 'Moscow',
      country: 'RU',
      standsFor: 'the Russian government',
      maybe: ['n1'],
    };
    assert.deepEqual(nameCard({ ...comparison, names: [name, city] }, city).remarks, [
      'In Russia.',
      'May stand for the Russian government.',
      'May be the same as Ana Sol.',
    ]);
    assert.deepEqual(card.remarks, []);
  });

  test('tells silence from furniture, and leaves out what could not be read', () => {
    assert.deepEqual(card.absent, [{ source: 2, inFurniture: true }]);
  });

  test('offers to split only a name with several spellings', () => {
    assert.equal(card.canSplit, true);
    assert.equal(nameCard(comparison, { ...name, aliases: ['Ana Sol'] }).canSplit, false);
  });

  test('shows the note and the links of the user before a search for the name', () => {
    const links = ['https://sol.example/a(b)', 'javascript:alert(1)', 'her file, drawer 3'];
    const own = nameCard(comparison, { ...name, note: 'Met in Rome.', links });
    assert.equal(own.note, 'Met in Rome.');
    assert.deepEqual(own.links, [
      { text: 'https://sol.example/a(b)', address: 'https://sol.example/a(b)' },
      { text: 'javascript:alert(1)', address: null },
      { text: 'her file, drawer 3', address: null },
      { text: 'Wikipedia', address: 'https://en.wikipedia.org/w/index.php?search=Ana%20Sol' },
    ]);
    assert.equal(card.note, null);
  });

  test('looks a place up on a map', () => {
    const [link] = nameCard(comparison, { ...name, type: 'place', name: 'Nouâdhibou' }).links;
    assert.deepEqual(link, {
      text: 'Map',
      address: 'https://www.openstreetmap.org/search?query=Nou%C3%A2dhibou',
    });
  });
});
