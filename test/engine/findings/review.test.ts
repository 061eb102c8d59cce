import assert from 'node:assert/strict';
import type { Comparison, Disagreement } from '../../../src/engine/comparison.ts';
import { compareNow } from '../../../src/engine/compare.ts';
import { dismissalOf, passagesOf, withSeverities } from '../../../src/engine/findings/review.ts';
import type { Decision } from '../../../src/engine/synopsis/decisions.ts';

suite('review of disagreements', () => {
  const one = 'The first line.\n\nNinety people were saved, the coast guard said.';
  const two = 'Eighty people were saved, the coast guard said.';
  const compare = (...decisions: Decision[]): Comparison =>
    compareNow(
      [
        { path: 'a.txt', content: { text: one } },
        { path: 'b.txt', content: { text: two } },
      ],
      { decisions },
      {},
    );
  const disagreement: Disagreement = {
    kind: 'number',
    severity: 'warning',
    message: 'Ninety against eighty.',
    evidence: [
      { source: 0, start: one.indexOf('Ninety'), end: one.indexOf('Ninety') + 6 },
      { source: 1, start: 0, end: 6 },
    ],
  };
  const dismissal: Decision = {
    kind: 'dismissed',
    disagreement: 'number',
    anchors: [
      { source: 'a.txt', exact: 'Ninety people were saved, the coast guard said.' },
      { source: 'b.txt', exact: 'Eighty people were saved, the coast guard said.' },
    ],
  };

  test('knows the passages of its evidence', () => {
    const comparison = compare();
    const texts = passagesOf(comparison, disagreement).map(
      ({ source, paragraph }) => comparison.sources[source]?.paragraphs[paragraph]?.text,
    );
    assert.deepEqual(
      texts,
      dismissal.anchors.map(({ exact }) => exact),
    );
  });

  test('is dismissed by a decision on the same kind and passages, and by no other', () => {
    assert.ok(dismissalOf(compare(dismissal), disagreement));
    assert.equal(dismissalOf(compare(), disagreement), undefined);
    assert.equal(dismissalOf(compare({ ...dismissal, disagreement: 'date' }), disagreement), undefined);
    assert.equal(dismissalOf(compare({ ...dismissal, anchors: dismissal.anchors.slice(1) }), disagreement), undefined);
  });

  test('is as grave as the user says, and gone when switched off', () => {
    const spelling: Disagreement = { ...disagreement, kind: 'spelling', severity: 'information' };
    assert.deepEqual(
      withSeverities([spelling, disagreement], {}).map(({ kind }) => kind),
      ['number', 'spelling'],
    );
    assert.deepEqual(withSeverities([disagreement, spelling], { number: 'off', spelling: 'warning' }), [
      { ...spelling, severity: 'warning' },
    ]);
  });
});
