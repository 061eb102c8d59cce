import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseGridToHost, parseHostToGrid } from '../../src/protocol/grid.ts';
import { parseHostToWorker, parseWorkerToHost } from '../../src/protocol/worker.ts';

suite('messages', () => {
  test('an intent of the grid is taken', () => {
    const message = { type: 'reveal', source: 1, start: 10, end: 12 };
    assert.deepEqual(parseGridToHost(message), message);
  });

  test('an intent with a wrong field is not', () => {
    for (const message of [
      { type: 'reveal', source: -1, start: 0, end: 0 },
      { type: 'reveal', source: 1.5, start: 0, end: 0 },
      { type: 'reveal', source: '1', start: 0, end: 0 },
      { type: 'setBase' },
      { type: 'openLink', url: 'https://example.org' },
      { type: 'log', level: 'shout', text: '' },
    ]) {
      assert.equal(parseGridToHost(message), null, JSON.stringify(message));
    }
  });

  test('whatever arrives, nothing throws and strangers are not taken', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        for (const parse of [parseGridToHost, parseHostToGrid, parseHostToWorker, parseWorkerToHost]) {
          assert.equal(parse(message), null);
        }
      }),
    );
  });

  test('the envelopes between host and worker are checked', () => {
    assert.ok(parseWorkerToHost({ type: 'answer', id: 3, answer: [] }));
    assert.equal(parseWorkerToHost({ type: 'answer', answer: [] }), null);
    assert.ok(parseHostToWorker({ type: 'cancel', id: 3 }));
    assert.equal(parseHostToWorker({ type: 'request', id: 3, kind: 'destroy', question: {} }), null);
    assert.ok(parseHostToWorker({ type: 'data', name: 'x', bytes: new Uint8Array(1) }));
    assert.equal(parseHostToWorker({ type: 'data', name: 'x', bytes: [1] }), null);
  });
});
