import { readFile } from 'node:fs/promises';
import type { DataFiles } from '../engine/data.ts';

/** The engine's tables: in `data/` beside the bundle or, when run from source, in `src/data/tables/`. */
export const dataFiles: DataFiles = {
  read: (name) => {
    const folder = import.meta.url.endsWith('.ts') ? '../data/tables/' : './data/';
    return readFile(new URL(folder + name, import.meta.url));
  },
};
