import assert from 'node:assert/strict';
import { compareNow } from '../../../src/engine/compare.ts';
import { alignedTexts } from '../../../src/engine/report/alignedTexts.ts';

suite('aligned texts', () => {
  const ferry = 'The ferry Aurora sank off Bornholm on Friday night, the coast guard said.';
  const rescue = 'Ninety passengers were rescued by helicopters from Denmark and Sweden.';
  const captain = 'The captain of the Aurora was arrested in Rønne and denies any guilt.';
  const weather = 'Storms had been forecast for the whole of the western Baltic.';
  const comparison = compareNow(
    [
      { path: 'a.txt', content: { text: [ferry, rescue, captain].join('\n\n') } },
      { path: 'b.txt', content: { text: [captain, weather, ferry, rescue].join('\n\n') } },
    ],
    {},
    {},
  );

  test('put matched paragraphs in the left one’s order', () => {
    const { left, right } = alignedTexts(comparison, 0, 1);
    assert.deepEqual(left.split('\n').filter(Boolean), [ferry, rescue, captain]);
    assert.deepEqual(
      right.split('\n').filter((line) => line !== '' && line !== weather),
      [ferry, rescue, captain],
    );
  });

  test('lose nothing and repeat nothing', () => {
    const { right } = alignedTexts(comparison, 0, 1);
    assert.deepEqual(right.split('\n').filter(Boolean).sort(), [captain, ferry, rescue, weather].sort());
  });

  test('follow either side', () => {
    const { left } = alignedTexts(comparison, 1, 0);
    assert.deepEqual(left.split('\n').filter(Boolean), [captain, weather, ferry, rescue]);
  });
});
