import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import json, { type JSONSchema } from 'vscode-json-languageservice';
import { namesFileDecisions, withDecision } from '../../src/host/names/namesFile.ts';
import type { Decision } from '../../src/engine/synopsis/decisions.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../media/names.schema.json', import.meta.url), 'utf8'),
) as JSONSchema;

/** VS Code's own JSON support, with the schema as the manifest contributes it. */
const service = json.getLanguageService({});
service.configure({
  validate: true,
  schemas: [{ uri: 'synoptic://names', fileMatch: ['synoptic.names.json'], schema }],
});

async function problems(text: string): Promise<unknown[]> {
  const document = json.TextDocument.create('file:///synoptic.names.json', 'jsonc', 1, text);
  const found = await service.doValidation(document, service.parseJSONDocument(document));
  return found.map(({ message }) => message);
}

const FULL = {
  names: [{ name: 'Ana Sol', aliases: ['Sol'], type: 'person', note: 'Minister', links: ['https://sol.example'] }],
  separate: [['Ana Sol', 'Ben Sol']],
  notNames: ['Reading'],
};

suite('schema of synoptic.names.json', () => {
  test('takes all that the extension reads', async () => {
    assert.deepEqual(await problems(JSON.stringify(FULL)), []);
    assert.equal(namesFileDecisions(FULL).length, 3);
  });

  test('takes comments and trailing commas', async () => {
    assert.deepEqual(await problems('{\n  // ours\n  "notNames": ["Summit",],\n}\n'), []);
  });

  for (const decision of [
    { kind: 'name-merge', names: ['Sergei', 'Sergey'], name: 'Sergey' },
    { kind: 'name-split', names: ['Niger', 'Nigeria'] },
    { kind: 'name-kind', names: ['Reading'], type: 'place' },
    { kind: 'not-a-name', names: ['Summit'] },
  ] as const satisfies readonly Decision[]) {
    test(`takes what the extension writes for ${decision.kind}`, async () => {
      const text = withDecision('', decision);
      assert.ok(typeof text === 'string');
      assert.deepEqual(await problems(text), []);
    });
  }

  for (const [what, value] of [
    ['an entry without a name', { names: [{ aliases: ['Sol'] }] }],
    ['an unknown kind', { names: [{ name: 'Reading', type: 'town' }] }],
    ['an address that is none of the web', { names: [{ name: 'Sol', links: ['file:///etc'] }] }],
    ['one spelling to keep apart', { separate: [['Sol']] }],
    ['words that are not a list', { notNames: 'Summit' }],
  ] as const) {
    test(`refuses ${what}, once`, async () => {
      assert.equal((await problems(JSON.stringify(value))).length, 1);
    });
  }
});
