import type { HostToWorker, WorkerToHost } from '../protocol/worker.ts';
import { parseHostToWorker } from '../protocol/worker.ts';
import { EngineServer } from './engineServer.ts';

declare const self: DedicatedWorkerGlobalScope;

const server = new EngineServer((message: WorkerToHost) => self.postMessage(message));

self.onmessage = ({ data }: MessageEvent<unknown>) => {
  const message: HostToWorker | null = parseHostToWorker(data);
  if (message !== null) server.receive(message);
};
