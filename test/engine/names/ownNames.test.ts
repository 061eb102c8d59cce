import assert from 'node:assert/strict';
import { compareNow } from '../../../src/engine/compare.ts';
import type { Name } from '../../../src/engine/comparison.ts';
import type { Decision } from '../../../src/engine/synopsis/decisions.ts';

suite('own names', () => {
  const texts = [
    'The crew of the aurora (as they call her) slept. Aurora II’s engine failed, and the aurora’s horn was heard.',
    'Nobody called her the old lady but him.',
  ];
  const entry: Decision = {
    kind: 'name-entry',
    name: 'Aurora II',
    names: ['the aurora', 'the old lady'],
    type: 'other',
    note: 'The *ferry*.',
    links: ['https://example.org/aurora'],
  };
  const named = (...decisions: Decision[]): Name | undefined =>
    compareNow(
      texts.map((text, index) => ({ path: `${index}.txt`, content: { text } })),
      { decisions },
      {},
    ).names.find(({ name }) => name === 'Aurora II');

  test('are found under every spelling, in every source, whatever their case', () => {
    const name = named(entry);
    assert.deepEqual(
      name?.mentions.map(({ source, start, end }) => texts[source]?.slice(start, end)),
      ['the aurora', 'Aurora II', 'the aurora', 'the old lady'],
    );
  });

  test('carry their note, kind and links', () => {
    const name = named(entry);
    assert.equal(name?.type, 'other');
    assert.equal(name.note, 'The *ferry*.');
    assert.deepEqual(name.links, ['https://example.org/aurora']);
  });

  test('one that stands nowhere is not listed', () => {
    assert.equal(named({ kind: 'name-entry', name: 'Nobody Else', names: ['Nobody Else'] }), undefined);
  });

  test('can be taken back', () => {
    const name = named(entry, { kind: 'not-a-name', names: ['the old lady'] });
    assert.equal(name?.mentions.length, 3);
  });
});
