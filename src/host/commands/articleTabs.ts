import * as vscode from 'vscode';
import { isArticleFile } from '../articles/articleFiles.ts';

/** The file that a tab shows. */
export function tabAddress(tab: vscode.Tab | undefined): vscode.Uri | undefined {
  const input: unknown = tab?.input;
  return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom ? input.uri : undefined;
}

/** The group of editors that shows a file in a tab; the active one where several do. */
export function groupOf(uri: vscode.Uri | undefined): vscode.TabGroup | undefined {
  const { activeTabGroup, all } = vscode.window.tabGroups;
  const address = uri?.toString();
  return [activeTabGroup, ...all].find(({ tabs }) => tabs.some((tab) => tabAddress(tab)?.toString() === address));
}

/** The articles that are open in the group of a file, in the order of their tabs. */
export function articlesBeside(uri: vscode.Uri | undefined): vscode.Uri[] {
  const uris = (groupOf(uri)?.tabs ?? []).flatMap((tab) => tabAddress(tab) ?? []).filter(isArticleFile);
  return [...new Map(uris.map((each) => [each.toString(), each])).values()];
}
