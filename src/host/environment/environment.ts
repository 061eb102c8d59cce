import type { Uri } from 'vscode';

/** A running worker, the same on both hosts. */
export interface WorkerHandle {
  post(message: unknown): void;
  terminate(): void;
}

/** What happens in a worker. `died` comes at most once, and not after `terminate`. */
export interface WorkerEvents {
  message(message: unknown): void;
  died(reason: string): void;
}

/** Starts the engine's worker from the extension's `dist` folder. */
export type StartWorker = (dist: Uri, events: WorkerEvents) => Promise<WorkerHandle>;
