import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { compareNow } from '../../src/engine/compare.ts';
import { rowDifferences } from '../../src/engine/difference/rowDifference.ts';
import { fromLists, type ContentLists } from '../../src/protocol/contentLists.ts';
import { ContentReceiver, type ContentPart } from '../../src/protocol/contentParts.ts';
import { ContentSender } from '../../src/protocol/contentSender.ts';
import type { ContentHead, GridContent } from '../../src/protocol/gridContent.ts';
import { changesOf } from '../../src/protocol/listChanges.ts';
import { parseHostToGrid } from '../../src/protocol/grid.ts';
import { bulkContent } from '../webview/bulk.ts';
import { sampleContent } from '../webview/sample.ts';

const MEGABYTE = 1_000_000;

/** Sender and receiver, with the messages between them as they travel: as JSON. */
class Line {
  readonly parts: ContentPart[] = [];
  readonly receiver = new ContentReceiver();
  readonly sender: ContentSender;
  shown: GridContent | null = null;
  taken: string[] = [];
  /** Parts of these indexes are lost on the way. */
  losing = new Set<number>();

  constructor() {
    this.sender = new ContentSender((part) => {
      this.parts.push(part);
      if (!this.losing.has(part.index)) this.take(part);
      return Promise.resolve(true);
    });
  }

  take(part: ContentPart): void {
    const message = parseHostToGrid(JSON.parse(JSON.stringify(part)));
    assert.equal(message?.type, 'part');
    const taken = this.receiver.take(message);
    this.taken.push(typeof taken === 'string' ? taken : 'whole');
    if (typeof taken !== 'string') this.shown = decode(taken.head, taken.lists);
  }

  /** Sends and waits until all is there. */
  async send(content: GridContent): Promise<void> {
    await this.sender.send(content);
  }

  get bytes(): number {
    return this.parts.reduce((sum, part) => sum + Buffer.byteLength(JSON.stringify(part)), 0);
  }
}

function decode(head: ContentHead, lists: ContentLists<unknown>): GridContent {
  const steps = fromLists(head, lists);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

function examples(edit: (text: string) => string = (text) => text): GridContent {
  const inputs = readdirSync('examples')
    .filter((name) => /\.(?:txt|md|html|article)$/u.test(name))
    .map((name, index) => {
      const text = readFileSync(`examples/${name}`, 'utf8');
      return { path: name, content: { text: index === 0 ? edit(text) : text } };
    });
  const comparison = compareNow(inputs, {}, {});
  const settings = { showRemovedWords: true };
  return { version: 1, stage: 'complete', comparison, differences: rowDifferences(comparison), settings };
}

/** As JSON has it: what is not there is left out. */
function plain(content: GridContent): unknown {
  return JSON.parse(JSON.stringify(content));
}

suite('what is sent to the grid', () => {
  test('arrives as it was', async () => {
    for (const content of [sampleContent(), sampleContent(false), bulkContent(4, 30), examples()]) {
      const line = new Line();
      await line.send(content);
      assert.deepEqual(line.shown, plain(content));
    }
  });

  test('is in no message over a megabyte, even when a paragraph alone is', async () => {
    const content = bulkContent(6, 200);
    const [first] = content.comparison.sources;
    const text = `“${'港の橋"\\\u0000'.repeat(300_000)}”`;
    Object.assign(first?.paragraphs.at(-1) ?? {}, { text });
    const line = new Line();
    await line.send(content);
    assert.ok(line.bytes > 3 * MEGABYTE);
    for (const part of line.parts) assert.ok(Buffer.byteLength(JSON.stringify(part)) < MEGABYTE);
    assert.equal(line.shown?.comparison.sources[0]?.paragraphs.at(-1)?.text, text);
  });

  test('after an edit it is what changed, though all offsets behind it moved', async () => {
    const line = new Line();
    await line.send(examples());
    const whole = line.bytes;
    line.parts.length = 0;
    const edited = { ...examples((text) => text.replace(' the ', ' the much belated ')), version: 2 };
    await line.send(edited);
    assert.deepEqual(line.shown, plain(edited));
    assert.ok(line.bytes < whole / 5, `${line.bytes} of ${whole}`);
  });

  test('the same again is next to nothing', async () => {
    const line = new Line();
    await line.send(bulkContent(5, 60));
    line.parts.length = 0;
    const again = { ...bulkContent(5, 60), version: 2 };
    await line.send(again);
    assert.equal(line.parts.length, 1);
    assert.deepEqual(line.parts[0]?.records, []);
    assert.deepEqual(line.shown, plain(again));
  });

  test('whatever list follows another, the changes lead from one to the other', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (before, now) => {
        const changes = changesOf(before, now);
        const made = changes?.flatMap((change) =>
          'from' in change ? before.slice(change.from, change.from + change.count) : change.items,
        );
        assert.deepEqual(made ?? before, now);
      }),
    );
  });

  test('a part that is lost is noticed once, and what was there stays', async () => {
    const line = new Line();
    await line.send(bulkContent(3, 20));
    const before = line.shown;
    line.losing = new Set([1]);
    line.taken = [];
    await line.send({ ...bulkContent(8, 200), version: 2 });
    assert.deepEqual([...new Set(line.taken)], ['more', 'lost', 'stale']);
    assert.equal(line.taken.filter((each) => each === 'lost').length, 1);
    assert.equal(line.shown, before);
    line.losing.clear();
    line.sender.forget();
    const whole = { ...bulkContent(8, 200), version: 3 };
    await line.send(whole);
    assert.deepEqual(line.shown, plain(whole));
  });

  test('newer content overtakes older that is on its way', async () => {
    const line = new Line();
    void line.sender.send(bulkContent(8, 300));
    const newer = { ...bulkContent(3, 20), version: 2 };
    void line.sender.send(newer);
    await settled();
    assert.deepEqual(line.shown, plain(newer));
    assert.deepEqual(new Set(line.parts.map(({ epoch }) => epoch)), new Set([1, 2]));
    const [old] = line.parts;
    assert.equal(old && line.receiver.take(old), 'stale');
  });

  test('nonsense in a part is lost content, not a fault', () => {
    const head: ContentHead = { version: 1, stage: 'complete', base: 0, settings: { showRemovedWords: true } };
    const part: ContentPart = { type: 'part', epoch: 1, since: 0, index: 0, of: 1, head, records: [], open: false };
    for (const bad of ['{', '[]', '{"list":"secrets","items":[]}', '{"list":"rows","from":0,"count":3}', 'null'])
      assert.equal(new ContentReceiver().take({ ...part, records: [bad] }), 'lost', bad);
    assert.equal(new ContentReceiver().take({ ...part, since: 4 }), 'lost');
    assert.equal(new ContentReceiver().take({ ...part, index: 1, of: 3 }), 'lost');
    assert.equal(parseHostToGrid({ ...part, records: [7] }), null);
  });

  test('a grid that was not reached is sent everything', async () => {
    const sent: ContentPart[] = [];
    let reached = false;
    const sender = new ContentSender((part) => {
      sent.push(part);
      return Promise.resolve(reached);
    });
    await sender.send(sampleContent());
    reached = true;
    await sender.send(sampleContent());
    assert.deepEqual(
      sent.map(({ since }) => since),
      sent.map(() => 0),
    );
  });
});
