import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { loadEngineData } from '../../src/engine/data.ts';

const tables = new URL('../../src/data/tables/', import.meta.url);

suite('tables', () => {
  test('fit into 400 KB together', () => {
    const bytes = readdirSync(tables).reduce((sum, name) => sum + statSync(new URL(name, tables)).size, 0);
    assert.ok(bytes > 0 && bytes <= 400 * 1024, `${bytes} bytes`);
  });

  test('hold what they promise', async () => {
    const { names } = await loadEngineData({ read: (name) => Promise.resolve(readFileSync(new URL(name, tables))) });
    assert.equal(names?.cities.get('bergen')?.countryCode, 'NO');
    assert.ok(names.givenNames.has('sergei') && names.surnames.has('kim') && names.stems.has('market'));
    assert.ok(!names.givenNames.has('monday') && !names.givenNames.has('germany'));
  });

  test('are told where a file is missing, and the others are used', async () => {
    const { names, synonyms, missing } = await loadEngineData({
      read: (name) =>
        name.startsWith('places')
          ? Promise.reject(new Error('no such file'))
          : Promise.resolve(readFileSync(new URL(name, tables))),
    });
    assert.equal(names, undefined);
    assert.ok(synonyms !== undefined && synonyms.size > 0);
    assert.deepEqual(missing, [{ file: 'places.txt.gz', reason: 'no such file' }]);
  });
});
