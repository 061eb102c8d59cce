import { readNameTables, type NameTables } from './names/tables.ts';
import { parseSynonyms, type Synonyms } from './text/synonyms.ts';

/** Tables that the engine reads. They are files beside the bundle, so that nothing is loaded before it is needed. */
export interface EngineData {
  /** Without them names are recognised by the hand-made tables and the texts alone. */
  readonly names?: NameTables;
  readonly synonyms?: Synonyms;
}

/** Where the files of `dist/data` come from: the disk, or the extension's folder through VS Code. */
export interface DataFiles {
  /** @param name file name inside the data folder, e.g. `places.txt.gz` */
  read(name: string): Promise<Uint8Array>;
}

/** Loads every table once. Rejects when a file cannot be read or is no gzip; the engine also works with `{}`. */
export async function loadEngineData(files: DataFiles): Promise<EngineData> {
  const load = async (name: string): Promise<string> => gunzip(await files.read(name));
  const [places, people, words, synonyms] = await Promise.all([
    load('places.txt.gz'),
    load('people.txt.gz'),
    load('words.txt.gz'),
    load('synonyms.txt.gz'),
  ]);
  return { names: readNameTables({ places, people, words }), synonyms: parseSynonyms(synonyms) };
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
