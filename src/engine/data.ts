/** Tables that the engine reads. They are files beside the bundle, so that nothing is loaded before it is needed. */
export interface EngineData {
  readonly _empty?: never;
}

/** Where the files of `dist/data` come from: the disk, or the extension's folder through VS Code. */
export interface DataFiles {
  /** @param name file name inside the data folder, e.g. `places.json.gz` */
  read(name: string): Promise<Uint8Array>;
}

/** Loads every table once. */
export function loadEngineData(_files: DataFiles): Promise<EngineData> {
  return Promise.resolve({});
}
