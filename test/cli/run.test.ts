import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, type ExitCode } from '../../src/cli/run.ts';
import type { Comparison } from '../../src/engine/comparison.ts';

interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly errors: readonly string[];
}

async function synoptic(...args: string[]): Promise<Outcome> {
  let out = '';
  const errors: string[] = [];
  const code = await run(args, {
    out: (text) => (out += text),
    error: (line) => errors.push(line),
  });
  return { code, out, errors };
}

suite('command line', () => {
  let folder: string;
  let a: string;
  let b: string;
  const at = (name: string): string => join(folder, name);

  setup(async () => {
    folder = await mkdtemp(join(tmpdir(), 'synoptic-'));
    a = at('a.txt');
    b = at('b.txt');
    await writeFile(a, 'The ferry left the harbour at noon.\n\nNobody was hurt.\n');
    await writeFile(b, 'At noon the ferry left the harbour.\n\nThe captain thanked the crew.\n');
  });

  teardown(() => rm(folder, { recursive: true }));

  function parse(out: string): Comparison {
    return JSON.parse(out) as Comparison;
  }

  async function fails(code: ExitCode, says: RegExp, ...args: string[]): Promise<Outcome> {
    const outcome = await synoptic(...args);
    assert.equal(outcome.code, code);
    assert.equal(outcome.errors.length, 1, outcome.errors.join('\n'));
    assert.match(outcome.errors[0] ?? '', says);
    assert.match(outcome.errors[0] ?? '', /[.!]$/u, 'ends as a sentence does');
    return outcome;
  }

  test('prints the comparison of two files as JSON', async () => {
    const { code, out, errors } = await synoptic('compare', a, b, '--format', 'json');
    assert.deepEqual([code, errors], [0, []]);
    const comparison = parse(out);
    assert.deepEqual(
      comparison.sources.map((source) => source.path),
      [a, b],
    );
    assert.equal(comparison.version, 1);
    assert.equal(comparison.base, 0);
  });

  test('tells what was found in one file', async () => {
    const { code, out } = await synoptic('compare', a);
    assert.equal(code, 0);
    assert.equal(parse(out).sources[0]?.paragraphs.length, 2);
  });

  test('takes the base by its path, however spelled', async () => {
    const { out } = await synoptic('compare', a, b, '--base', join(folder, '.', 'b.txt'));
    assert.equal(parse(out).base, 1);
  });

  test('takes publication dates for all files and for one', async () => {
    const { out } = await synoptic('compare', a, b, '--published', '2025-07-12', '--published', `${b}=2025-07-13`);
    assert.deepEqual(
      parse(out).sources.map((source) => source.published),
      ['2025-07-12', '2025-07-13'],
    );
  });

  test('reads UTF-16 with a byte order mark', async () => {
    await writeFile(b, Buffer.from('\uFEFFThe captain thanked the crew.', 'utf16le'));
    const { out } = await synoptic('compare', a, b);
    assert.equal(parse(out).sources[1]?.paragraphs[0]?.text, 'The captain thanked the crew.');
  });

  test('aligns lines when asked to', async () => {
    await writeFile(a, 'First line of it.\nSecond line of it.\n');
    const { out } = await synoptic('compare', a, b, '--unit', 'line');
    assert.equal(parse(out).sources[0]?.paragraphs.length, 2);
  });

  test('prints a page, Markdown and a table when asked to', async () => {
    const print = async (format: string): Promise<string> => (await synoptic('compare', a, b, '--format', format)).out;
    assert.match(await print('html'), /^<!doctype html>/u);
    assert.match(await print('markdown'), /^# /u);
    assert.match(await print('csv'), /^row,state,a\.txt,b\.txt\r\n/u);
  });

  test('warns of what is wrong in a file that could be read', async () => {
    const note = at('note.md');
    await writeFile(note, '---\ntitle: [open\n---\n\nThe ferry left the harbour at noon.\n');
    const { code, errors } = await synoptic('compare', a, note);
    assert.equal(code, 0);
    assert.match(errors.join('\n'), /note\.md, line \d+: /u);
  });

  test('writes to a file', async () => {
    const { code, out } = await synoptic('compare', a, b, '-o', at('out.json'));
    assert.deepEqual([code, out], [0, '']);
    assert.equal(parse(await readFile(at('out.json'), 'utf8')).sources.length, 2);
  });

  test('prints help and version wherever they are asked for', async () => {
    const help = await synoptic('compare', a, '--help');
    assert.equal(help.code, 0);
    for (const option of ['--format', '--base', '--unit', '--published', '--output', '--help', '--version']) {
      assert.ok(help.out.includes(option), option);
    }
    assert.match((await synoptic('--version')).out, /^\d+\.\d+\.\d+\n$/u);
  });

  suite('a file that cannot be read', () => {
    test('missing: the others are still compared', async () => {
      const { out } = await fails(1, /gone\.txt: There is no such file/u, 'compare', a, at('gone.txt'), b);
      const [first, gone, last] = parse(out).sources;
      assert.match(gone?.problem ?? '', /no such file/u);
      assert.deepEqual([first?.problem, last?.problem], [null, null]);
    });

    test('below a file instead of a folder', () => fails(1, /There is no such file/u, 'compare', a, join(b, 'c.txt')));

    test('a folder', async () => {
      await mkdir(at('articles'));
      await fails(1, /articles: This is a folder/u, 'compare', a, at('articles'));
    });

    test('empty, or white space only', async () => {
      await writeFile(b, '');
      await fails(1, /b\.txt: This file is empty/u, 'compare', a, b);
      await writeFile(b, ' \n\n');
      await fails(1, /b\.txt: This file is empty/u, 'compare', a, b);
    });

    test('binary', async () => {
      await writeFile(b, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]));
      await fails(1, /b\.txt: This file is not text/u, 'compare', a, b);
    });

    test('not in a known encoding', async () => {
      await writeFile(b, Buffer.from('Le café est fermé depuis hier soir.', 'latin1'));
      await fails(1, /b\.txt: This file is not encoded as UTF-8/u, 'compare', a, b);
    });

    test('of a type that is not read', async () => {
      await writeFile(at('map.pdf'), 'text all the same');
      await fails(1, /map\.pdf: Files of the type \.pdf are not read/u, 'compare', a, at('map.pdf'));
    });

    test('too large', async () => {
      await truncate(b, 30_000_000);
      await fails(1, /b\.txt: This file has 29 MB/u, 'compare', a, b);
    });

    test('none can be read: no comparison', async () => {
      const { out, code, errors } = await synoptic('compare', at('x.txt'), at('y.txt'));
      assert.deepEqual([code, out, errors.length], [1, '', 2]);
    });
  });

  suite('an output that cannot be written', () => {
    test('its folder is missing: said before the work is done', () =>
      fails(1, /There is no folder .*nowhere/u, 'compare', a, b, '-o', join(folder, 'nowhere', 'out.json')));

    test('it is a folder', () => fails(1, /This is a folder/u, 'compare', a, b, '-o', folder));
  });

  suite('a wrong command line', () => {
    test('nothing, no files, another command', async () => {
      await fails(2, /Nothing to do/u);
      await fails(2, /No files/u, 'compare');
      await fails(2, /no command “contrast”/u, 'contrast', a);
    });

    test('options', async () => {
      await fails(2, /no option --bse/u, 'compare', a, '--bse', b);
      await fails(2, /no option -q/u, 'compare', a, '-q');
      await fails(2, /--base needs a value/u, 'compare', a, '--base');
      await fails(2, /--help takes no value/u, 'compare', a, '--help=yes');
      await fails(2, /“pdf” is no format/u, 'compare', a, '--format', 'pdf');
      await fails(2, /“word” is no unit/u, 'compare', a, '--unit', 'word');
      await fails(2, /--base is given 2 times/u, 'compare', a, b, '--base', a, '--base', b);
      await fails(2, /c\.txt is not among the files/u, 'compare', a, b, '--base', at('c.txt'));
    });

    test('dates', async () => {
      await fails(2, /“yesterday” is no date/u, 'compare', a, '--published', 'yesterday');
      await fails(2, /“2025-02-30” is no date/u, 'compare', a, '--published', '2025-02-30');
      await fails(2, /not among the files/u, 'compare', a, '--published', 'c.txt=2025-02-03');
    });

    test('one file twice, also by another path', async () => {
      await fails(2, /a\.txt: This file is named twice/u, 'compare', a, a);
      await symlink(a, at('link.txt'));
      await fails(2, /link\.txt: This is the same file as .*a\.txt/u, 'compare', a, at('link.txt'));
    });

    test('an output that would overwrite an article', async () => {
      await fails(2, /would overwrite/u, 'compare', a, b, '-o', b);
      assert.match(await readFile(b, 'utf8'), /captain/u);
    });
  });
});
