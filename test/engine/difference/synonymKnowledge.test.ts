import assert from 'node:assert/strict';
import { synonymKnowledge } from '../../../src/engine/difference/synonymKnowledge.ts';
import { compareWords } from '../../../src/engine/difference/wordDifference.ts';
import { parseSynonyms } from '../../../src/engine/text/synonyms.ts';

suite('synonym knowledge', () => {
  // Two groups: 1 = begin, start; 2 = the wider "car", to which "truck" belongs.
  const table = parseSynonyms('begin\t5\t1|\nstart\t5\t1 3|\ntruck\t4\t4|2\ncar\t5\t2|\n');
  const kinds = (a: string, b: string): string[] =>
    compareWords(a, b, synonymKnowledge({ synonyms: table })).changes.map(({ kind }) => kind);

  test('words of one group are a rewording, in any form', () => {
    assert.deepEqual(kinds('Talks begin today.', 'Talks start today.'), ['rewording']);
    assert.deepEqual(kinds('Talks beginning today.', 'Talks started today.'), ['rewording']);
  });

  test('a wider meaning is another word', () => {
    assert.deepEqual(kinds('The car burned.', 'The truck burned.'), ['replaced']);
  });

  test('without the table nothing is known', () => {
    assert.deepEqual(synonymKnowledge({}), {});
  });
});
