import type { WorkbenchPage } from '../machine/workbenchPage.ts';

/**
 * For `teardown`: a picture of what the window showed when the test failed.
 * @throws Error when there is no window any more: mocha then leaves the suite, whose other tests would only wait
 */
export async function pictureOfFailure(test: Mocha.Test | undefined, workbench: WorkbenchPage): Promise<void> {
  // A first try that failed has no state yet.
  if (test === undefined || test.state === 'passed' || test.state === 'pending') return;
  if (workbench.page.isClosed()) throw new Error('The window is gone: VS Code’s server or the browser died.');
  const name = test.fullTitle().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  try {
    console.log(`      picture: ${await workbench.picture(`failed-${name}`)}`);
  } catch (error) {
    console.log(`      no picture: ${String(error)}`);
  }
  for (const error of workbench.errors) console.log(`      error: ${error}`);
}
