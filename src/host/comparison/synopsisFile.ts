import * as vscode from 'vscode';
import type { Synopsis, SynopsisSource } from '../../engine/synopsis/synopsis.ts';
import { fileName, folderOf } from '../articles/articleFiles.ts';
import { asDecision, withAnchors } from '../../engine/synopsis/decisions.ts';
import { keyOf, type SourceFile } from '../articles/sourceFile.ts';
import type { OutsideFiles } from './outsideFiles.ts';

/**
 * The files of a synopsis; one outside the workspace is refused, since a stranger may have written the list.
 * @throws Error, in words for the user, when a path cannot be one
 */
export function sourceFilesOf(synopsis: Synopsis, file: vscode.Uri, allowed: OutsideFiles): SourceFile[] {
  return synopsis.sources.map(({ path, label, published }) => {
    const uri = resolveOrThrow(path, file);
    return {
      uri,
      key: path,
      ...(label === undefined ? {} : { label }),
      ...(published === undefined ? {} : { published }),
      ...(mayRead(uri, file) || allowed.allows(file, uri) ? {} : { refused: outside(uri) }),
    };
  });
}

/** The entry for a source in a `.synopsis` file: relative where both are on one file system. */
export function synopsisSource(source: SourceFile, file: vscode.Uri): SynopsisSource {
  return {
    path: relative(source.uri, file),
    ...(source.label === undefined ? {} : { label: source.label }),
    ...(source.published === undefined ? {} : { published: source.published }),
  };
}

/**
 * Decisions as they are written to a file: anchors name sources by the paths that the file lists.
 * What has no anchors, or another version's, is written as it is.
 */
export function synopsisDecisions(
  decisions: readonly unknown[],
  sources: readonly SourceFile[],
  file: vscode.Uri,
): unknown[] {
  const paths = new Map(sources.map((source) => [keyOf(source), relative(source.uri, file)]));
  return decisions.map((each) => {
    const decision = asDecision(each);
    if (decision === null) return each;
    return withAnchors(decision, (anchor) => ({ ...anchor, source: paths.get(anchor.source) ?? anchor.source }));
  });
}

function resolveOrThrow(path: string, file: vscode.Uri): vscode.Uri {
  try {
    return resolve(path, file);
  } catch {
    throw new Error(`This comparison cannot be read: “${path}” is no path of a source.`);
  }
}

function resolve(path: string, file: vscode.Uri): vscode.Uri {
  if (/^[a-z][a-z0-9+.-]+:\//iu.test(path)) return normalised(vscode.Uri.parse(path, true));
  if (path.startsWith('/')) return normalised(file.with({ path, query: '', fragment: '' }));
  return vscode.Uri.joinPath(folderOf(file), path);
}

/** Without `..`: `/articles/../secrets.txt` is not in `/articles`. */
function normalised(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri.with({ path: '/' }), uri.path);
}

function relative(uri: vscode.Uri, file: vscode.Uri): string {
  if (uri.scheme !== file.scheme || uri.authority !== file.authority) return uri.toString();
  const from = folderOf(file).path.split('/').filter(Boolean);
  const to = uri.path.split('/').filter(Boolean);
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

function mayRead(uri: vscode.Uri, file: vscode.Uri): boolean {
  if (vscode.workspace.getWorkspaceFolder(uri) !== undefined) return true;
  const folder = `${folderOf(file).path.replace(/\/$/u, '')}/`;
  return uri.scheme === file.scheme && uri.authority === file.authority && uri.path.startsWith(folder);
}

function outside(uri: vscode.Uri): string {
  return `“${fileName(uri)}” lies outside this workspace and is not read. Add its folder to the workspace, or copy it beside the comparison.`;
}
