import type * as vscode from 'vscode';
import type { Engine } from '../engine/engine.ts';
import { articleFilesIn, folderOf, thoseThatReadLikeProse } from './articleFiles.ts';
import { readSource } from './readSource.ts';

// More columns than this are not read side by side.
const MAX_RELATED = 19;

/**
 * The other articles of an article's folder that report the same event, best first.
 * @throws as {@link Engine.request}
 */
export async function relatedFiles(
  engine: Engine,
  article: vscode.Uri,
  token?: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const inFolder = await articleFilesIn(folderOf(article));
  const others = await thoseThatReadLikeProse(inFolder.filter((each) => each.toString() !== article.toString()));
  if (others.length === 0) return [];
  const sources = await Promise.all([article, ...others].map((uri) => readSource({ uri })));
  const related = await engine.request('related', { sources }, token);
  return related.slice(0, MAX_RELATED).flatMap(({ source }) => others[source - 1] ?? []);
}
