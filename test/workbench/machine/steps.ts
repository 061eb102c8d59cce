import type { Page } from 'playwright-core';
import type { Grid } from './grid.ts';
import { until } from './patience.ts';

/** How long a step of Undo is given to show before it is asked for again. In milliseconds. */
const STEP_WAIT = 10_000;

/**
 * Presses the keys of Undo or Redo, each time when the step before is shown: VS Code takes no Undo while another one is
 * on its way, and the keys are pressed again should that have been so.
 */
export async function takeSteps(page: Page, grid: Grid, times: number, key = 'ControlOrMeta+z'): Promise<void> {
  for (let step = 1; step <= times; step++) {
    const before = await grid.still();
    await until(`step ${step} of ${times}`, async () => {
      await page.keyboard.press(key);
      const isTaken = async (): Promise<boolean> => (await grid.shown()) !== before;
      return until('its change', isTaken, STEP_WAIT).then(
        () => true,
        () => false,
      );
    });
  }
  await grid.still();
}
