import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recogniseNames } from '../../../src/engine/names/recogniseNames.ts';
import { articleOf, data, namesIn, summary } from './articles.ts';

suite('recogniseNames', () => {
  test('leaves titles, demonyms, first words, months and days out', () => {
    assert.deepEqual(
      summary(
        namesIn('Meanwhile, Norwegian Prime Minister Lars Hagen met Mayor Ana Lopez in Bergen on Monday in March.'),
      ),
      ['person Lars Hagen', 'person Ana Lopez', 'place Bergen'],
    );
  });

  test('calls an organisation as the texts do where they write it in full', () => {
    assert.deepEqual(
      namesIn('Nurses of the Red Cross left. The IMF stayed.').map(({ name }) => name),
      ['Red Cross', 'IMF'],
    );
  });

  test('takes a storm or a lake with its name', () => {
    assert.deepEqual(summary(namesIn('Typhoon Halva hit the coast. Hurricane Zora was worse near Lake Tunda.')), [
      'other Typhoon Halva',
      'other Hurricane Zora',
      'place Lake Tunda',
    ]);
  });

  test('works without tables', () => {
    const names = recogniseNames([articleOf('The Norwegian president Lars Hagen flew to Japan. Hagen returned.')], {});
    assert.deepEqual(summary(names), ['person Lars Hagen, Hagen', 'place Japan']);
  });

  test('finds names with particles, apostrophes, hyphens and initials', () => {
    const names = namesIn(
      'Hassan Al-Masri, Ursula von der Heide, Sean O’Brien, Park Ji-won, Moon Jae-in and J. B. Mwangi met Abdel Fattah al-Sharif.',
    );
    assert.deepEqual(
      names.map(({ name }) => name),
      [
        'Hassan Al-Masri',
        'Ursula von der Heide',
        'Sean O’Brien',
        'Park Ji-won',
        'Moon Jae-in',
        'J. B. Mwangi',
        'Abdel Fattah al-Sharif',
      ],
    );
  });

  test('ends a mention before its possessive', () => {
    const text = 'Everyone heard Lars Hagen’s answer.';
    const [mention] = namesIn(text)[0]?.mentions ?? [];
    assert.equal(text.slice(mention?.start, mention?.end), 'Lars Hagen');
  });

  test('tells a person from the city or the word of the same name', () => {
    assert.deepEqual(
      summary(namesIn('Will Smith visited Nice. Reading is fun, he said. Will he return? It was a nice day.')),
      ['person Will Smith', 'place Nice'],
    );
    assert.deepEqual(summary(namesIn('Critics of Georgia Moretti said that she never saw Georgia.')), [
      'person Georgia Moretti',
      'place Georgia',
    ]);
  });

  test('tells a club from its town, and a result from code', () => {
    assert.deepEqual(summary(namesIn('Grimsby thrashed Leeds United 4-0 on Saturday.')), [
      'organisation Grimsby',
      'organisation Leeds United',
    ]);
    assert.deepEqual(summary(namesIn('Ana Lopez (Chile) beat R. Hagen (Norway) 6-4 7-5')), [
      'person Ana Lopez',
      'place Chile',
      'person R. Hagen',
      'place Norway',
    ]);
  });

  test('takes a title of a work in quotation marks as one name, and a nickname into its name', () => {
    assert.deepEqual(summary(namesIn('Her new film, “The Sea Has No Doors”, stars Luis “Papi” Orteaga.')), [
      'other The Sea Has No Doors',
      'person Luis “Papi” Orteaga',
    ]);
  });

  test('tells a kind by the names beside it', () => {
    assert.deepEqual(summary(namesIn('Rain fell in Zurich, Turvald and Ombrecht.')), [
      'place Zurich',
      'place Turvald',
      'place Ombrecht',
    ]);
  });

  test('is quiet about shouted and emphatic words', () => {
    assert.deepEqual(
      summary(
        namesIn('DESPERATION: they agreed to stop all Rocket Tests. Denuclearization would be good. No rocket tests!'),
      ),
      [],
    );
  });

  test('takes capitals in a headline for what the articles below it say', () => {
    const names = namesIn('Storm Hits Coast as Mayor Lopez Urges Calm\nMayor Ana Lopez urged residents to stay calm.');
    assert.deepEqual(summary(names), ['person Ana Lopez, Lopez']);
    assert.equal(names[0]?.mentions.length, 2);
  });

  test('names bodies of state with and without capitals under one name', () => {
    const [, ministry] = namesIn("Japan's Foreign Ministry denied it.", 'The Japanese foreign ministry denied it.');
    assert.equal(ministry?.type, 'organisation');
    assert.deepEqual(
      ministry.mentions.map(({ source }) => source),
      [0, 1],
    );
  });

  test('calls a person of particles by what the text writes', () => {
    assert.deepEqual(
      namesIn('Abu Tarek, a spokesman for the group, refused.').map(({ name }) => name),
      ['Abu Tarek'],
    );
  });

  test('is quiet in words of programs, lines of logs and addresses without a scheme', () => {
    const text =
      'The log showed ConnectionRefused and a NullPointerException in Bergen, and engineers set MAX_RETRIES to zero.\n' +
      '2031-03-06 08:12:44 WARN OrderBook - Lost by Peer\n' +
      'She wrote it at docs.example.com/Oslo/Talks.md, kept it in C:\\Users\\Lindqvist and told r/NordicTalk of it.';
    assert.deepEqual(summary(namesIn(text)), ['place Bergen']);
  });

  test('takes a list of results apart, points from names and labels from both', () => {
    const text = 'Results: Arsenal 2 Chelsea 1; Everton 0 Leeds United 0; Real Madrid 3 Sevilla 1. Att: 60,214.';
    assert.deepEqual(
      namesIn(text).map(({ name }) => name),
      ['Arsenal', 'Chelsea', 'Everton', 'Leeds United', 'Real Madrid', 'Sevilla'],
    );
    assert.deepEqual(
      namesIn('The airline bought the Airbus A320 and the Boeing 737 last year.').map(({ name }) => name),
      ['Airbus A320', 'Boeing 737'],
    );
  });

  test('is quiet in code, addresses and handles', () => {
    assert.deepEqual(
      namesIn('const getName = (Person) => new Map(Object.entries(Person)); class Foo { return this.Value; }'),
      [],
    );
    assert.deepEqual(
      namesIn('write to @JaneDoe or jane@Example.com, see https://www.Example.com/News/Paris.html or #Brexit'),
      [],
    );
  });

  test('reads all-capital text, and text without capitals where another source names the same', () => {
    assert.deepEqual(
      summary(namesIn('PRESIDENT OMAR HALDEN MET THE UN ENVOY IN VIENNA ON MONDAY AND ASKED US ALL TO HELP')),
      ['person OMAR HALDEN', 'organisation UN', 'place VIENNA'],
    );
    const lower =
      'president omar halden met the envoy in vienna on monday, and germany agreed to the plan that he had brought with him ' +
      'from the capital, where the talks had begun a week before and ended without a word to the press';
    const names = namesIn(lower, 'President Omar Halden met the envoy in Vienna.');
    assert.deepEqual(
      names.find(({ type }) => type === 'person')?.mentions.map(({ source }) => source),
      [0, 1],
    );
    assert.ok(names.some(({ name }) => name === 'Germany'));
  });

  test('takes no German noun for a name, and knows countries in other languages', () => {
    const german = articleOf('Die Regierung in Frankreich begrüßte am Montag das Treffen der Minister.', 'de');
    assert.deepEqual(
      recogniseNames([german], data).map(({ name }) => name),
      ['France'],
    );
    const french = articleOf("La France et l'Allemagne sont d'accord.", 'fr');
    assert.deepEqual(
      recogniseNames([french], data).map(({ name }) => name),
      ['France', 'Germany'],
    );
  });

  test('ends a run of capitals that no name is as long as', () => {
    const names = namesIn(`They said ${'New York '.repeat(500)}`);
    assert.deepEqual(summary(names), ['place New York']);
    assert.equal(names[0]?.mentions.length, 500);
  });

  test('puts every mention inside the file, whatever it reads', () => {
    const word = fc.constantFrom(
      'Al-',
      'U.S.',
      'the',
      'of',
      'Ministry',
      "People's",
      'Kim',
      '(',
      '-',
      '“',
      'Jr.',
      '—',
      'de',
      '7',
      'é',
      '@x',
      'May',
      'General',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        for (const { mentions, aliases } of recogniseNames([articleOf(text)], data)) {
          for (const { start, end } of mentions) {
            assert.ok(0 <= start && start < end && end <= text.length);
            assert.ok(aliases.includes(text.slice(start, end)));
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
