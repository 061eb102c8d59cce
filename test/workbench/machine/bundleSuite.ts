import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { PROJECT } from './project.ts';

/** Which extension host runs the suite. */
export type Host = 'node' | 'web';

/**
 * Bundles every `*.test.ts` of the suite into one module that exports `run()`, as VS Code's test runner wants it.
 * @param only part of the names of those to run; all unless told
 * @returns the file
 */
export async function bundleSuite(host: Host, only = ''): Promise<string> {
  const folder = path.join(PROJECT, 'test', 'workbench', 'suite');
  const tests = (await readdir(folder)).filter((name) => name.endsWith('.test.ts') && name.includes(only)).sort();
  if (tests.length === 0) throw new Error(`No tests in ${folder}.`);
  // Tests are loaded only after mocha has put `suite` and `test` in place: hence functions.
  const entry = [
    `import { runTests } from './runTests.ts';`,
    `export const run = () => runTests([${tests.map((name) => `() => import('./${name}')`).join(', ')}]);`,
  ].join('\n');
  const outfile = path.join(PROJECT, '.cache', 'suite', `${host}.cjs`);
  await build({
    stdin: { contents: entry, resolveDir: folder, sourcefile: 'suite.ts', loader: 'ts' },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: host === 'node' ? 'node' : 'browser',
    target: 'es2022',
    sourcemap: 'inline',
    external: ['vscode'],
    // Otherwise mocha's browser build takes the exports of the bundle for its own.
    define: { exports: 'undefined' },
    logLevel: 'warning',
  });
  return outfile;
}
