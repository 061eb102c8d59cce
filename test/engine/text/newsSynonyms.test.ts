import assert from 'node:assert/strict';
import { newsGroups } from '../../../src/engine/text/newsSynonyms.ts';
import { stem } from '../../../src/engine/text/stem.ts';

suite('words that news uses for one thing', () => {
  const share = (a: string, b: string): boolean => {
    const groups = newsGroups().get(stem(b, 'en')) ?? [];
    return (newsGroups().get(stem(a, 'en')) ?? []).some((group) => groups.includes(group));
  };

  test('finds them in any form', () => {
    assert.ok(share('halted', 'freezes'));
    assert.ok(share('vowed', 'pledges'));
  });

  test('keeps opposites and unrelated words apart', () => {
    for (const [a, b] of [
      ['rise', 'fall'],
      ['allow', 'ban'],
      ['buy', 'sell'],
      ['start', 'stop'],
      ['arrive', 'leave'],
      ['praise', 'condemn'],
      ['victory', 'defeat'],
      ['wildfire', 'election'],
    ] as const)
      assert.ok(!share(a, b), `${a}, ${b}`);
  });
});
