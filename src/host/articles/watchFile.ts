import * as vscode from 'vscode';

/** Calls back when a file changes on disk, comes or goes. */
export function watchFile(uri: vscode.Uri, changed: () => void): vscode.Disposable {
  if (uri.scheme === 'untitled') return new vscode.Disposable(() => undefined);
  const folder = vscode.Uri.joinPath(uri, '..');
  // A file name may hold what a glob reads as a pattern: `[`, `{`, `*`.
  const name = uri.path
    .slice(folder.path.length)
    .replace(/^\//u, '')
    .replace(/[[\]{}*?]/gu, '[$&]');
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, name));
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange(changed),
    watcher.onDidCreate(changed),
    watcher.onDidDelete(changed),
  );
}
