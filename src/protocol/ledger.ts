import * as v from 'valibot';
import type { LedgerEntry } from '../engine/report/ledger.ts';

/** Host → ledger: what was said, and the columns. `sources` is empty when no comparison is open. */
export interface LedgerContent {
  readonly type: 'show';
  readonly sources: readonly string[];
  readonly entries: readonly LedgerEntry[];
}

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const ledgerToHost = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  /** Show a place in a text editor. */
  v.object({ type: v.literal('reveal'), place: v.object({ source: offset, start: offset, end: offset }) }),
]);

/** Ledger → host. */
export type LedgerToHost = v.InferOutput<typeof ledgerToHost>;

/** @returns the message, or `null` when it is not one that this version knows */
export function parseLedgerToHost(message: unknown): LedgerToHost | null {
  const result = v.safeParse(ledgerToHost, message);
  return result.success ? result.output : null;
}

/** @returns the message, or `null` when it is not one that this version knows */
export function parseLedgerContent(message: unknown): LedgerContent | null {
  // Made by our own host from values of the engine: only the envelope is checked.
  return v.is(v.looseObject({ type: v.literal('show'), entries: v.array(v.unknown()) }), message)
    ? (message as unknown as LedgerContent)
    : null;
}
