import * as vscode from 'vscode';

/** A file system in memory whose disk can be full: then writing fails, and leaves the file cut short, as disks do. */
export class FullDisk implements vscode.FileSystemProvider {
  static readonly scheme = 'fulldisk';

  full = false;
  readonly #files = new Map<string, Uint8Array>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();

  readonly onDidChangeFile = this.#changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(uri.path);
    if (file !== undefined) return { type: vscode.FileType.File, ctime: 0, mtime: file.length, size: file.length };
    if ([...this.#files.keys()].some((path) => path.startsWith(`${uri.path.replace(/\/$/u, '')}/`)))
      return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(uri);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.#files.keys()].map((path) => [path.slice(1), vscode.FileType.File]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.#files.get(uri.path);
    if (file === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  }

  // Rejects and does not throw: VS Code's queue of writes would wait for ever.
  writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    this.#files.set(uri.path, this.full ? content.slice(0, 10) : content);
    return this.full ? Promise.reject(new Error('ENOSPC: no space left on device, write')) : Promise.resolve();
  }

  createDirectory(): void {
    // folders are there as soon as a file is
  }

  delete(uri: vscode.Uri): void {
    this.#files.delete(uri.path);
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}
