import assert from 'node:assert/strict';
import { findQuotations } from '../../../src/engine/facts/speechFinder.ts';
import { findUtterances } from '../../../src/engine/facts/utterances.ts';
import { articleOf } from './fixtureTables.ts';

/** Utterances found in articles of one paragraph each, as relation and quoted texts. */
function utterancesIn(...texts: readonly string[]): readonly (readonly string[])[] {
  const articles = texts.map((text) => articleOf([text]));
  const quotes = findQuotations(articles, []);
  return findUtterances(articles, quotes, []).map((u) => [u.relation, ...u.quotes.map((i) => quotes[i]?.text ?? '')]);
}

suite('utterances', () => {
  test('the same words', () => {
    assert.deepEqual(
      utterancesIn('Moreau said: “The bridge will stay closed.”', '“The bridge will stay closed,” Moreau said.'),
      [['identical', 'The bridge will stay closed.', 'The bridge will stay closed,']],
    );
  });
  test('a part of the words', () => {
    assert.deepEqual(
      utterancesIn(
        '“The bridge will stay closed all winter,” Moreau said.',
        'Moreau said it “will stay closed all winter.”',
      ),
      [['partial', 'The bridge will stay closed all winter,', 'will stay closed all winter.']],
    );
  });
  test('altered words', () => {
    assert.deepEqual(
      utterancesIn(
        'Moreau hopes that Lund “hopes for continued close ties in the coming years.”',
        'Moreau said that Lund “looks forward to continuing close ties in the coming years.”',
      ),
      [
        [
          'altered',
          'hopes for continued close ties in the coming years.',
          'looks forward to continuing close ties in the coming years.',
        ],
      ],
    );
  });
  test('two or three words, told apart by their surroundings', () => {
    const welcomed = 'Moreau “was welcomed” by Viktor Hale, the ministry of Ruritania said in Port Vale.';
    const received = 'Moreau “was received” by Viktor Hale, the ministry of Ruritania said in Port Vale.';
    const elsewhere = 'The parcel “was received” months later, said a shop in another country.';
    assert.deepEqual(utterancesIn(welcomed, received), [['altered', 'was welcomed', 'was received']]);
    assert.deepEqual(utterancesIn(welcomed, elsewhere), []);
  });
  test('two remarks of one speaker on one occasion', () => {
    assert.deepEqual(
      utterancesIn(
        'Moreau told reporters in Port Vale: “We will see what comes of it.”',
        'Moreau told reporters in Port Vale: “Either the talks go well or there are no talks.”',
      ),
      [],
    );
  });
  test('three sources make one utterance', () => {
    const text = 'Moreau said: “The bridge will stay closed.”';
    assert.equal(utterancesIn(text, text, text)[0]?.length, 4);
  });
  test('a source that repeats itself is no utterance', () => {
    assert.deepEqual(utterancesIn('Moreau said: “The bridge stays closed.” “The bridge stays closed,” she said.'), []);
  });
});
