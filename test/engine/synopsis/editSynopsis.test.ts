import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editSynopsis } from '../../../src/engine/synopsis/editSynopsis.ts';
import { formatSynopsis, parseSynopsis, type Synopsis } from '../../../src/engine/synopsis/synopsis.ts';

function read(text: string): Synopsis {
  const synopsis = parseSynopsis(text);
  assert.ok(!('problem' in synopsis), JSON.stringify(synopsis));
  return synopsis;
}

const BY_HAND = `// Checked on Monday.
{
\t"sources": [
\t\t{ "path": "one.txt", "label": "One", "$seen": true },   // the wire
\t\t{ "path": "two.txt" }
\t],
\t/* mine */
\t"decisions": [
\t\t{ "kind": "done", "anchors": [ { "source": "one.txt", "exact": "They met." } ] }, // sure
\t\t{ "kind": "later-kind", "value": 1 }
\t]
}
`;
const NOTE = { kind: 'note', anchors: [{ source: 'two.txt', exact: 'It rained.' }], text: 'Ask.' };

suite('editing the text of a synopsis', () => {
  test('leaves a text as it is when nothing changed', () => {
    assert.equal(editSynopsis(BY_HAND, read(BY_HAND)), BY_HAND);
  });

  test('adds a decision and keeps layout, comments and unknown properties', () => {
    const before = read(BY_HAND);
    const after = { ...before, decisions: [...before.decisions, NOTE] };
    const edited = editSynopsis(BY_HAND, after);
    assert.deepEqual(read(edited), after);
    const kept = BY_HAND.split('\n').filter((line) => !edited.split('\n').includes(line));
    assert.deepEqual(kept, ['\t\t{ "kind": "later-kind", "value": 1 }'], 'but for the comma behind it');
    assert.ok(edited.includes('\t\t\t"kind": "note"'), edited);
  });

  test('takes a decision out, and changes base, label and order', () => {
    const before = read(BY_HAND);
    const without = editSynopsis(BY_HAND, { ...before, decisions: before.decisions.slice(1) });
    assert.deepEqual(read(without).decisions, before.decisions.slice(1));
    assert.ok(without.includes('// the wire') && without.includes('/* mine */'), without);
    const [one, two] = before.sources;
    assert.ok(one && two);
    const turned = { ...before, base: 1, sources: [two, { path: 'one.txt', label: 'The First' }] };
    const edited = editSynopsis(BY_HAND, turned);
    assert.deepEqual(read(edited), turned);
    assert.ok(edited.includes('"$seen"') && edited.startsWith('// Checked on Monday.'), edited);
  });

  test('writes everything where there is no text, or none that is an object', () => {
    const synopsis = read(BY_HAND);
    for (const text of [undefined, '', '[1]', BY_HAND.slice(0, 90)])
      assert.equal(editSynopsis(text, synopsis), formatSynopsis(synopsis));
  });

  test('a thousand decisions: names a source anew in all of them, and takes half of them out', () => {
    const decisions = Array.from({ length: 1000 }, (_, i) => ({
      kind: 'done',
      anchors: [{ source: 'one.txt', exact: `Sentence ${i} of the article. `.repeat(10) }],
    }));
    const before = { ...read(BY_HAND), decisions };
    const text = editSynopsis(BY_HAND, before);
    const moved = {
      ...before,
      decisions: decisions.map(({ anchors, ...rest }) => ({
        ...rest,
        anchors: anchors.map((anchor) => ({ ...anchor, source: 'three.txt' })),
      })),
    };
    const named = editSynopsis(text, moved);
    assert.deepEqual(read(named), moved);
    assert.equal(named, text.replaceAll(/"source": "one\.txt"/gu, '"source": "three.txt"'));
    const half = { ...before, decisions: decisions.filter((_, i) => i % 2 === 1) };
    const edited = editSynopsis(text, half);
    assert.deepEqual(read(edited), half);
    assert.ok(edited.includes('// the wire') && edited.includes('/* mine */'), edited.slice(0, 300));
    assert.ok(edited.includes('\t\t\t"kind": "done"'), edited.slice(0, 500));
  });

  test('whatever the change, the text then holds what it is to hold', () => {
    const decision = fc.record({ kind: fc.constantFrom('a', 'b'), value: fc.nat(3) }, { noNullPrototype: true });
    const synopsis = fc
      .record({
        sources: fc.uniqueArray(fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt'), { minLength: 1 }),
        labelled: fc.boolean(),
        decisions: fc.array(decision, { maxLength: 6 }),
        base: fc.nat(3),
      })
      .map(({ sources, labelled, decisions, base }): Synopsis => ({
        version: 1,
        base: base % sources.length,
        sources: sources.map((path) => (labelled ? { path, label: path.toUpperCase() } : { path })),
        decisions,
      }));
    fc.assert(
      fc.property(synopsis, synopsis, fc.boolean(), (before, after, comments) => {
        const text = formatSynopsis(before).replaceAll('{\n', comments ? '{ // note\n' : '{\n');
        assert.deepEqual(read(editSynopsis(text, after)), after);
      }),
    );
  });
});
