import Mocha from 'mocha';

const { EVENT_TEST_RETRY, EVENT_RUN_END } = Mocha.Runner.constants;

/** Mocha's "spec" reporter, which also tells what failed at first and was tried again: nothing passes in silence. */
class SecondTries extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    const tried: string[] = [];
    runner.on(EVENT_TEST_RETRY, (test: Mocha.Test, error: Error) => {
      tried.push(test.fullTitle());
      console.log(`    ↻ failed, is tried once more: ${test.title}\n${error.stack ?? error.message}`);
    });
    runner.on(EVENT_RUN_END, () => {
      if (tried.length > 0)
        console.log(`\n  ${tried.length} tried twice:\n${tried.map((each) => `    ${each}\n`).join('')}`);
    });
  }
}

// The name under which `require`, by which mocha loads reporters, takes it for the whole module.
export { SecondTries as 'module.exports' };
