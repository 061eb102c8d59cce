import type { WorkbenchPage } from '../machine/workbenchPage.ts';

/** For `teardown`: a picture of what the window showed when the test failed. */
export async function pictureOfFailure(test: Mocha.Test | undefined, workbench: WorkbenchPage): Promise<void> {
  if (test?.state !== 'failed') return;
  const name = test.fullTitle().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  console.log(`      picture: ${await workbench.picture(`failed-${name}`)}`);
  for (const error of workbench.errors) console.log(`      error: ${error}`);
}
