import assert from 'node:assert/strict';
import type { SourceInput } from '../../src/engine/article/readArticle.ts';
import type { HostToWorker, WorkerToHost } from '../../src/protocol/worker.ts';
import { EngineServer } from '../../src/worker/engineServer.ts';

suite('engine server', () => {
  const one: SourceInput = { path: 'a.txt', content: { text: 'Ships left the port of Odesa on Monday.' } };
  const two = { path: 'b.txt', content: { text: 'On Monday ships left the port of Odesa.' } };
  const compare = (id: number, sources: readonly SourceInput[]): HostToWorker => ({
    type: 'request',
    id,
    kind: 'compare',
    question: { sources, options: {} },
  });

  /** A server without data files, and the final replies it gives, in order. */
  function serve(): { server: EngineServer; replies: (count: number) => Promise<WorkerToHost[]> } {
    const finals: WorkerToHost[] = [];
    let told: () => void = () => undefined;
    const server: EngineServer = new EngineServer((message) => {
      if (message.type === 'readData') server.receive({ type: 'noData', name: message.name, error: 'none here' });
      if (message.type === 'answer' || message.type === 'failed') finals.push(message);
      told();
    });
    const replies = (count: number): Promise<WorkerToHost[]> =>
      new Promise((resolve) => {
        told = () => {
          if (finals.length >= count) resolve(finals);
        };
        told();
      });
    return { server, replies };
  }

  test('answers requests in order', async () => {
    const { server, replies } = serve();
    server.receive(compare(1, [one, two]));
    server.receive({ type: 'request', id: 2, kind: 'related', question: { sources: [one, two] } });
    const [first, second] = await replies(2);
    assert.ok(first?.type === 'answer' && second?.type === 'answer', JSON.stringify([first, second]));
    assert.deepEqual([first.id, second.id], [1, 2]);
    assert.ok('comparison' in first.answer);
    assert.deepEqual(
      first.answer.comparison.sources.map(({ path }) => path),
      ['a.txt', 'b.txt'],
    );
  });

  test('drops a cancelled request and goes on with the next', async () => {
    const { server, replies } = serve();
    server.receive(compare(1, [one, two]));
    server.receive({ type: 'cancel', id: 1 });
    server.receive(compare(2, [one]));
    const finals = await replies(1);
    assert.deepEqual(
      finals.map((message) => 'id' in message && message.id),
      [2],
    );
  });

  test('rows stay as they were within a session, and only there', async () => {
    const rowsOf = async (...sessions: readonly (string | undefined)[]): Promise<unknown> => {
      const { server, replies } = serve();
      const further = 'Rain is expected on the coast by the weekend.';
      for (const [id, session] of sessions.entries()) {
        const last = id === sessions.length - 1;
        const text = `${last ? 'Nobody knew.' : two.content.text}\n\n${further}`;
        const sources = [one, { path: 'b.txt', content: { text } }];
        const question = { sources, options: {}, ...(session !== undefined && { session }) };
        server.receive({ type: 'request', id, kind: 'compare', question });
      }
      const answer = (await replies(sessions.length)).at(-1);
      assert.ok(answer?.type === 'answer' && 'comparison' in answer.answer);
      return answer.answer.comparison.rows.map(({ cells }) => cells);
    };
    assert.deepEqual(await rowsOf('s', 's'), [
      [[0], []],
      [[], [0]],
      [[], [1]],
    ]);
    const anew = [
      [[], [0]],
      [[], [1]],
      [[0], []],
    ];
    assert.deepEqual(await rowsOf(undefined), anew);
    assert.deepEqual(await rowsOf(undefined, undefined), anew);
    assert.deepEqual(await rowsOf('s', 'another'), anew);
  });

  test('a request that throws fails alone', async () => {
    const { server, replies } = serve();
    server.receive({ type: 'request', id: 1, kind: 'related', question: { sources: null as never } });
    server.receive(compare(2, [one]));
    const [first, second] = await replies(2);
    assert.equal(first?.type, 'failed');
    assert.equal(second?.type, 'answer');
  });

  test('tells what is known so far when the work takes longer than was said', async () => {
    const told: WorkerToHost[] = [];
    const server: EngineServer = new EngineServer((message) => {
      if (message.type === 'readData') server.receive({ type: 'noData', name: message.name, error: 'none here' });
      told.push(message);
    });
    const compared = async (id: number, tellAfter: number) => {
      server.receive({
        type: 'request',
        id,
        kind: 'compare',
        question: { sources: [one, two], options: { base: 1 }, tellAfter },
      });
      while (!told.some((message) => message.type === 'answer' && message.id === id))
        await new Promise((resolve) => {
          setTimeout(resolve, 5);
        });
      return told.flatMap((message) =>
        message.type === 'progress' && message.id === id && message.step.soFar !== undefined
          ? [message.step.soFar]
          : [],
      );
    };
    const [read, aligned, ...more] = await compared(1, 0);
    assert.deepEqual([read?.stage, aligned?.stage, more.length], ['read', 'aligned', 0]);
    assert.deepEqual(read?.comparison.rows, [{ cells: [[], [0]], state: 'only' }]);
    const answer = told.find((message) => message.type === 'answer');
    assert.ok(answer?.type === 'answer' && 'comparison' in answer.answer);
    assert.deepEqual(aligned?.comparison.rows, answer.answer.comparison.rows);
    assert.deepEqual(aligned.comparison.links, answer.answer.comparison.links);
    assert.deepEqual(await compared(2, 60_000), []);
  });
});
