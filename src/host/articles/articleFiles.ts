import * as vscode from 'vscode';
import { ARTICLE_ENDINGS } from '../../engine/article/endings.ts';
import { readsLikeProse } from '../../engine/article/prose.ts';

const ENDING = new RegExp(`\\.(?:${ARTICLE_ENDINGS.join('|')})$`, 'iu');

// What tells about a folder is not one of the sources in it.
const ABOUT_THE_FOLDER = /\/(?:readme|license|licence|changelog|contributing|notice)(?:\.[^/]*)?$/iu;

// A folder of sources holds tens of files; beyond this many something else is meant (a whole archive, a home folder).
const MAX_FILES_IN_FOLDER = 500;

// A workspace may be large; the list to pick from must not.
const MAX_FILES_IN_WORKSPACE = 2_000;

// A larger file in a folder is something else than an article.
const MOST_BYTES = 5_000_000;

/** Whether the file's name says that Synoptic can read it. */
export function isArticleFile(uri: vscode.Uri): boolean {
  return ENDING.test(uri.path);
}

/** The name of the file, without its folder. */
export function fileName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** The folder that a file lies in. */
export function folderOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

/** The article files directly in a folder, by name; none when it cannot be read. */
export async function articleFilesIn(folder: vscode.Uri): Promise<vscode.Uri[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries
      .filter(([, type]) => (type & vscode.FileType.File) !== 0)
      .map(([name]) => vscode.Uri.joinPath(folder, name))
      .filter((uri) => isArticleFile(uri) && !ABOUT_THE_FOLDER.test(uri.path))
      .sort((a, b) => fileName(a).localeCompare(fileName(b), undefined, { numeric: true }))
      .slice(0, MAX_FILES_IN_FOLDER);
  } catch {
    return [];
  }
}

/** What was found in a folder and those in it. */
export interface FilesUnder {
  readonly files: readonly vscode.Uri[];
  /** Folders that lie deeper, or files beyond the limit, were left out. */
  readonly complete: boolean;
}

// Sources of one story may be sorted by day and outlet; deeper lies something else.
const MOST_DEPTH = 4;

// More columns than this nobody reads side by side.
const MOST_SOURCES = 50;

// Folders of programs and not of sources.
const NOT_SOURCES = /^(?:\.|node_modules$)/u;

/** The article files in a folder and in those under it, the folder's own first, then folder by folder. */
export async function articleFilesUnder(folder: vscode.Uri, depth = MOST_DEPTH): Promise<FilesUnder> {
  const files = [...(await articleFilesIn(folder))];
  let complete = true;
  for (const under of await foldersIn(folder)) {
    if (files.length > MOST_SOURCES || depth === 0) {
      complete = false;
      break;
    }
    const found = await articleFilesUnder(under, depth - 1);
    files.push(...found.files);
    complete &&= found.complete;
  }
  return { files: files.slice(0, MOST_SOURCES), complete: complete && files.length <= MOST_SOURCES };
}

async function foldersIn(folder: vscode.Uri): Promise<vscode.Uri[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries
      .filter(([name, type]) => type === vscode.FileType.Directory && !NOT_SOURCES.test(name))
      .map(([name]) => vscode.Uri.joinPath(folder, name))
      .sort((a, b) => a.path.localeCompare(b.path, undefined, { numeric: true }));
  } catch {
    return [];
  }
}

/** The article files of the workspace, in the order of their paths. */
export async function articleFilesOfWorkspace(token?: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const found = await vscode.workspace.findFiles(
    `**/*.{${ARTICLE_ENDINGS.join(',')}}`,
    '**/{node_modules,.git,.vscode}/**',
    MAX_FILES_IN_WORKSPACE,
    token,
  );
  // A virtual workspace may have no search: then at least the top folders.
  const files =
    found.length > 0
      ? found
      : (await Promise.all((vscode.workspace.workspaceFolders ?? []).map((each) => articleFilesIn(each.uri)))).flat();
  return files
    .filter(({ path }) => !ABOUT_THE_FOLDER.test(path))
    .sort((a, b) => a.path.localeCompare(b.path, undefined, { numeric: true }));
}

/** The article files that are open in tabs, the active one first, each once. */
export function openArticleFiles(): vscode.Uri[] {
  const uris = new Map<string, vscode.Uri>();
  const add = (tab: vscode.Tab | undefined): void => {
    const input: unknown = tab?.input;
    if (!(input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom)) return;
    if (input.uri.scheme !== 'untitled' && isArticleFile(input.uri)) uris.set(input.uri.toString(), input.uri);
  };
  add(vscode.window.tabGroups.activeTabGroup.activeTab);
  for (const group of vscode.window.tabGroups.all) group.tabs.forEach(add);
  return [...uris.values()];
}

/** Keeps the files that read like articles: a `CMakeLists.txt` in a folder of sources is not one of them. */
export async function thoseThatReadLikeProse(uris: readonly vscode.Uri[]): Promise<vscode.Uri[]> {
  const kept = await Promise.all(
    uris.map(async (uri) => {
      if (!/\.(?:txt|md|markdown)$/iu.test(uri.path)) return true;
      try {
        // A log of gigabytes is not read to find that it is none.
        if ((await vscode.workspace.fs.stat(uri)).size > MOST_BYTES) return false;
        return readsLikeProse(await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri }));
      } catch {
        return false;
      }
    }),
  );
  return uris.filter((_, index) => kept[index]);
}
