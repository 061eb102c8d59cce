import assert from 'node:assert/strict';
import { SharedClauses } from '../../../src/engine/alignment/sharedClauses.ts';
import { Readings } from '../../../src/engine/text/readings.ts';

/** The terms of a sentence, a bar between its clauses. */
function cut(sentence: string, language: string): string {
  const { termStarts, termEnds, clauses } = new Readings().read(sentence, language);
  return Array.from(
    termStarts,
    (start, i) => `${i > 0 && clauses[i] !== clauses[i - 1] ? '| ' : ''}${sentence.slice(start, termEnds[i])}`,
  ).join(' ');
}

suite('clauses', () => {
  test('begin at marks and conjunctions', () => {
    assert.equal(
      cut('The harbour council voted to close two ferry piers, while fishermen blocked the old bridge.', 'en'),
      'harbour council voted | close two ferry piers | fishermen blocked old bridge',
    );
  });

  test('are not cut off after one or two terms', () => {
    assert.equal(cut('Rain, hail, wind and snow closed the airport.', 'en'), 'Rain hail wind | snow closed airport');
  });

  test('follow the words of their language', () => {
    assert.equal(
      cut('Der Hafenrat sperrte zwei alte Anleger weil Fischer die neue Brücke besetzten.', 'de'),
      'Hafenrat sperrte zwei alte Anleger | Fischer neue Brücke besetzten',
    );
    assert.equal(cut('항만 위원회는 부두 두 곳을 폐쇄했다, 어부들은 낡은 다리를 막았다.', 'ko').split('|').length, 2);
  });

  test('past the thirty-second count as one', () => {
    const sentence = Array.from({ length: 50 }, (_, i) => `alpha${i} beta${i} gamma${i}`).join(', ');
    const { clauses } = new Readings().read(sentence, 'en');
    assert.equal(clauses[3], 1);
    assert.equal(Math.max(...clauses), 31);
  });
});

suite('shared clauses', () => {
  test('tell how far two clauses have all of each other', () => {
    const shared = new SharedClauses();
    shared.begin([2, 3], [2, 4]);
    shared.add(0, 0b01, 2, 2, true);
    shared.add(1, 0b10, 1, 1, true);
    assert.equal(shared.best(), 2 / 3);
  });

  test('count names alone for less, and one term in several clauses for each', () => {
    const shared = new SharedClauses();
    shared.begin([1], [1, 1]);
    shared.add(0, 0b11, 1, 1, false);
    assert.equal(shared.best(), 0.5 * 0.3);
    shared.begin([1], [4]);
    assert.equal(shared.best(), 0);
  });
});
