import assert from 'node:assert/strict';
import { findFigures } from '../../../src/engine/facts/figures.ts';
import { figureMeaning } from '../../../src/engine/report/figureMeaning.ts';
import { articleOf } from '../facts/fixtureTables.ts';

const CASES: readonly (readonly [string, string])[] = [
  ['The bridge opened on July 12, 2025.', '`2025-07-12`'],
  ['The bridge opened on Saturday.', 'cannot be told: the article gives no date to count from'],
  ['They approved biweekly flights.', 'cannot be told: the word means two things'],
  ['They approved twice-a-week flights.', '`2/P1W`'],
  ['Thousands of troops crossed the river.', 'no exact figure'],
];

suite('meaning of figures', () => {
  for (const [text, expected] of CASES) {
    test(text, () => assert.deepEqual(findFigures([articleOf([text])]).map(figureMeaning), [expected]));
  }
});
