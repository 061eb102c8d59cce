import * as vscode from 'vscode';

/**
 * Reads one of our own JSON files. They are UTF-8 whatever `files.encoding` says: they are written so.
 * @returns `undefined` where there is no such file
 * @throws as the file system does when the file is there and cannot be read
 */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
