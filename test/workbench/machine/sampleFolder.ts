import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EXAMPLES } from './project.ts';

/** A folder of our own with a copy of the example articles, which tests may change as they like. */
export interface SampleFolder {
  readonly path: string;
  remove(): Promise<void>;
}

export async function sampleFolder(): Promise<SampleFolder> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'synoptic-articles-'));
  const folder = path.join(temporary, 'examples');
  await cp(EXAMPLES, folder, { recursive: true });
  return { path: folder, remove: () => rm(temporary, { recursive: true, force: true, maxRetries: 5 }) };
}

/** The example articles in the order in which the Explorer lists them. */
export const EXAMPLE_FILES = [
  'briefly-online.txt',
  'hangang-daily.md',
  'harbour-times.html',
  'meridian-radio.txt',
  'taedong-gazette.article',
] as const;
