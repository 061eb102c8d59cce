import assert from 'node:assert/strict';
import { compareNow } from '../../../src/engine/compare.ts';
import type { Comparison } from '../../../src/engine/comparison.ts';

function compareTexts(...texts: readonly string[]): Comparison {
  return compareNow(
    texts.map((text, i) => ({ path: `${i}.txt`, content: { text } })),
    {},
    {},
  );
}

/** Each utterance that a source tells indirectly: relation, quoted words, sentences. */
function told(...texts: readonly string[]): readonly (readonly string[])[] {
  const { utterances, quotes } = compareTexts(...texts);
  return utterances.flatMap(({ relation, quotes: members, indirect }) =>
    indirect === undefined
      ? []
      : [
          [
            relation,
            quotes[members[0] ?? -1]?.text ?? '',
            ...indirect.map(({ source, start, end }) => texts[source]?.slice(start, end) ?? ''),
          ],
        ],
  );
}

const QUOTED = 'Anna Moreau said on Monday: “We will close the old harbour tunnel before the winter storms arrive.”';
const INDIRECT = 'Anna Moreau said on Monday that they would close the old harbour tunnel before the winter storms.';

suite('indirect speech', () => {
  test('is paired with the quotation of the same speaker', () => {
    assert.deepEqual(told(QUOTED, INDIRECT), [
      ['paraphrased', 'We will close the old harbour tunnel before the winter storms arrive.', INDIRECT],
    ]);
  });
  test('of another speaker is not', () => {
    assert.deepEqual(told(QUOTED, INDIRECT.replace('Anna Moreau', 'Viktor Hale')), []);
  });
  test('about something else is not', () => {
    assert.deepEqual(
      told(QUOTED, 'Anna Moreau said on Monday that the ferry would sail to Lund again by the spring.'),
      [],
    );
  });
  test('joins an utterance that other sources quote', () => {
    const [entry] = told(QUOTED, QUOTED, INDIRECT);
    assert.deepEqual(entry, [
      'identical',
      'We will close the old harbour tunnel before the winter storms arrive.',
      INDIRECT,
    ]);
  });
  test('what a sentence quotes is no indirect speech', () => {
    assert.deepEqual(
      told(QUOTED, 'Anna Moreau said: “The old harbour tunnel may stay open before the winter storms.”'),
      [],
    );
  });
});
