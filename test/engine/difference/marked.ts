import type { WordDifference } from '../../../src/engine/difference/wordDifference.ts';

/** The second passage, made from the first and the changes. */
export function applied(a: string, b: string, { changes }: WordDifference): string {
  let result = '';
  let at = 0;
  for (const { aStart, aEnd, bStart, bEnd } of changes) {
    result += a.slice(at, aStart) + b.slice(bStart, bEnd);
    at = aEnd;
  }
  return result + a.slice(at);
}

/** The difference in one line: `{kind removed|inserted}` for each change that is shown. */
export function marked(a: string, b: string, { changes }: WordDifference): string {
  let result = '';
  let at = 0;
  for (const { kind, aStart, aEnd, bStart, bEnd } of changes) {
    const [removed, inserted] = [a.slice(aStart, aEnd), b.slice(bStart, bEnd)];
    result += a.slice(at, aStart) + (kind === 'trivial' ? inserted : `{${kind} ${removed}|${inserted}}`);
    at = aEnd;
  }
  return result + a.slice(at);
}
