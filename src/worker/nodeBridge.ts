// Gives a Node worker thread the face of a Web Worker, so that both hosts run the same bundle.
import { parentPort } from 'node:worker_threads';

const port = parentPort;
if (port === null) throw new Error('This file is a worker thread; it is started by the extension.');

interface WorkerFace {
  self: unknown;
  postMessage: (message: unknown) => void;
  onmessage: ((event: { data: unknown }) => void) | null;
}

const face = globalThis as unknown as WorkerFace;
face.self = globalThis;
face.postMessage = (message) => port.postMessage(message);
port.on('message', (data: unknown) => face.onmessage?.({ data }));

// A path at run time, so that the bundler leaves it alone.
const bundle = './worker.cjs';
// eslint-disable-next-line @typescript-eslint/no-require-imports -- this bundle is CommonJS and loads its neighbour at run time
require(bundle);
