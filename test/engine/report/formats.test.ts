import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { CellMark } from '../../../src/engine/difference/rowDifference.ts';
import { toCsv } from '../../../src/engine/report/csv.ts';
import { toHtml } from '../../../src/engine/report/html.ts';
import { toMarkdown } from '../../../src/engine/report/markdown.ts';
import { markedText } from '../../../src/engine/report/markedText.ts';
import { madeComparison } from '../difference/madeComparison.ts';

const bridge = madeComparison(
  [
    [['title', 'Bridge opens'], 'The mayor opened the new bridge on Friday.', ['furniture', 'Share this']],
    [['title', 'Bridge opens'], 'The mayor opened the old bridge on Friday.', 'Nobody came.'],
  ],
  {
    rows: [
      { cells: [[0], [0]], state: 'shared' },
      { cells: [[1], [1]], state: 'shared' },
      { cells: [[2], []], state: 'furniture' },
      { cells: [[], [2]], state: 'only' },
    ],
  },
);

/** Text that tries to be something else. */
const hostile = madeComparison([['<script>alert(1)</script> [a](http://b) *c* `d` & # e'], ['=SUM(A1), "quoted"']]);

/** Every element of a page with its text. */
function elements(html: string): { name: string; text: string }[] {
  const found: { name: string; text: string }[] = [];
  const open: { name: string; text: string }[] = [];
  const parser = new Parser({
    onopentag: (name) => {
      const element = { name, text: '' };
      found.push(element);
      open.push(element);
    },
    ontext: (text) => open.forEach((element) => (element.text += text)),
    onclosetag: () => open.pop(),
  });
  parser.end(html);
  return found;
}

/** RFC 4180. */
function parseCsv(csv: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

suite('report formats', () => {
  test('csv: a line a row, a column a source, no furniture', () => {
    assert.deepEqual(parseCsv(toCsv(bridge)), [
      ['row', 'state', 'Source 0', 'Source 1'],
      ['1', 'shared', 'Bridge opens', 'Bridge opens'],
      ['2', 'shared', 'The mayor opened the new bridge on Friday.', 'The mayor opened the old bridge on Friday.'],
      ['4', 'only', '', 'Nobody came.'],
    ]);
  });

  test('csv: quotes are doubled, formulas defused', () => {
    const [, line] = parseCsv(toCsv(hostile));
    assert.equal(line?.[2], hostile.sources[0]?.paragraphs[0]?.text);
    assert.equal(line?.[3], `'=SUM(A1), "quoted"`);
  });

  test('html: what was inserted and removed', () => {
    const found = elements(toHtml(bridge));
    const texts = (name: string): string[] => found.flatMap((each) => (each.name === name ? each.text : []));
    assert.deepEqual([texts('del'), texts('ins')], [['new'], ['old']]);
    assert.deepEqual(texts('td'), [
      'Bridge opens',
      'Bridge opens',
      'The mayor opened the new bridge on Friday.',
      'The mayor opened the newold bridge on Friday.',
      'not in Source 0',
      'Nobody came.',
    ]);
  });

  test('html: article text is text', () => {
    const found = elements(toHtml(hostile));
    assert.ok(!found.some(({ name }) => name === 'script' || name === 'a'));
    assert.ok(found.some(({ name, text }) => name === 'td' && text === hostile.sources[0]?.paragraphs[0]?.text));
  });

  test('markdown: what was inserted and removed', () => {
    const markdown = toMarkdown(bridge);
    assert.match(markdown, /The mayor opened the ~~new~~ \*\*old\*\* bridge on Friday\./u);
    assert.match(markdown, /### 3 · only in Source 1\n\n- \*\*Source 1\*\*: Nobody came\./u);
    assert.doesNotMatch(markdown, /Share this/u);
  });

  test('markdown: article text is text', () => {
    const kinds = new Set<string>();
    let text = '';
    const visit = (node: { type: string; value?: string; children?: readonly unknown[] }): void => {
      kinds.add(node.type);
      text += node.value ?? '';
      for (const child of node.children ?? []) visit(child as typeof node);
    };
    visit(fromMarkdown(toMarkdown(hostile)));
    assert.deepEqual(
      ['html', 'link', 'inlineCode', 'emphasis'].filter((kind) => kinds.has(kind)),
      [],
    );
    assert.ok(text.includes(hostile.sources[0]?.paragraphs[0]?.text ?? ''));
  });

  test('disagreements are listed', () => {
    const disagreements = [
      { kind: 'number' as const, severity: 'warning' as const, message: '12 or 14?', evidence: [] },
    ];
    assert.match(toMarkdown({ ...bridge, disagreements }), /- 12 or 14\? \(number\)/u);
    assert.ok(
      elements(toHtml({ ...bridge, disagreements })).some(({ name, text }) => name === 'li' && text === '12 or 14?'),
    );
  });

  test('segments joined are the paragraph, whatever its marks', () => {
    const mark = fc
      .tuple(fc.constantFrom('inserted', 'deleted', 'shared', 'contradicts'), fc.nat(20), fc.nat(20))
      .map(([kind, x, y]): CellMark => {
        const [start, end] = [Math.min(x, y), Math.max(x, y)];
        if (kind === 'deleted') return { kind, change: 'deleted', paragraph: 0, at: start, text: 'gone' };
        if (kind === 'inserted') return { kind, change: 'inserted', paragraph: 0, start, end };
        return { kind: kind === 'shared' ? 'shared' : 'contradicts', paragraph: 0, start, end };
      });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 6 }), (marks) => {
        const text = 'abcdefghijklmnopqrst';
        const segments = markedText(text, marks);
        assert.equal(segments.map((each) => (each.kind === 'text' ? each.text : '')).join(''), text);
        const deleted = marks.filter(({ kind }) => kind === 'deleted').length;
        assert.equal(segments.filter(({ kind }) => kind === 'deleted').length, deleted);
        for (const kind of ['inserted', 'shared', 'contradicts'] as const) {
          const covered = new Set(
            marks.flatMap((each) =>
              each.kind !== 'deleted' && each.kind === kind
                ? Array.from({ length: each.end - each.start }, (_, i) => each.start + i)
                : [],
            ),
          );
          const shown = segments.reduce(
            (sum, each) => sum + (each.kind === 'text' && each[kind] ? each.text.length : 0),
            0,
          );
          assert.equal(shown, covered.size);
        }
      }),
    );
  });
});
