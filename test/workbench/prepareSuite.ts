/** Makes what the launch configuration "Suite inside VS Code" needs: the bundled suite and a folder of articles. */
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { bundleSuite } from './machine/bundleSuite.ts';
import { EXAMPLES } from './machine/project.ts';

const suite = await bundleSuite('node');
const folder = path.join(path.dirname(suite), 'examples');
await rm(folder, { recursive: true, force: true });
await cp(EXAMPLES, folder, { recursive: true });
