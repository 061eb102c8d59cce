import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

suite('command line, as a process', () => {
  let folder: string;

  setup(async () => (folder = await mkdtemp(join(tmpdir(), 'synoptic-'))));
  teardown(() => rm(folder, { recursive: true }));

  async function exitCode(child: ChildProcess): Promise<number | null> {
    const [code] = (await once(child, 'close')) as [number | null];
    return code;
  }

  test('reports trouble on the standard error and in the exit code', async () => {
    const child = spawn(process.execPath, [MAIN, 'compare', join(folder, 'gone.txt')]);
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
    assert.equal(await exitCode(child), 1);
    assert.match(errors, /^synoptic: .*gone\.txt: There is no such file/u);
  });

  test('ends quietly when its reader stops early', async () => {
    // Far more than a pipe holds, so that the write meets the closed end.
    const article = join(folder, 'long.txt');
    const paragraphs = Array.from(
      { length: 3000 },
      (_, i) => `Paragraph ${i} of a long report, with some words in it.`,
    );
    await writeFile(article, paragraphs.join('\n\n'));
    const child = spawn(process.execPath, [MAIN, 'compare', article]);
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    assert.equal(await exitCode(child), 0);
    assert.equal(errors, '');
  });
});
