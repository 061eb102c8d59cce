/** The environment that the bundle is built for; esbuild puts node.ts or web.ts in its place. */
declare module '#environment' {
  import type { StartWorker } from './environment.ts';
  export const startWorker: StartWorker;
}
