/** How long the workbench may take for anything: two slow cores, several browsers. In milliseconds. */
export const PATIENCE = 60_000;

/** Between two looks at something that is awaited; an interval that no one would notice. In milliseconds. */
const PAUSE = 100;

/** Looks again and again until something holds. @throws Error that names what did not come */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  patience: number = PATIENCE,
): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`This did not come: ${what}`);
    await pause(PAUSE);
  }
}

/** Asserts again and again until it holds, for what the workbench shows a moment later. @throws the last failure */
export async function eventually(assertion: () => void | Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      await assertion();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(PAUSE);
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
