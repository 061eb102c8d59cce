import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import type { StartWorker } from './environment.ts';

export const startWorker: StartWorker = (dist, events) => {
  const worker = new Worker(vscode.Uri.joinPath(dist, 'worker.node.cjs').fsPath);
  let over = false;
  const died = (reason: string): void => {
    if (over) return;
    over = true;
    events.died(reason);
  };
  worker.on('message', (message: unknown) => events.message(message));
  worker.on('error', (error: unknown) => died(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  worker.on('exit', (code) => died(`The worker ended with code ${code}.`));
  return Promise.resolve({
    post: (message: unknown) => worker.postMessage(message),
    terminate: () => {
      over = true;
      void worker.terminate();
    },
  });
};
