import assert from 'node:assert/strict';
import type { Name } from '../../../src/engine/comparison.ts';
import { decideNames } from '../../../src/engine/names/decideNames.ts';
import type { Decision } from '../../../src/engine/synopsis/decisions.ts';

suite('decided names', () => {
  const text = 'Sergei Sol, Sol, Sergey Sol, Will, Will Sol';
  const name = (id: string, type: Name['type'], ...spellings: string[]): Name => ({
    id,
    type,
    name: spellings[0] ?? '',
    aliases: spellings,
    roles: [],
    mentions: spellings.map((spelling) => {
      const start = new RegExp(`(?<=^|, )${spelling}(?=,|$)`, 'u').exec(text)?.index ?? -1;
      return { source: 0, start, end: start + spelling.length };
    }),
  });
  const names = [
    name('n1', 'person', 'Sergei Sol', 'Sol'),
    name('n2', 'person', 'Sergey Sol'),
    name('n3', 'place', 'Will'),
  ];
  const decide = (...decisions: Decision[]): [string, string, readonly string[], number][] =>
    decideNames(names, decisions, ({ start, end }) => text.slice(start, end)).map((each) => [
      each.name,
      each.type,
      each.aliases,
      each.mentions.length,
    ]);

  test('merges, with the spelling to show', () => {
    const [merged, ...others] = decide({ kind: 'name-merge', names: ['sergei sol', 'Sergey Sol'], name: 'Sergey Sol' });
    assert.deepEqual(merged, ['Sergey Sol', 'person', ['Sergey Sol', 'Sergei Sol', 'Sol'], 3]);
    assert.equal(others.length, 1);
  });

  test('renames with a merge of one', () => {
    assert.deepEqual(decide({ kind: 'name-merge', names: ['Will'], name: 'Will, Texas' })[2], [
      'Will, Texas',
      'place',
      ['Will, Texas', 'Will'],
      1,
    ]);
  });

  test('splits off a spelling', () => {
    assert.deepEqual(
      decide({ kind: 'name-split', names: ['Sol', 'Nobody'] }).map(([shown, , , count]) => [shown, count]),
      [
        ['Sergei Sol', 1],
        ['Sol', 1],
        ['Sergey Sol', 1],
        ['Will', 1],
      ],
    );
  });

  test('forgets what is no name, and only that', () => {
    assert.deepEqual(
      decide({ kind: 'not-a-name', names: ['Will', 'Sol'] }).map(([shown, , aliases]) => [shown, aliases]),
      [
        ['Sergei Sol', ['Sergei Sol']],
        ['Sergey Sol', ['Sergey Sol']],
      ],
    );
  });

  test('sets the kind; decisions about unknown words change nothing', () => {
    const decided = decide(
      { kind: 'name-kind', names: ['Will'], type: 'person' },
      { kind: 'not-a-name', names: ['Nobody'] },
    );
    assert.equal(decided[2]?.[1], 'person');
    assert.equal(decided.length, 3);
  });
});
