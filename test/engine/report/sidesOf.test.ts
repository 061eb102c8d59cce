import assert from 'node:assert/strict';
import { compareNow } from '../../../src/engine/compare.ts';
import type { DisagreementKind } from '../../../src/engine/comparison.ts';
import { sidesOf } from '../../../src/engine/report/sidesOf.ts';

suite('sides of a disagreement', () => {
  /** @param sides the words of each of two sources that are the evidence, each once in its text */
  const told = (kind: DisagreementKind, texts: readonly string[], sides: readonly string[]): string => {
    const sources = texts.map((text, i) => ({ path: `${i}.txt`, content: { text } }));
    const evidence = sides.map((words, source) => {
      const start = (texts[source] ?? '').indexOf(words);
      return { source, start, end: start + words.length };
    });
    return sidesOf(compareNow(sources, {}, {}), { kind, severity: 'warning', message: 'They differ.', evidence });
  };
  const ONE = 'Anna Moreau left early. “The talks with the northern side were useful,” said Anna Moreau.';
  const TWO = 'Viktor Hale stayed on. “The talks with the northern side were useless,” said Viktor Hale.';

  test('short ones stand whole', () => {
    assert.equal(told('date', ['It was on July 1.', 'It was on July 2.'], ['July 1', 'July 2']), 'July 1 ↔ July 2');
  });
  test('long ones without the words that they share at the beginning, and cut', () => {
    const sides = ['The talks with the northern side were useful', 'The talks with the northern side were useless'];
    assert.equal(told('quotation', [ONE, TWO], sides), '… useful ↔ … useless');
    assert.equal(
      told('quotation', [ONE, TWO], ['Anna Moreau left early', 'Viktor Hale stayed on']),
      'Anna Moreau left … ↔ Viktor Hale …',
    );
  });
  test('speakers, where these are what differs', () => {
    const sides = ['The talks with the northern side were useful', 'The talks with the northern side were useless'];
    assert.equal(told('speaker', [ONE, TWO], sides), 'Anna Moreau ↔ Viktor Hale');
  });
  test('the sentence, where both sides have the same words', () => {
    assert.equal(told('fact', ['It was useful.', 'It was useful.'], ['useful', 'useful']), 'They differ.');
  });
});
