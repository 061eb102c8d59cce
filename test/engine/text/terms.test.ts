import assert from 'node:assert/strict';
import { stem } from '../../../src/engine/text/stem.ts';
import { fold } from '../../../src/engine/text/fold.ts';
import { TermReader } from '../../../src/engine/text/terms.ts';

suite('terms', () => {
  const keys = (language: string, text: string): string[] =>
    new TermReader(language).read(text).map((term) => term.key);

  test('leave out stop words, endings and possessives', () => {
    assert.deepEqual(keys('en', "The minister's ships were deploying again"), ['minist', 'ship', 'deploi']);
  });

  test('lead irregular forms back to their word', () => {
    assert.equal(stem('met', 'en'), stem('meeting', 'en'));
    assert.equal(stem('children', 'en'), stem('child', 'en'));
  });

  test('have one form for acronyms and grouped numbers', () => {
    assert.deepEqual(
      keys('en', 'Ships: U.S.-led, US and 6,000 crew'),
      ['ship', 'US', 'led', 'US', '6000', 'crew'].map((key) => (key === 'led' ? 'lead' : key)),
    );
  });

  test('place each term in the text', () => {
    const text = 'An inter-island ferry';
    for (const { start, end } of new TermReader('en').read(text)) assert.match(text.slice(start, end), /^\p{L}+$/u);
    assert.deepEqual(
      new TermReader('en').read(text).map(({ start, end }) => text.slice(start, end)),
      ['inter', 'island', 'ferry'],
    );
  });

  test('say what is written like a name, but not of the first word', () => {
    assert.deepEqual(
      new TermReader('en').read('Divers left Kalmar quickly').map(({ proper }) => proper),
      [null, false, true, false],
    );
  });

  test('take inflections off in other languages', () => {
    assert.equal(stem(fold('Brücken'), 'de'), stem(fold('Brücke'), 'de'));
    assert.equal(stem(fold('парома'), 'ru'), stem(fold('паром'), 'ru'));
    assert.equal(stem(fold('여객선은'), 'ko'), stem(fold('여객선이'), 'ko'));
  });
});
