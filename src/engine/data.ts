import { readNameTables, type NameTables } from './names/tables.ts';
import { parseSynonyms, type Synonyms } from './text/synonyms.ts';

/** Tables that the engine reads. They are files beside the bundle, so that nothing is loaded before it is needed. */
export interface EngineData {
  /** Without them names are recognised by the hand-made tables and the texts alone. */
  readonly names?: NameTables;
  readonly synonyms?: Synonyms;
  /** Files that could not be read, and why; the engine does without them. */
  readonly missing?: readonly { readonly file: string; readonly reason: string }[];
}

/** Where the files of `dist/data` come from: the disk, or the extension's folder through VS Code. */
export interface DataFiles {
  /** @param name file name inside the data folder, e.g. `places.txt.gz` */
  read(name: string): Promise<Uint8Array>;
}

/** Loads every table once. A table that cannot be read is told in `missing`: comparing goes on, a little less well. */
export async function loadEngineData(files: DataFiles): Promise<EngineData> {
  const missing: { file: string; reason: string }[] = [];
  const load = async (file: string): Promise<string | null> => {
    try {
      return await gunzip(await files.read(file));
    } catch (error) {
      missing.push({ file, reason: error instanceof Error ? error.message : String(error) });
      return null;
    }
  };
  const [places, people, words, synonyms] = await Promise.all([
    load('places.txt.gz'),
    load('people.txt.gz'),
    load('words.txt.gz'),
    load('synonyms.txt.gz'),
  ]);
  return {
    ...(places !== null && people !== null && words !== null && { names: readNameTables({ places, people, words }) }),
    ...(synonyms !== null && { synonyms: parseSynonyms(synonyms) }),
    ...(missing.length > 0 && { missing }),
  };
}

/** The part of the platform's streams that is used here; Node, workers and browsers have it. */
declare const DecompressionStream: new (format: 'gzip') => unknown;
declare const Response: new (body: unknown) => {
  readonly body: { pipeThrough(transform: unknown): unknown };
  text(): Promise<string>;
};

function gunzip(bytes: Uint8Array): Promise<string> {
  return new Response(new Response(bytes).body.pipeThrough(new DecompressionStream('gzip'))).text();
}
