import assert from 'node:assert/strict';
import { claimsOf } from './claimsOf.ts';
import { articleOf } from './fixtureTables.ts';

const CASES: readonly (readonly [string, string])[] = [
  ['The bridge is closed.', ''],
  ['The bridge is closed, the Foreign Ministry said.', 'named the Foreign Ministry'],
  ['The ministry said that the bridge is closed.', 'named The ministry'],
  ['The bridge is closed, according to RNA.', 'named RNA'],
  ['The bridge is closed, officials say.', 'unnamed officials'],
  ['The bridge is closed, said a senior official who asked not to be named.', 'unnamed a senior official'],
  ['Two sources close to the talks said the bridge is closed.', 'unnamed Two sources'],
  ['The bridge has reportedly been closed.', 'hearsay - reportedly'],
  ['The bridge is believed to be closed.', 'hearsay - believed'],
  ['Moreau announced a new bridge.', ''],
  ['Among them is former campaign volunteer Ada Lund.', ''],
  ['The agency estimates that 600 homes were lost.', 'named The agency'],
];

suite('claims and whom they stand on', () => {
  for (const [text, expected] of CASES) {
    test(text, () => {
      const article = articleOf([text]);
      const found = claimsOf([article], []).map(({ standing, by, hedge }) =>
        [standing, by?.text ?? '-', ...(hedge === null ? [] : [hedge])].join(' '),
      );
      assert.equal(found.join('; '), expected);
    });
  }

  test('a claim is its sentence', () => {
    const article = articleOf(['Rain fell. The bridge is closed, Moreau said. Snow fell.']);
    const [claim] = claimsOf([article], []);
    assert.equal(article.text.slice(claim?.start, claim?.end), 'The bridge is closed, Moreau said.');
  });
});
