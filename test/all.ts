/** `npm test`: everything, to the end even if something fails on the way; the last line is `N passed, N failed`. */
import { spawn, type ChildProcess } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

interface Step {
  readonly name: string;
  /** A script of package.json. */
  readonly script: string;
  /** Whether its output says how many tests passed; otherwise it counts as one. */
  readonly counts: boolean;
  /** When it is ended because it hangs: more than ten times what it takes on two quiet cores, in minutes. */
  readonly longest: number;
}

const STEPS: readonly Step[] = [
  { name: 'types', script: 'types', counts: false, longest: 10 },
  { name: 'lint', script: 'lint', counts: false, longest: 15 },
  { name: 'units', script: 'test:unit', counts: true, longest: 30 },
  { name: 'package', script: 'package', counts: false, longest: 10 },
  { name: 'suite in the Node host', script: 'test:node', counts: true, longest: 20 },
  { name: 'suite in the web host', script: 'test:web', counts: true, longest: 20 },
  { name: 'packaged extension, driven', script: 'test:packaged', counts: true, longest: 45 },
];

interface Result {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** Tests that failed at first and were tried once more. */
  readonly again: number;
}

const MINUTE = 60_000;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What a step that is told to end gets to end its servers and browsers. In milliseconds. */
const FAREWELL = 10_000;

const results: Result[] = [];
for (const step of STEPS) {
  console.log(`\n── ${step.name}\n`);
  results.push(await run(step));
}

console.log('\n──\n');
for (const { name, passed, failed, seconds, again } of results) {
  const tried = again > 0 ? `, ${again} tried twice` : '';
  console.log(`${failed > 0 ? '✘' : '✔'} ${name}: ${passed} passed, ${failed} failed${tried} (${seconds} s)`);
}
const passed = results.reduce((sum, each) => sum + each.passed, 0);
const failed = results.reduce((sum, each) => sum + each.failed, 0);
if (failed > 0) {
  process.exitCode = 1;
  const names = results.filter((each) => each.failed > 0).map(({ name }) => name);
  console.log(`\nFailed: ${names.join(', ')}`);
}
console.log(`\n${passed} passed, ${failed} failed`);

async function run({ name, script, counts, longest }: Step): Promise<Result> {
  const begun = Date.now();
  const child = spawn('npm', ['run', '--silent', script], {
    shell: process.platform === 'win32',
    // A group of its own, so that all of it can be ended.
    detached: process.platform !== 'win32',
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
  const pass = (signal: NodeJS.Signals): void => {
    endGroup(child, signal);
    process.exitCode = 1;
    process.exit();
  };
  for (const signal of SIGNALS) process.once(signal, pass);
  const timer = setTimeout(() => {
    console.log(`\n✘ ${name}: it did not end in ${longest} minutes and is ended.`);
    endGroup(child, 'SIGTERM');
    setTimeout(() => endGroup(child, 'SIGKILL'), FAREWELL).unref();
  }, longest * MINUTE);
  // Not "close": a process left behind would keep the pipes open.
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve).on('error', () => resolve(1)));
  clearTimeout(timer);
  await drained(child);
  endGroup(child, 'SIGKILL');
  for (const signal of SIGNALS) process.off(signal, pass);
  const seconds = Math.round((Date.now() - begun) / 1000);
  const counted = counts ? figuresIn(stripVTControlCharacters(output)) : { passed: code === 0 ? 1 : 0, failed: 0 };
  // A step that ends with an error without saying what failed is itself what failed.
  const failed = code === 0 ? counted.failed : Math.max(counted.failed, 1);
  const again = Number(/^\s*(\d+) tried twice\b/mu.exec(stripVTControlCharacters(output))?.[1] ?? 0);
  return { name, passed: counted.passed, failed, seconds, again };
}

/** Ends a step with everything it started. */
function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    // Nothing is left of it.
  }
}

/** Waits for the last of the output, for a moment. */
function drained(child: ChildProcess): Promise<void> {
  if (child.stdout?.readableEnded === true) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 2000);
    child.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** @returns what mocha's summary (`12 passing`, `1 failing`) says; the last one where there are several */
function figuresIn(output: string): { passed: number; failed: number } {
  const last = (pattern: RegExp): number => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
  return { passed: last(/^\s*(\d+) passing\b/gmu), failed: last(/^\s*(\d+) failing\b/gmu) };
}
