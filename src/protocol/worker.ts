import * as v from 'valibot';
import type { SourceInput } from '../engine/article/readArticle.ts';
import type { CompareOptions, Step } from '../engine/compare.ts';
import type { Comparison } from '../engine/comparison.ts';
import type { InlineDifferences } from '../engine/difference/inlineDifferences.ts';
import type { RowDifferences } from '../engine/difference/rowDifference.ts';
import type { LedgerEntry } from '../engine/report/ledger.ts';
import type { Relatedness } from '../engine/related/related.ts';

/** What the host asks of the engine, with the type of each answer. */
export interface EngineRequests {
  /** Compare sources; one source alone is read and searched for names and facts. */
  compare: {
    readonly question: {
      readonly sources: readonly SourceInput[];
      readonly options: CompareOptions;
      /** When the work takes longer than this, in ms, its progress has what is known so far. Default: never. */
      readonly tellAfter?: number;
      /** Where one comparison is edited step by step: its rows stay as they were for what was not edited. */
      readonly session?: string;
    };
    readonly answer: {
      readonly comparison: Comparison;
      readonly differences: RowDifferences;
      readonly ledger: readonly LedgerEntry[];
    };
  };
  /** How much each candidate tells of what the first source tells. */
  related: {
    readonly question: { readonly sources: readonly SourceInput[] };
    readonly answer: readonly Relatedness[];
  };
  /** How one source of a comparison differs from another, for showing it inside the text of its file. */
  inline: {
    readonly question: { readonly comparison: Comparison; readonly source: number; readonly against: number };
    readonly answer: InlineDifferences;
  };
}

export type EngineRequestKind = keyof EngineRequests;

/** Host → worker. */
export type HostToWorker =
  | {
      [Kind in EngineRequestKind]: {
        readonly type: 'request';
        readonly id: number;
        readonly kind: Kind;
        readonly question: EngineRequests[Kind]['question'];
      };
    }[EngineRequestKind]
  /** The answer is no longer wanted. */
  | { readonly type: 'cancel'; readonly id: number }
  /** A file of the engine's data, or why there is none. */
  | { readonly type: 'data'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly type: 'noData'; readonly name: string; readonly error: string };

/** Worker → host. Every request gets exactly one of `answer` and `failed`, unless it was cancelled. */
export type WorkerToHost =
  | { readonly type: 'answer'; readonly id: number; readonly answer: EngineRequests[EngineRequestKind]['answer'] }
  | { readonly type: 'failed'; readonly id: number; readonly error: string }
  | { readonly type: 'progress'; readonly id: number; readonly step: Step }
  /** The worker has no disk: the host reads the engine's data for it. */
  | { readonly type: 'readData'; readonly name: string };

// Both ends are built together and neither is reachable from outside; what is checked is the envelope, so that a stray
// message cannot be taken for an answer. The values inside come from the engine's own types.
const toWorker = v.variant('type', [
  v.object({
    type: v.literal('request'),
    id: v.number(),
    kind: v.picklist(['compare', 'related', 'inline']),
    question: v.looseObject({}),
  }),
  v.object({ type: v.literal('cancel'), id: v.number() }),
  v.object({ type: v.literal('data'), name: v.string(), bytes: v.instance(Uint8Array) }),
  v.object({ type: v.literal('noData'), name: v.string(), error: v.string() }),
]);

const toHost = v.variant('type', [
  v.object({ type: v.literal('answer'), id: v.number(), answer: v.unknown() }),
  v.object({ type: v.literal('failed'), id: v.number(), error: v.string() }),
  v.object({
    type: v.literal('progress'),
    id: v.number(),
    step: v.object({ stage: v.string(), done: v.number(), soFar: v.optional(v.looseObject({ stage: v.string() })) }),
  }),
  v.object({ type: v.literal('readData'), name: v.string() }),
]);

/** @returns the message, or `null` when it is not one that this version knows */
export function parseHostToWorker(message: unknown): HostToWorker | null {
  return v.is(toWorker, message) ? (message as HostToWorker) : null;
}

/** @returns the message, or `null` when it is not one that this version knows */
export function parseWorkerToHost(message: unknown): WorkerToHost | null {
  return v.is(toHost, message) ? (message as WorkerToHost) : null;
}
