import * as vscode from 'vscode';
import { aboutSource } from '../../engine/article/aboutSource.ts';
import { tellsTheStory } from '../../engine/article/article.ts';
import type { ComparedSource } from '../../engine/comparison.ts';
import { words } from '../../engine/text/words.ts';
import type { OpenComparison, OpenComparisons } from '../comparison/openComparisons.ts';
import type { SourceFile } from '../articles/sourceFile.ts';

/** A column of the comparison; commands on the view's items get this, as they get a column's context from the grid. */
interface Node {
  readonly source: number;
}

/** The **Sources** view: what the comparison used last compares, in its order, with what cannot be read. */
export class SourcesView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #open: OpenComparisons;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(open: OpenComparisons) {
    this.#open = open;
    this.#disposables = vscode.Disposable.from(
      this.#changed,
      vscode.window.createTreeView('synoptic.sources', { treeDataProvider: this }),
      open.onDidChange(() => this.#changed.fire()),
    );
  }

  getChildren(node?: Node): Node[] {
    if (node !== undefined) return [];
    return (this.#open.latest?.model.shownSources ?? []).map((_, source) => ({ source }));
  }

  getTreeItem({ source }: Node): vscode.TreeItem {
    const open = this.#open.latest;
    const file = open?.model.shownSources[source];
    if (open === undefined || file === undefined) return new vscode.TreeItem('');
    const compared = open.model.computed?.comparison.sources[source];
    const item = new vscode.TreeItem(compared?.label ?? vscode.workspace.asRelativePath(file.uri));
    item.description = describe(open, source, compared);
    item.tooltip = tooltip(file, compared);
    const readable = (compared?.problem ?? null) === null;
    item.contextValue = readable ? 'source' : 'unreadable';
    item.iconPath = new vscode.ThemeIcon(readable ? 'file-text' : 'warning');
    item.command = { command: 'vscode.open', title: 'Open Source', arguments: [file.uri] };
    return item;
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

function describe({ model }: OpenComparison, source: number, compared: ComparedSource | undefined): string {
  if (compared === undefined) return '';
  if (compared.problem !== null) return 'cannot be read';
  const count = compared.paragraphs
    .filter(({ kind }) => tellsTheStory(kind))
    .reduce((sum, { text }) => sum + words(text).length, 0);
  return [
    ...(source === model.base ? ['base'] : []),
    compared.published?.slice(0, 10) ?? 'no date',
    `${count.toLocaleString('en')} words`,
  ].join(' · ');
}

function tooltip(file: SourceFile, compared: ComparedSource | undefined): string {
  const lines = [
    ...(compared === undefined ? [] : aboutSource(compared)),
    compared?.problem,
    ...(compared?.warnings ?? []).map(({ message, line }) => `Line ${line}: ${message}`),
    vscode.workspace.asRelativePath(file.uri),
  ];
  return lines.filter((line) => line !== null && line !== undefined && line !== '').join('\n');
}
