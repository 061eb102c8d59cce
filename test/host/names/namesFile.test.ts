import assert from 'node:assert/strict';
import { namesFileDecisions, withDecision } from '../../../src/host/names/namesFile.ts';
import { parse } from 'jsonc-parser';
import type { Decision } from '../../../src/engine/synopsis/decisions.ts';

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
    const text = [merge, kind, not].reduce(withDecision, '');
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
    const after = withDecision(text, { kind: 'name-merge', names: ['B', 'C'] });
    assert.match(after, /\/\/ our desk/u);
    assert.match(after, /\/\/ the first/u);
    assert.match(after, /"name": "B"/u);
  });
});
