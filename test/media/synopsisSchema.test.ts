import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import json, { type Diagnostic, type JSONSchema, type TextDocument } from 'vscode-json-languageservice';
import { asDecision, type DecisionKind } from '../../src/engine/synopsis/decisions.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface Snippet {
  readonly body: { readonly kind: string };
}

const schema = JSON.parse(read('media/synopsis.schema.json')) as JSONSchema & {
  readonly definitions: { readonly decision: { readonly defaultSnippets: readonly Snippet[] } };
};

/** VS Code's own JSON support, with the schema as the manifest contributes it. */
const service = json.getLanguageService({});
service.configure({
  validate: true,
  schemas: [
    {
      uri: 'synoptic://schema',
      fileMatch: ['*.synopsis'],
      schema,
    },
  ],
});

function open(text: string): TextDocument {
  return json.TextDocument.create('file:///a.synopsis', 'json', 1, text);
}

async function problems(value: unknown): Promise<Diagnostic['message'][]> {
  const document = open(typeof value === 'string' ? value : JSON.stringify(value));
  const found = await service.doValidation(document, service.parseJSONDocument(document));
  return found.map(({ message }) => message);
}

/** Labels offered where `|` stands in the text. */
async function completions(text: string): Promise<string[]> {
  const document = open(text.replace('|', ''));
  const position = document.positionAt(text.indexOf('|'));
  const list = await service.doComplete(document, position, service.parseJSONDocument(document));
  return list?.items.map(({ label }) => label) ?? [];
}

const sources = [{ path: 'a.txt', label: 'A', published: '2025-07-12' }, { path: 'b/c.md' }];
const anchor = { source: 'a.txt', exact: 'They met.', prefix: 'Rome. ', suffix: ' They' };
const decided = (decision: unknown): unknown => ({ version: 1, base: 0, sources, decisions: [decision] });

/** One of each kind that the engine knows. */
const DECISIONS: Readonly<Record<DecisionKind, object>> = {
  link: { anchors: [anchor, { source: 'b/c.md', exact: 'They came together.' }] },
  unlink: { anchors: [anchor, { source: 'b/c.md', exact: 'They swam.' }] },
  move: { anchors: [anchor], to: [{ source: 'b/c.md', exact: 'They came together.' }] },
  split: { anchors: [anchor] },
  join: { anchors: [anchor, { source: 'b/c.md', exact: 'They came together.' }] },
  furniture: { anchors: [anchor] },
  article: { anchors: [anchor] },
  note: { anchors: [anchor], text: 'Ask the ministry.' },
  done: { anchors: [anchor] },
  dismissed: { anchors: [anchor], disagreement: 'quotation' },
  'name-merge': { names: ['Sergei', 'Sergey'] },
  'name-split': { names: ['Niger', 'Nigeria'] },
  'name-kind': { names: ['Reading'], type: 'place' },
  'not-a-name': { names: ['Summit'] },
  'name-entry': { name: 'The Host', names: ['Host', 'the host'], type: 'person', links: ['https://host.example'] },
};

suite('schema of .synopsis', () => {
  test('takes the example', async () => {
    assert.deepEqual(await problems(read('examples/visit-to-wonsan.synopsis')), []);
  });

  for (const [kind, fields] of Object.entries(DECISIONS)) {
    const decision = { kind, ...fields };
    test(`takes a decision of kind ${kind}, as the engine does`, async () => {
      assert.deepEqual(await problems(decided(decision)), []);
      assert.notEqual(asDecision(decision), null);
    });
  }

  test('knows no other kinds than these', async () => {
    const offered = await completions('{ "decisions": [{ "kind": | }] }');
    assert.deepEqual(
      offered.toSorted(),
      Object.keys(DECISIONS)
        .map((kind) => JSON.stringify(kind))
        .toSorted(),
    );
  });

  test('takes decisions of a later version', async () => {
    assert.deepEqual(await problems(decided({ kind: 'of-a-later-version', whatever: true })), []);
  });

  for (const [what, value] of [
    ['no sources', { version: 1 }],
    ['another version', { version: 2, sources }],
    ['a base that is no number', { version: 1, sources, base: 'a.txt' }],
    ['a source without a path', { version: 1, sources: [{ label: 'A' }] }],
    ['a path with backslashes', { version: 1, sources: [{ path: 'b\\c.md' }] }],
    ['a date that is none', { version: 1, sources: [{ path: 'a.txt', published: 'Saturday' }] }],
    ['a link of one passage', decided({ kind: 'link', anchors: [anchor] })],
    ['a move to nowhere', decided({ kind: 'move', anchors: [anchor] })],
    ['a note without text', decided({ kind: 'note', anchors: [anchor] })],
    ['an anchor without words', decided({ kind: 'done', anchors: [{ source: 'a.txt' }] })],
    ['an unknown kind of name', decided({ kind: 'name-kind', names: ['Reading'], type: 'town' })],
  ] as const) {
    test(`refuses ${what}, once`, async () => {
      assert.equal((await problems(value)).length, 1);
    });
  }

  test('offers the properties of a comparison and of a source', async () => {
    assert.deepEqual((await completions('{ | }')).toSorted(), ['$schema', 'base', 'decisions', 'sources', 'version']);
    assert.ok((await completions('{ "sources": [{ | }] }')).includes('published'));
  });

  test('offers decisions that are complete once their gaps are filled', async () => {
    const snippets = schema.definitions.decision.defaultSnippets;
    assert.deepEqual(snippets.map(({ body }) => body.kind).toSorted(), Object.keys(DECISIONS).toSorted());
    for (const { body } of snippets) {
      const filled: unknown = JSON.parse(
        JSON.stringify(body)
          .replace(/\$\{\d\|(?<first>[^,|]+)[^|]*\|\}/gu, '$<first>')
          .replace(/\$(?<number>\d)/gu, 'words $<number>'),
      );
      assert.deepEqual(await problems(decided(filled)), [], body.kind);
      assert.notEqual(asDecision(filled), null, body.kind);
    }
  });

  test('offers what each kind of decision needs', async () => {
    assert.ok((await completions('{ "decisions": [{ "kind": "note", | }] }')).includes('text'));
    assert.ok(!(await completions('{ "decisions": [{ "kind": "link", | }] }')).includes('text'));
  });
});
