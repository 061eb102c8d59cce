/** `npm test`: everything, to the end even if something fails on the way; the last line is `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

interface Step {
  readonly name: string;
  /** A script of package.json. */
  readonly script: string;
  /** Whether its output says how many tests passed; otherwise it counts as one. */
  readonly counts: boolean;
}

const STEPS: readonly Step[] = [
  { name: 'types', script: 'types', counts: false },
  { name: 'lint', script: 'lint', counts: false },
  { name: 'units', script: 'test:unit', counts: true },
  { name: 'package', script: 'package', counts: false },
  { name: 'suite in the Node host', script: 'test:node', counts: true },
  { name: 'suite in the web host', script: 'test:web', counts: true },
  { name: 'packaged extension, driven', script: 'test:packaged', counts: true },
];

interface Result {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

const results: Result[] = [];
for (const step of STEPS) {
  console.log(`\n── ${step.name}\n`);
  results.push(await run(step));
}

console.log('\n──\n');
for (const { name, passed, failed, seconds } of results)
  console.log(`${failed > 0 ? '✘' : '✔'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
const passed = results.reduce((sum, each) => sum + each.passed, 0);
const failed = results.reduce((sum, each) => sum + each.failed, 0);
if (failed > 0) {
  process.exitCode = 1;
  const names = results.filter((each) => each.failed > 0).map(({ name }) => name);
  console.log(`\nFailed: ${names.join(', ')}`);
}
console.log(`\n${passed} passed, ${failed} failed`);

async function run({ name, script, counts }: Step): Promise<Result> {
  const begun = Date.now();
  const child = spawn('npm', ['run', '--silent', script], {
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const)
    from.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      to.write(text);
    });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve).on('error', () => resolve(1)));
  const seconds = Math.round((Date.now() - begun) / 1000);
  const counted = counts ? figuresIn(stripVTControlCharacters(output)) : { passed: code === 0 ? 1 : 0, failed: 0 };
  // A step that ends with an error without saying what failed is itself what failed.
  const failed = code === 0 ? counted.failed : Math.max(counted.failed, 1);
  return { name, passed: counted.passed, failed, seconds };
}

/** @returns what mocha's summary (`12 passing`, `1 failing`) says; the last one where there are several */
function figuresIn(output: string): { passed: number; failed: number } {
  const last = (pattern: RegExp): number => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
  return { passed: last(/^\s*(\d+) passing\b/gmu), failed: last(/^\s*(\d+) failing\b/gmu) };
}
