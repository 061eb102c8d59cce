import { mkdir, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

/** Writes lines as a table that the engine loads; prints its size. Same lines, same bytes. */
export async function writeTable(name: string, text: string): Promise<void> {
  const folder = new URL('tables/', import.meta.url);
  await mkdir(folder, { recursive: true });
  const bytes = gzipSync(text, { level: 9 });
  await writeFile(new URL(name, folder), bytes);
  console.log(`${name}: ${text.split('\n').length} lines, ${(bytes.length / 1024).toFixed(1)} KB`);
}
