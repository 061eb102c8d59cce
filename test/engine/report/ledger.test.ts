import assert from 'node:assert/strict';
import { compareNow } from '../../../src/engine/compare.ts';
import { ledgerOf } from '../../../src/engine/report/ledger.ts';

suite('quotation ledger', () => {
  const comparison = compareNow(
    [
      {
        path: 'a.txt',
        content: {
          text: 'The minister, Ana Sol, said: "We will rebuild the harbour before the winter comes." "It was a hard night," said Ben Oak.',
        },
      },
      {
        path: 'b.txt',
        content: { text: 'Ana Sol told reporters: «We will repair the harbour before the winter comes.»' },
      },
      { path: 'c.txt', content: { text: 'Rain fell in the north.' } },
    ],
    {},
    {},
  );
  const ledger = ledgerOf(comparison);

  test('has one entry for each thing said, a column for each source', () => {
    assert.deepEqual(
      ledger.map(({ versions }) => versions.map((each) => each.length)),
      [
        [1, 1, 0],
        [1, 0, 0],
      ],
    );
  });

  test('marks the words that a source has otherwise', () => {
    const [said] = ledger;
    assert.equal(said?.relation, 'altered');
    assert.deepEqual(
      said.versions[1]?.[0]?.runs.filter(({ changed }) => changed).map(({ text }) => text),
      ['repair'],
    );
  });

  test('the runs of a version are its words', () => {
    for (const { versions } of ledger) {
      for (const { place, runs } of versions.flat()) {
        const quote = comparison.quotes.find(({ source, start }) => source === place.source && start === place.start);
        assert.equal(runs.map(({ text }) => text).join(''), quote?.text);
      }
    }
  });

  test('every quotation is in the ledger once', () => {
    const all = ledger.flatMap(({ versions }) => versions.flat().map(({ place }) => `${place.source} ${place.start}`));
    assert.deepEqual(all.toSorted(), comparison.quotes.map(({ source, start }) => `${source} ${start}`).toSorted());
  });
});
