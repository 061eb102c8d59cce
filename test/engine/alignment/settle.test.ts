import assert from 'node:assert/strict';
import type { Passage, Passages } from '../../../src/engine/alignment/passages.ts';
import type { Verdict } from '../../../src/engine/alignment/model.ts';
import { settle } from '../../../src/engine/alignment/settle.ts';
import { Readings } from '../../../src/engine/text/readings.ts';
import type { BlockKind } from '../../../src/engine/article/article.ts';

/** Passages by source, each as "kind: text". */
function passagesOf(...sources: readonly (readonly string[])[]): Passages {
  const readings = new Readings();
  const passages = sources.flatMap((texts, source) =>
    texts.map((line, paragraph): Passage => {
      const [kind = '', text = ''] = line.split(': ');
      const bag = new Int32Array();
      const facts = { names: bag, figures: bag, quoted: [] };
      const place = { source, paragraph, position: 0, before: 0, first: 0, last: 0 };
      return { ...place, kind: kind as BlockKind, text, reading: readings.read(text, 'en'), bag, grams: bag, facts };
    }),
  );
  return { passages, statements: [], bounds: [] };
}

/** Verdicts by pair of passages, as "a-b" → overlap and same; settled. */
function settled(passages: Passages, judged: Readonly<Record<string, readonly [number, number]>>): readonly Verdict[] {
  const candidates = Object.keys(judged).map((pair) => {
    const [a = 0, b = 0] = pair.split('-').map(Number);
    return { a, b, firstPair: 0, lastPair: 0 };
  });
  return settle(
    passages,
    candidates,
    Object.values(judged).map(([overlap, same]) => ({ overlap, same })),
  );
}

suite('settling verdicts', () => {
  test('a title keeps its best paragraph in a source, and none is the same', () => {
    const passages = passagesOf(['title: Dam bursts'], ['body: One', 'body: Two', 'body: Three'], ['body: Four']);
    assert.deepEqual(
      settled(passages, { '0-1': [0.6, 0.5], '0-2': [0.9, 0.8], '0-3': [0.7, 0.6], '0-4': [0.5, 0.4] }),
      [
        { overlap: 0, same: 0 },
        { overlap: 0.9, same: 0 },
        { overlap: 0, same: 0 },
        { overlap: 0.5, same: 0 },
      ],
    );
  });

  test('a body paragraph keeps all its partners', () => {
    const passages = passagesOf(['body: Dam bursts'], ['body: One', 'body: Two', 'body: Three']);
    const verdicts = settled(passages, { '0-1': [0.6, 0.5], '0-2': [0.9, 0.8], '0-3': [0.7, 0.6] });
    assert.deepEqual(
      verdicts.map(({ overlap, same }) => [overlap, same]),
      [
        [0.6, 0.5],
        [0.9, 0.8],
        [0.7, 0.6],
      ],
    );
  });

  test('copies within a source share the best verdict', () => {
    const passages = passagesOf(['body: Dam bursts', 'body: dam  Bursts', 'body: Another'], ['body: One']);
    const verdicts = settled(passages, { '0-3': [0.3, 0.6], '1-3': [0.7, 0.2], '2-3': [0.1, 0.1] });
    assert.deepEqual(verdicts, [
      { overlap: 0.7, same: 0.6 },
      { overlap: 0.7, same: 0.6 },
      { overlap: 0.1, same: 0.1 },
    ]);
  });

  test('titles are linked when the articles agree in their text, not when they hardly do', () => {
    const passages = passagesOf(
      ['title: Dam bursts', 'body: A', 'body: B'],
      ['title: Flood after dam fails', 'body: C', 'body: D'],
    );
    const titlesOf = (second: number): Verdict | undefined =>
      settled(passages, { '0-3': [0.1, 0.05], '1-4': [0.9, 0.9], '2-5': [second, 0.1] })[0];
    assert.deepEqual(titlesOf(0.7), { overlap: 0.6, same: 0 });
    assert.deepEqual(titlesOf(0.2), { overlap: 0.1, same: 0 });
  });

  test('titles are the same only when surely so', () => {
    const passages = passagesOf(['title: Dam bursts'], ['title: Dam bursts near the town']);
    assert.deepEqual(settled(passages, { '0-1': [0.9, 0.7] }), [{ overlap: 0.9, same: 0 }]);
    assert.deepEqual(settled(passages, { '0-1': [0.9, 0.85] }), [{ overlap: 0.9, same: 0.85 }]);
  });
});
