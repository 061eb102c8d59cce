import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  compareWords,
  type CompareWordsOptions,
  type Granularity,
  type WordDifference,
} from '../../../src/engine/difference/wordDifference.ts';
import { applied, marked } from './marked.ts';

function reads(a: string, b: string, expected: string, options: CompareWordsOptions = {}): void {
  assert.equal(marked(a, b, compareWords(a, b, options)), expected);
}

suite('word difference', () => {
  suite('reads as a person would tell it', () => {
    test('whole words', () =>
      reads(
        'The bridge reopened on Friday.',
        'The bridge reopens on Friday.',
        'The bridge {rewording reopened|reopens} on Friday.',
      ));

    test('phrases, not scattered tokens', () =>
      reads(
        'The minister told reporters in Rome that the strike was over.',
        'The minister informed the journalists in Rome that the strike was over.',
        'The minister {replaced told reporters|informed the journalists} in Rome that the strike was over.',
      ));

    test('an insertion stands where the phrase begins', () =>
      reads(
        'It stands in the city of Rome.',
        'It stands in the old part of the city of Rome.',
        'It stands in {inserted |the old part of }the city of Rome.',
      ));

    test('a sentence that was inserted stays in one piece', () =>
      reads(
        'The train was late. The train was full.',
        'The train was late. The train was cold. The train was full.',
        'The train was late. {inserted |The train was cold. }The train was full.',
      ));

    test('two insertions keep what stands between them', () =>
      reads(
        'He died in the hospital.',
        'He died early in the old hospital.',
        'He died {inserted |early }in the {inserted |old }hospital.',
      ));
  });

  suite('trivial', () => {
    test('quotes, dashes, spacing, apostrophes', () =>
      reads(
        'The mayor said “it’s over” — and left...',
        'The  mayor said "it\'s over" – and left…',
        'The  mayor said "it\'s over" – and left…',
      ));

    test('the case of a first word', () =>
      reads(
        'According to police, the road is shut.',
        'The road is shut, according to police.',
        '{moved According to police, |}The road is shut{moved |, according to police}.',
      ));

    test('but a quotation mark that comes or goes is real', () =>
      reads(
        'They called it an “accident”.',
        'They called it an accident.',
        'They called it an {deleted “|}accident{deleted ”|}.',
      ));
  });

  suite('spelling', () => {
    test('transliterated names', () =>
      reads(
        'Sergei Petrov met Zelenskyy.',
        'Sergey Petrov met Zelensky.',
        '{spelling Sergei|Sergey} Petrov met {spelling Zelenskyy|Zelensky}.',
      ));

    test('British and American, accents, capitals, hyphens', () => {
      reads(
        'The centre organised a rally.',
        'The center organized a rally.',
        'The {spelling centre organised|center organized} a rally.',
      );
      reads('He left Wŏnju.', 'He left Wonju.', 'He left {spelling Wŏnju|Wonju}.');
      reads(
        'The Foreign Ministry denied it.',
        'The foreign ministry denied it.',
        'The {spelling Foreign Ministry|foreign ministry} denied it.',
      );
      reads('a state-run agency', 'a state run agency', 'a {spelling state-run|state run} agency');
      reads('the U.S. army', 'the US army', 'the {spelling U.S.|US} army');
    });

    test('not names that only look alike', () => {
      for (const [x, y] of [
        ['Iran', 'Iraq'],
        ['Niger', 'Nigeria'],
        ['Biden', 'Baden'],
        ['Austria', 'Australia'],
        ['Mali', 'Malawi'],
      ] as const) {
        reads(`He flew to ${x} today.`, `He flew to ${y} today.`, `He flew to {replaced ${x}|${y}} today.`);
      }
    });

    test('a name that the comparison knows in both spellings', () =>
      reads('Minister Choe spoke.', 'Minister Choi spoke.', 'Minister {spelling Choe|Choi} spoke.', {
        sameName: (x, y) => x === 'Choe' && y === 'Choi',
      }));
  });

  suite('rewording', () => {
    test('synonyms, where they are known', () =>
      reads('The talks began in Oslo.', 'The talks started in Oslo.', 'The talks {rewording began|started} in Oslo.', {
        synonyms: (x, y) => x === 'began' && y === 'started',
      }));
  });

  suite('moved', () => {
    test('a phrase', () =>
      reads(
        'On Monday night he left Rome for Paris.',
        'He left Rome for Paris on Monday night.',
        '{moved On Monday night |}He left Rome for Paris{moved | on Monday night}.',
      ));

    test('the two ends know each other', () => {
      const { changes } = compareWords(
        'The deal was announced earlier by both.',
        'The deal was earlier announced by both.',
      );
      const ends = changes.filter((change) => change.kind === 'moved');
      assert.equal(ends.length, 2);
      for (const end of ends) assert.equal(changes[changes[end.partner ?? -1]?.partner ?? -1], end);
    });
  });

  suite('numbers and negations are always real changes', () => {
    const kindOf = (a: string, b: string): string[] =>
      compareWords(a, b, { synonyms: () => true, sameName: () => true }).changes.map((change) => change.kind);

    test('another number, alone or among reworded words', () => {
      assert.deepEqual(kindOf('It killed 12 people.', 'It killed 14 people.'), ['replaced']);
      assert.deepEqual(kindOf('It cost $3 in all.', 'It cost €3 in all.'), ['replaced']);
      assert.deepEqual(kindOf('They announced 12 plans.', 'They were announcing 14 plans.'), ['replaced']);
    });

    test('a negation', () => {
      assert.deepEqual(kindOf('We will not leave.', 'We will leave.'), ['deleted']);
      assert.deepEqual(kindOf("We don't agree.", 'We do agree.'), ['replaced']);
      assert.deepEqual(kindOf('They announced plans.', 'They never announced plans.'), ['inserted']);
    });

    test('an unchanged one is never drowned in a change', () => {
      reads(
        'The army claimed 40 tanks destroyed there.',
        'Rebel sources admitted 40 vehicles lost yesterday.',
        '{replaced The army claimed|Rebel sources admitted} 40 {replaced tanks destroyed there|vehicles lost yesterday}.',
      );
      reads(
        'Officials did not confirm reports.',
        'Police have not denied rumours.',
        '{replaced Officials did|Police have} not {replaced confirm reports|denied rumours}.',
      );
    });

    test('6,000 and 6000 are one number', () => reads('6,000 men', '6000 men', '{spelling 6,000|6000} men'));
  });

  suite('granularity', () => {
    test('characters, where the words are alike', () => {
      reads('Sergei sang of war.', 'Sergey sang of peace.', 'Serge{spelling i|y} sang of {replaced war|peace}.', {
        granularity: 'characters',
      });
      reads('cafe\u0301s', 'cafes', 'caf{spelling e\u0301|e}s', { granularity: 'characters' });
    });

    test('sentences', () =>
      reads(
        'It rained. The road is closed. He said “no”.',
        'It rained. The road was closed. He said "no". Nobody came.',
        'It rained. {replaced The road is closed.|The road was closed.} He said "no".{inserted | Nobody came.}',
        { granularity: 'sentences' },
      ));
  });

  suite('scripts without spaces, other scripts', () => {
    test('Japanese', () =>
      reads('首相は東京で演説した。', '首相は大阪で演説した。', '首相は{replaced 東京|大阪}で演説した。'));

    test('Arabic', () =>
      reads('وصل الوزير إلى القاهرة', 'وصل الوزير إلى بيروت', 'وصل الوزير إلى {replaced القاهرة|بيروت}'));

    test('emoji stay whole', () => reads('ok 👨‍👩‍👧 yes', 'ok 👨‍👩‍👦 yes', 'ok {replaced 👨‍👩‍👧|👨‍👩‍👦} yes'));
  });

  test('small words are those of the language', () => {
    const [a, b] = ['Er stolperte und fiel hin.', 'Er rutschte und schlug auf.'];
    reads(a, b, 'Er {replaced stolperte und fiel hin|rutschte und schlug auf}.', { language: 'de' });
    reads(a, b, 'Er {replaced stolperte|rutschte} und {replaced fiel hin|schlug auf}.', { language: 'en' });
    // To an English reader "war" is no auxiliary.
    reads(
      'An old war ends today.',
      'A new war began there.',
      '{replaced An old|A new} war {replaced ends today|began there}.',
    );
  });

  suite('what always holds', () => {
    const word = fc.constantFrom(
      ...[
        'the',
        'of',
        'in',
        'not',
        'a',
        'The',
        'minister',
        'Minister',
        'said',
        'told',
        'Sergei',
        'Sergey',
        '12',
        '14',
        '6,000',
      ],
      ...[
        '“',
        '”',
        '"',
        ',',
        '.',
        '—',
        '-',
        '...',
        'e\u0301',
        '\u0301',
        '\ud83d',
        '\ude00',
        '👩‍🚀',
        '🇩🇰',
        'שלום',
        '東京で',
        'state-run',
      ],
    );
    const space = fc.constantFrom(' ', ' ', ' ', '', '\n', '\u00a0', '  ');
    const passage = fc
      .array(fc.tuple(word, space), { maxLength: 40 })
      .map((parts) => parts.map(([text, gap]) => text + gap).join(''));
    const anything = fc.oneof(passage, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }));

    const granularity = fc.constantFrom<Granularity>('words', 'words', 'characters', 'sentences');

    function holds(a: string, b: string, difference: WordDifference): void {
      assert.equal(applied(a, b, difference), b);
      let aAt = 0;
      let bAt = 0;
      for (const { aStart, aEnd, bStart, bEnd } of difference.changes) {
        assert.ok(aAt <= aStart && aStart <= aEnd && aEnd <= a.length);
        assert.ok(bAt <= bStart && bStart <= bEnd && bEnd <= b.length);
        assert.equal(a.slice(aAt, aStart), b.slice(bAt, bStart), 'what lies between changes is equal to the letter');
        assert.notEqual(a.slice(aStart, aEnd), b.slice(bStart, bEnd), 'a change changes something');
        [aAt, bAt] = [aEnd, bEnd];
      }
    }

    test('applying the changes to one passage gives the other', () => {
      fc.assert(
        fc.property(anything, anything, granularity, (a, b, each) =>
          holds(a, b, compareWords(a, b, { granularity: each })),
        ),
        { numRuns: 3000 },
      );
    });

    test('a lone surrogate', () => {
      for (const [a, b] of [
        ['x \ud83d', 'x \ude00'],
        ['\ud83d\ude00', '\ud83d'],
        ['\ud83d \ude00', '\ud83d\ude00'],
      ] as const) {
        holds(a, b, compareWords(a, b));
      }
    });

    test('a move has two ends', () => {
      fc.assert(
        fc.property(passage, passage, granularity, (a, b, each) => {
          const { changes } = compareWords(a, b, { granularity: each });
          changes.forEach((change, index) => {
            if (change.kind === 'moved') assert.equal(changes[change.partner ?? -1]?.partner, index);
          });
        }),
      );
    });
  });

  suite('budget', () => {
    const long = (seed: number): string =>
      Array.from({ length: 120_000 }, (_, i) => `w${((i + 1) * seed) % 7919}`).join(' ');

    test('two passages of a megabyte with nothing in common say so', () => {
      const [a, b] = [long(31), long(37).replaceAll('w', 'v')];
      const difference = compareWords(a, b);
      assert.equal(difference.complete, false);
      assert.equal(applied(a, b, difference), b);
    });

    test('two passages of a megabyte that differ little are compared', () => {
      const a = long(31);
      const b = a.replace('w62 ', 'other ');
      const difference = compareWords(a, b);
      assert.equal(difference.complete, true);
      assert.equal(difference.changes.length, 1);
    });

    test('a time limit', () => {
      const [a, b] = [long(31), long(37).replaceAll('w', 'v')];
      assert.equal(compareWords(a, b, { maxEdits: Infinity, timeout: 30 }).complete, false);
    });

    test('a limit on edits', () => {
      assert.equal(compareWords('one two three', 'four five six', { maxEdits: 2 }).complete, false);
      assert.equal(compareWords('one two three', 'one two four', { maxEdits: 2 }).complete, true);
    });
  });
});
