import 'mocha/mocha.js';
import { print, printFigures } from './suiteLines.ts';

/**
 * Runs tests in mocha, the same in both extension hosts: hence its browser build.
 * @param load each loads a file of tests
 * @throws Error when a test failed, as VS Code's test runner wants it
 */
export async function runTests(load: readonly (() => Promise<unknown>)[]): Promise<void> {
  Mocha.reporters.Base.consoleLog = (format: unknown = '', ...values: readonly unknown[]) => {
    const rest = [...values];
    print(String(format).replaceAll(/%[sdj]/gu, () => String(rest.shift())));
  };
  // A test opens editors and waits for the engine on a slow machine with several hosts at once.
  mocha.setup({ ui: 'tdd', reporter: 'spec', timeout: 180_000, color: false });
  for (const each of load) await each();
  // Not mocha's own `run` for browsers: that one looks for a page.
  const run = Mocha.prototype.run.bind(mocha);
  const { passes, failures } = await new Promise<Mocha.Stats>((resolve) => {
    const runner = run(() => {
      if (runner.stats) resolve(runner.stats);
    });
  });
  printFigures({ passed: passes, failed: failures, host: 'WorkerGlobalScope' in globalThis ? 'web' : 'node' });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
