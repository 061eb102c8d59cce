import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isTooLarge } from '../engine/article/decode.ts';
import type { SourceInput } from '../engine/article/readArticle.ts';
import { errorCode } from './errorCode.ts';

/**
 * Reads a file for the engine. Never throws: what cannot be read becomes a `problem`.
 * @param path as the user typed it
 * @param published ISO date that wins over what the article says, or `null`
 */
export async function readSource(path: string, published: string | null): Promise<SourceInput> {
  const content = await readContent(path);
  return published === null ? { path, content } : { path, content, published };
}

async function readContent(path: string): Promise<SourceInput['content']> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return { problem: folderProblem(path) };
    // Before it is read: a file of some gigabytes does not fit into memory.
    return isTooLarge(stats.size) ?? { bytes: await readFile(path) };
  } catch (error) {
    return { problem: sentenceFor(path, error) };
  }
}

function folderProblem(path: string): string {
  return `This is a folder; name the articles in it, as in ${basename(path)}/*.txt.`;
}

function sentenceFor(path: string, error: unknown): string {
  const code = errorCode(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'There is no such file; check its name and folder.';
    case 'EISDIR':
      return folderProblem(path);
    case 'EACCES':
    case 'EPERM':
      return 'The file may not be read; change its permissions.';
    default:
      return `The file cannot be read (${code}); check the disk or copy the file elsewhere.`;
  }
}
