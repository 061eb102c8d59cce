import * as vscode from 'vscode';
import { startWorker } from '#environment';
import type { Step } from '../../engine/compare.ts';
import {
  parseWorkerToHost,
  type EngineRequestKind,
  type EngineRequests,
  type HostToWorker,
} from '../../protocol/worker.ts';
import type { WorkerHandle } from '../environment/environment.ts';

/** A request that waits for its answer. */
interface Pending {
  readonly message: Extract<HostToWorker, { type: 'request' }>;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly progress: ((step: Step) => void) | undefined;
}

/** Says that the engine is not to be had; the message is for the user. */
export class EngineStopped extends Error {}

/**
 * The engine in its worker. The worker is started by the first request. If it dies it is started once more and given
 * the requests that waited; if it dies again while working on them, these fail, the user is told, and the next request
 * starts afresh.
 */
export class Engine implements vscode.Disposable {
  readonly #dist: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  readonly #pending = new Map<number, Pending>();
  #worker: Promise<WorkerHandle> | undefined;
  #nextId = 1;
  #deaths = 0;
  #disposed = false;

  constructor(extension: vscode.Uri, log: vscode.LogOutputChannel) {
    this.#dist = vscode.Uri.joinPath(extension, 'dist');
    this.#log = log;
  }

  /** Whether the worker was ever started; for tests of activation. */
  get started(): boolean {
    return this.#worker !== undefined;
  }

  /**
   * @returns the answer
   * @throws vscode.CancellationError when `token` is cancelled; EngineStopped when the worker cannot do it; Error with
   * the engine's own words when the engine has a bug
   */
  async request<Kind extends EngineRequestKind>(
    kind: Kind,
    question: EngineRequests[Kind]['question'],
    token?: vscode.CancellationToken,
    progress?: (step: Step) => void,
  ): Promise<EngineRequests[Kind]['answer']> {
    if (this.#disposed) throw new EngineStopped('Synoptic is shutting down.');
    if (token?.isCancellationRequested === true) throw new vscode.CancellationError();
    const id = this.#nextId++;
    const message = { type: 'request', id, kind, question } as Pending['message'];
    const answer = new Promise<EngineRequests[Kind]['answer']>((resolve, reject) => {
      this.#pending.set(id, { message, resolve, reject, progress });
    });
    const listener = token?.onCancellationRequested(() => {
      const waiting = this.#pending.get(id);
      if (waiting === undefined) return;
      this.#pending.delete(id);
      this.#post({ type: 'cancel', id });
      waiting.reject(new vscode.CancellationError());
    });
    this.#post(message);
    try {
      return await answer;
    } finally {
      listener?.dispose();
    }
  }

  /** Ends the worker as if it had crashed. For tests of what happens then. */
  async crashForTest(): Promise<void> {
    const worker = await this.#worker;
    worker?.terminate();
    if (worker !== undefined) this.#died('The worker was ended by a test.');
  }

  dispose(): void {
    this.#disposed = true;
    void this.#worker?.then((worker) => worker.terminate());
    this.#worker = undefined;
    for (const { reject } of this.#pending.values()) reject(new vscode.CancellationError());
    this.#pending.clear();
  }

  #post(message: HostToWorker): void {
    if (this.#disposed) return;
    this.#worker ??= this.#start();
    this.#worker.then(
      (worker) => worker.post(message),
      () => undefined, // #start has told those who wait
    );
  }

  #start(): Promise<WorkerHandle> {
    const begun = Date.now();
    const worker = startWorker(this.#dist, {
      message: (message) => this.#receive(message),
      died: (reason) => this.#died(reason),
    });
    worker.then(
      () => this.#log.info(`Engine worker started in ${Date.now() - begun} ms.`),
      (error: unknown) => this.#died(String(error)),
    );
    return worker;
  }

  #receive(raw: unknown): void {
    const message = parseWorkerToHost(raw);
    if (message === null) {
      this.#log.warn('The engine sent a message that is not understood.');
      return;
    }
    switch (message.type) {
      case 'answer':
        this.#deaths = 0;
        this.#pending.get(message.id)?.resolve(message.answer as never);
        this.#pending.delete(message.id);
        break;
      case 'failed':
        this.#log.error(message.error);
        this.#pending.get(message.id)?.reject(new Error(message.error));
        this.#pending.delete(message.id);
        break;
      case 'progress':
        this.#pending.get(message.id)?.progress?.(message.step);
        break;
      case 'readData':
        void this.#sendData(message.name);
        break;
      default:
        message satisfies never;
    }
  }

  async #sendData(name: string): Promise<void> {
    try {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#dist, 'data', name));
      this.#post({ type: 'data', name, bytes: new Uint8Array(bytes) });
    } catch (error) {
      this.#log.error(`The table ${name} cannot be read: ${String(error)}`);
      this.#post({ type: 'noData', name, error: String(error) });
    }
  }

  #died(reason: string): void {
    if (this.#disposed) return;
    this.#worker = undefined;
    this.#deaths++;
    this.#log.error(`The engine's worker died (${this.#deaths}): ${reason}`);
    if (this.#pending.size === 0) {
      // Nobody waited: the next request starts afresh, with a restart of its own.
      this.#deaths = 0;
      return;
    }
    if (this.#deaths === 1) {
      for (const { message } of this.#pending.values()) this.#post(message);
      return;
    }
    this.#deaths = 0;
    const stopped = new EngineStopped(
      'Synoptic’s engine stopped twice while comparing. Try again with fewer or shorter files; the log says more.',
    );
    for (const { reject } of this.#pending.values()) reject(stopped);
    this.#pending.clear();
    void vscode.window.showErrorMessage(stopped.message, 'Show Log').then((choice) => {
      if (choice !== undefined) this.#log.show();
    });
  }
}
