import * as vscode from 'vscode';
import { ARTICLE_ENDINGS } from '../../engine/article/endings.ts';
import { articleFilesIn, fileName, folderOf, openArticleFiles } from '../articles/articleFiles.ts';
import type { OpenComparisons } from '../comparison/openComparisons.ts';

interface Item extends vscode.QuickPickItem {
  readonly choice?: vscode.Uri | 'browse' | 'hide';
}

/**
 * Lets the user choose what an article is read against: the sources of the comparison it is part of, open articles,
 * those of its folder, or any file.
 * @param shown what it is read against already
 * @returns `hide` to show no differences any more; `undefined` when the user left
 */
export async function chooseOther(
  article: vscode.Uri,
  shown: vscode.Uri | undefined,
  open: OpenComparisons,
): Promise<vscode.Uri | 'hide' | undefined> {
  const seen = new Set([article.toString()]);
  const items: Item[] = [];
  const add = (heading: string, uris: readonly vscode.Uri[], label: (uri: vscode.Uri) => string): void => {
    const fresh = uris.filter((uri) => !seen.has(uri.toString()));
    if (fresh.length > 0) items.push({ label: heading, kind: vscode.QuickPickItemKind.Separator });
    for (const uri of fresh) {
      seen.add(uri.toString());
      const name = label(uri);
      const path = vscode.workspace.asRelativePath(uri);
      const isShown = uri.toString() === shown?.toString();
      const description = [...(path === name ? [] : [path]), ...(isShown ? ['shown now'] : [])].join(' · ');
      items.push({ label: name, description, choice: uri });
    }
  };
  const model = open.containing(article.toString())?.model;
  const labelOf = (uri: vscode.Uri): string =>
    model?.computed?.comparison.sources[model.indexOf(uri)]?.label ?? fileName(uri);
  add(
    'in its comparison',
    model?.sources.flatMap(({ uri, refused }) => (refused === undefined ? uri : [])) ?? [],
    labelOf,
  );
  add('open', openArticleFiles(), fileName);
  add('in its folder', await articleFilesIn(folderOf(article)), fileName);
  if (shown !== undefined) items.unshift({ label: 'Hide Differences', choice: 'hide' });
  items.push({ label: '', kind: vscode.QuickPickItemKind.Separator }, { label: 'Browse…', choice: 'browse' });
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Show Differences from…',
    placeHolder: `The source that “${fileName(article)}” is read against`,
    matchOnDescription: true,
  });
  return picked?.choice === 'browse' ? browse(article) : picked?.choice;
}

async function browse(article: vscode.Uri): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    title: 'Show Differences from…',
    defaultUri: folderOf(article),
    filters: { Articles: [...ARTICLE_ENDINGS] },
  });
  return picked?.[0];
}
