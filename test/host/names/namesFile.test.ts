import assert from 'node:assert/strict';
import { namesFileDecisions, withDecision } from '../../../src/host/names/namesFile.ts';
import { parse } from 'jsonc-parser';
import type { Decision } from '../../../src/engine/synopsis/decisions.ts';

function changed(text: string, decision: Decision): string {
  const after = withDecision(text, decision);
  assert.ok(typeof after === 'string');
  return after;
}

suite('names file', () => {
  test('stands for entries, splits and words that are no names', () => {
    assert.deepEqual(
      namesFileDecisions({
        names: [{ name: 'Ana Sol', aliases: ['Sol'], type: 'person', note: 'Minister' }],
        separate: [['Ana Sol', 'Ben Sol']],
        notNames: ['Reading'],
      }),
      [
        {
          name: 'Ana Sol',
          aliases: ['Sol'],
          type: 'person',
          note: 'Minister',
          kind: 'name-entry',
          names: ['Ana Sol', 'Sol'],
        },
        { kind: 'name-split', names: ['Ana Sol', 'Ben Sol'] },
        { kind: 'not-a-name', names: ['Reading'] },
      ],
    );
  });

  test('what is malformed is passed over, the rest holds', () => {
    for (const value of [
      null,
      [],
      'x',
      { names: 'x' },
      { names: [3, { aliases: [] }, { name: '' }], separate: [['one']] },
    ]) {
      assert.deepEqual(namesFileDecisions(value), [], JSON.stringify(value));
    }
    const links = ['javascript:alert(1)'];
    assert.deepEqual(namesFileDecisions({ names: [{ name: 'A', links }, { name: 'B' }] }).length, 1);
  });

  test('takes decisions, and reads them back', () => {
    const merge: Decision = { kind: 'name-merge', names: ['Choe', 'Choi'], name: 'Choe' };
    const kind: Decision = { kind: 'name-kind', names: ['Telegram'], type: 'organisation' };
    const not: Decision = { kind: 'not-a-name', names: ['Reading', 'Nice'] };
    const text = [merge, kind, not].reduce((sofar, decision) => changed(sofar, decision), '');
    assert.deepEqual(parse(text), {
      names: [
        { name: 'Choe', aliases: ['Choi'] },
        { name: 'Telegram', aliases: [], type: 'organisation' },
      ],
      notNames: ['Reading', 'Nice'],
    });
    assert.equal(namesFileDecisions(parse(text)).length, 3);
  });

  test('keeps comments and what stands there', () => {
    const text = '{\n  // our desk\n  "names": [\n    { "name": "A" } // the first\n  ]\n}\n';
    const after = changed(text, { kind: 'name-merge', names: ['B', 'C'] });
    assert.match(after, /\/\/ our desk/u);
    assert.match(after, /\/\/ the first/u);
    assert.match(after, /"name": "B"/u);
  });

  test('a later decision changes the entry of that name, whose note stays', () => {
    const text = '{ "names": [{ "name": "Choe", "note": "Minister", "links": ["https://example.org"] }] }';
    const merged = changed(text, { kind: 'name-merge', names: ['Choe', 'Choi'], name: 'Choe Son Hui' });
    const kinded = changed(merged, { kind: 'name-kind', names: ['Choi'], type: 'person' });
    const [entry, ...others] = (parse(kinded) as { names: Record<string, unknown>[] }).names;
    assert.equal(others.length, 0);
    assert.equal(entry?.['note'], 'Minister');
    assert.equal(entry['type'], 'person');
    assert.deepEqual(namesFileDecisions(parse(kinded)).length, 1);
  });

  test('a file that is not what it should be is left alone', () => {
    for (const text of ['{ "names": [ { "name": "A" ', '[]', '{ "names": { "A": 1 } }', '3']) {
      const after = withDecision(text, { kind: 'not-a-name', names: ['Nice'] });
      assert.ok(typeof after !== 'string', text);
      assert.ok(after.problem.length > 0);
    }
  });
});
