import assert from 'node:assert/strict';
import { formatSynopsis, parseSynopsis, type Synopsis } from '../../../src/engine/synopsis/synopsis.ts';

suite('synopsis', () => {
  const good: Synopsis = {
    version: 1,
    base: 1,
    sources: [{ path: 'a.txt' }, { path: '../b.md', label: 'The Bee', published: '2025-07-12' }],
    decisions: [{ kind: 'of-a-later-version', anchor: { exact: 'x' } }],
    rest: { $schema: 'https://example.org/synopsis.schema.json', later: true },
  };

  test('what is written is read back, unknown decisions too', () => {
    assert.deepEqual(parseSynopsis(formatSynopsis(good)), good);
  });

  test('says that a text goes too deep', () => {
    const text = `{ "sources": [], "later": ${'['.repeat(100_000)}${']'.repeat(100_000)} }`;
    const synopsis = parseSynopsis(text);
    assert.ok('problem' in synopsis && synopsis.problem.includes('too deep'));
  });

  test('an empty file is an empty comparison', () => {
    assert.deepEqual(parseSynopsis(' \n'), { version: 1, base: 0, sources: [], decisions: [] });
  });

  for (const [text, sentence] of [
    ['{\n "sources": [\n  {"path": "a.txt"}\n  {"path": "b.txt"}\n ]\n}', /line 4, a comma is missing/],
    ['{\n "sources": [', /line 2, .*missing/],
    ['hello', /line 1/],
    ['[]', /must be an object/],
    ['{"sources": {}}', /"sources" must be a list/],
    ['{\n"sources": [{"path": "a"}, {"label": "b"}]}', /line 2, source 2 has no "path"/],
    ['{"sources": [],\n"base": 1}', /line 2, "base" must be a whole number from 0 to 0/],
    ['{"version": 2}', /newer Synoptic/],
    ['{"decisions": 1}', /"decisions" must be a list/],
  ] as const) {
    test(`says what is wrong with ${JSON.stringify(text)}`, () => {
      const read = parseSynopsis(text);
      assert.ok('problem' in read);
      assert.match(read.problem, sentence);
    });
  }
});
