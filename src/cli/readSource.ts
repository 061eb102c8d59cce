import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SourceInput } from '../engine/article/readArticle.ts';
import { errorCode } from './errorCode.ts';

// No article is that long; a file of this size is a log or an archive, and comparing it would take minutes.
const MAX_BYTES = 20_000_000;

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
    const { size } = await statFile(path);
    if (size === 0) return { problem: 'The file is empty; save the article into it first.' };
    if (size > MAX_BYTES) {
      const megabytes = (size / 1_000_000).toFixed(0);
      return { problem: `The file is too large (${megabytes} MB, at most 20); keep only the article in it.` };
    }
    return decode(await readFile(path));
  } catch (error) {
    return { problem: sentenceFor(path, error) };
  }
}

async function statFile(path: string): Promise<{ size: number }> {
  const stats = await stat(path);
  if (stats.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  return stats;
}

function decode(bytes: Uint8Array): SourceInput['content'] {
  if (bytes.subarray(0, 8000).includes(0)) {
    return { problem: 'The file is not text; save the article as text, Markdown or HTML.' };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.trim() === '' ? { problem: 'The file is empty; save the article into it first.' } : { text };
  } catch {
    return { problem: 'The file is not in UTF-8; save it again in that encoding.' };
  }
}

function sentenceFor(path: string, error: unknown): string {
  const code = errorCode(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'There is no such file; check its name and folder.';
    case 'EISDIR':
      return `This is a folder; name the articles in it, as in ${basename(path)}/*.txt.`;
    case 'EACCES':
    case 'EPERM':
      return 'The file may not be read; change its permissions.';
    default:
      return `The file cannot be read (${code}); check the disk or copy the file elsewhere.`;
  }
}
