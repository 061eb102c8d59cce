import * as vscode from 'vscode';
import type { StartWorker } from './environment.ts';

export const startWorker: StartWorker = async (dist, events) => {
  // The extension's own address may be of another origin, which a worker cannot be started from: so through a blob.
  const code = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(dist, 'worker.cjs'));
  const address = URL.createObjectURL(new Blob([new Uint8Array(code)], { type: 'application/javascript' }));
  const worker = new Worker(address);
  let over = false;
  worker.onmessage = ({ data }: MessageEvent<unknown>) => {
    URL.revokeObjectURL(address);
    events.message(data);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    if (over) return;
    over = true;
    worker.terminate();
    events.died(event.message || 'The worker could not be loaded.');
  };
  return {
    post: (message: unknown) => worker.postMessage(message),
    terminate: () => {
      over = true;
      worker.terminate();
    },
  };
};
