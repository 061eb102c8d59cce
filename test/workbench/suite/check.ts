/** Assertions that work in both extension hosts; the web one has no `node:assert`. */

/** @throws Error with the message when the condition does not hold */
export function check(condition: unknown, message: string): asserts condition {
  if (condition === false || condition === undefined || condition === null || condition === 0 || condition === '')
    throw new Error(message);
}

/** Compares values as their JSON. @throws Error that shows both */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [is, should] = [JSON.stringify(actual, null, 2), JSON.stringify(expected, null, 2)];
  if (is !== should) throw new Error(`${what}:\nexpected ${should}\nactual   ${is}`);
}
