import type { Arranged } from '../engine/alignment/formerRows.ts';
import type { SourceInput } from '../engine/article/readArticle.ts';
import { compare, type SoFar, type Step } from '../engine/compare.ts';
import { loadEngineData, type DataFiles, type EngineData } from '../engine/data.ts';
import { inlineDifferences, type InlineDifferences } from '../engine/difference/inlineDifferences.ts';
import { rowDifferencesInSteps } from '../engine/difference/rowDifference.ts';
import { synonymKnowledge } from '../engine/difference/synonymKnowledge.ts';
import { ledgerOf } from '../engine/report/ledger.ts';
import { Memory } from '../engine/memory.ts';
import { relatedArticles } from '../engine/related/related.ts';
import type { EngineRequestKind, EngineRequests, HostToWorker, WorkerToHost } from '../protocol/worker.ts';
import { Memories } from './memories.ts';

// How long the engine may run before it looks for messages (a cancellation, above all), in ms.
const SLICE = 40;

/** Answers the host's requests, one at a time, in order; a cancelled one is dropped at its next step. */
export class EngineServer {
  readonly #post: (message: WorkerToHost) => void;
  readonly #cancelled = new Set<number>();
  readonly #files: HostFiles;
  /** What is known of the articles, by their paths. */
  readonly #memories = new Memories<Memory>();
  /** How the rows of each session stand. */
  readonly #arranged = new Memories<Arranged>();
  #data: Promise<EngineData> | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(post: (message: WorkerToHost) => void) {
    this.#post = post;
    this.#files = new HostFiles(post);
  }

  receive(message: HostToWorker): void {
    switch (message.type) {
      case 'request':
        this.#last = this.#last.then(() => this.#serve(message));
        break;
      case 'cancel':
        this.#cancelled.add(message.id);
        break;
      case 'data':
        this.#files.arrived(message.name, message.bytes);
        break;
      case 'noData':
        this.#files.failed(message.name, message.error);
        break;
      default:
        message satisfies never;
    }
  }

  async #serve(request: Extract<HostToWorker, { type: 'request' }>): Promise<void> {
    const { id } = request;
    // Cancelled while it waited for its turn.
    if (this.#cancelled.delete(id)) return;
    try {
      const answer = await this.#answer(request);
      if (answer !== null) this.#post({ type: 'answer', id, answer });
    } catch (error) {
      this.#post({
        type: 'failed',
        id,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    } finally {
      this.#cancelled.delete(id);
    }
  }

  /** @returns `null` when it was cancelled meanwhile */
  async #answer(
    request: Extract<HostToWorker, { type: 'request' }>,
  ): Promise<EngineRequests[EngineRequestKind]['answer'] | null> {
    switch (request.kind) {
      case 'compare':
        return this.#compare(request.id, request.question);
      case 'related':
        return relatedArticles(request.question.sources);
      case 'inline':
        return this.#inline(request.question);
      default:
        return request satisfies never;
    }
  }

  async #inline({ comparison, source, against }: EngineRequests['inline']['question']): Promise<InlineDifferences> {
    this.#data ??= loadEngineData(this.#files);
    return inlineDifferences(comparison, source, against, synonymKnowledge(await this.#data));
  }

  *#work(
    { sources, options, session }: EngineRequests['compare']['question'],
    data: EngineData,
  ): Generator<Step, EngineRequests['compare']['answer']> {
    const before = session === undefined ? undefined : this.#arranged.get(session);
    const comparison = yield* compare(sources, options, data, this.#memoryOf(sources), before);
    if (session !== undefined) {
      const { base, sources: read, rows, decisions } = comparison;
      this.#arranged.set(session, { base, sources: read, rows, decisions });
    }
    const differing = rowDifferencesInSteps(comparison, synonymKnowledge(data));
    for (;;) {
      const step = differing.next();
      if (step.done === true) return { comparison, differences: step.value, ledger: ledgerOf(comparison) };
      yield { stage: 'findings', done: 1 };
    }
  }

  #memoryOf(sources: readonly SourceInput[]): Memory {
    const key = JSON.stringify(sources.map(({ path }) => path));
    const memory = this.#memories.get(key) ?? new Memory();
    this.#memories.set(key, memory);
    return memory;
  }

  async #compare(
    id: number,
    question: EngineRequests['compare']['question'],
  ): Promise<EngineRequests['compare']['answer'] | null> {
    const { tellAfter = Infinity } = question;
    this.#data ??= loadEngineData(this.#files);
    const data = await this.#data;
    const steps = this.#work(question, data);
    const tellFrom = performance.now() + tellAfter;
    let untold: SoFar | undefined;
    let sliceEnd = performance.now() + SLICE;
    for (;;) {
      if (this.#cancelled.has(id)) return null;
      const step = steps.next();
      if (step.done === true) {
        return step.value;
      }
      const { soFar, ...progress } = step.value;
      untold = soFar ?? untold;
      const now = performance.now();
      const tell = untold !== undefined && now >= tellFrom ? { soFar: untold } : {};
      if (now >= sliceEnd || 'soFar' in tell) {
        this.#post({ type: 'progress', id, step: { ...progress, ...tell } });
        if ('soFar' in tell) untold = undefined;
        await macrotask();
        sliceEnd = performance.now() + SLICE;
      }
    }
  }
}

/** Lets the messages that wait be received. A promise alone would not: they come as tasks, not as microtasks. */
function macrotask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** The engine's data files, read by the host. */
class HostFiles implements DataFiles {
  readonly #post: (message: WorkerToHost) => void;
  readonly #waiting = new Map<string, { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void }>();

  constructor(post: (message: WorkerToHost) => void) {
    this.#post = post;
  }

  read(name: string): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(name, { resolve, reject });
      this.#post({ type: 'readData', name });
    });
  }

  arrived(name: string, bytes: Uint8Array): void {
    this.#waiting.get(name)?.resolve(bytes);
    this.#waiting.delete(name);
  }

  failed(name: string, error: string): void {
    this.#waiting.get(name)?.reject(new Error(error));
    this.#waiting.delete(name);
  }
}
