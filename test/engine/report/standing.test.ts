import assert from 'node:assert/strict';
import { standingOf } from '../../../src/engine/report/standing.ts';
import { claimsOf } from '../facts/claimsOf.ts';
import { articleOf } from '../facts/fixtureTables.ts';

const CASES: readonly (readonly [string, string | null])[] = [
  ['The bridge is closed.', null],
  ['The bridge is closed, the Foreign Ministry said.', 'stands on the Foreign Ministry'],
  ['The ministry said that the bridge is closed.', 'stands on the ministry'],
  ['The bridge is closed, officials say.', 'stands on officials (unnamed)'],
  ['The bridge has reportedly been closed.', 'stands on “reportedly”'],
  [
    'The bridge is closed, according to RNA. Officials say the port is closed. The road is believed to be open.',
    'stands on RNA, officials (unnamed), “believed”',
  ],
  ['The bridge is closed, according to RNA. The port is closed, according to RNA.', 'stands on RNA'],
  [
    'The bridge is closed, RNA said. The port is closed, TASS said. The road is open, AFP said. It rains, ANSA said.',
    'stands on RNA, TASS, AFP and 1 more',
  ],
  ['They said that the bridge is closed.', null],
];

suite('on whom a paragraph stands', () => {
  for (const [text, expected] of CASES) {
    test(text, () => assert.equal(standingOf(claimsOf([articleOf([text])], []), []), expected));
  }
});
