import { stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from './errorCode.ts';

/** Says why nothing can be written to a file, in a sentence, or `null`. Asked before the work, which may take long. */
export async function outputProblem(path: string): Promise<string | null> {
  const folder = await stat(dirname(path)).catch(() => null);
  if (folder?.isDirectory() !== true) {
    return `${path}: There is no folder ${dirname(path)}; create it or choose another.`;
  }
  const file = await stat(path).catch(() => null);
  return file?.isDirectory() === true ? `${path}: This is a folder; name a file to write to.` : null;
}

/** Writes the file; returns why that failed, in a sentence, or `null`. */
export async function writeOutput(path: string, content: string): Promise<string | null> {
  try {
    await writeFile(path, content);
    return null;
  } catch (error) {
    return `${path}: The file cannot be written (${errorCode(error)}); choose another place with -o.`;
  }
}
