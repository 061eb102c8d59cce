import * as vscode from 'vscode';
import { NAME_TYPES, type Name, type NameType, type Place } from '../../engine/comparison.ts';
import { placeText } from '../../engine/report/nameCard.ts';
import { locationOf, type KnownArticle, type KnownArticles } from '../articles/knownArticles.ts';
import { placeCommand } from '../comparison/revealPlace.ts';
import { nameCardMarkdown } from '../names/nameCardMarkdown.ts';

/** A line of the tree: a kind, a name, a source that mentions it, a mention. */
type Node =
  | { readonly level: 'kind'; readonly type: NameType; readonly names: readonly Name[] }
  | { readonly level: 'name'; readonly name: Name }
  | { readonly level: 'source'; readonly name: Name; readonly source: number }
  | { readonly level: 'mention'; readonly place: Place };

const KINDS: Readonly<Record<NameType, { readonly label: string; readonly icon: string }>> = {
  person: { label: 'People', icon: 'account' },
  place: { label: 'Places', icon: 'location' },
  organisation: { label: 'Organisations', icon: 'organization' },
  other: { label: 'Other Names', icon: 'symbol-misc' },
};

/** The **Names** view: by kind, with counts; mentions under the sources; a click goes there. */
export class NamesView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #articles: KnownArticles;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #view: vscode.TreeView<Node>;
  readonly #disposables: vscode.Disposable;
  #known: KnownArticle | null = null;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(articles: KnownArticles) {
    this.#articles = articles;
    this.#view = vscode.window.createTreeView('synoptic.names', { treeDataProvider: this, showCollapseAll: true });
    this.#disposables = vscode.Disposable.from(
      this.#view,
      this.#changed,
      articles.onDidChange(() => this.#changed.fire()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#changed.fire()),
      vscode.commands.registerCommand('synoptic.findName', () => this.#find()),
    );
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node === undefined) {
      this.#known = await this.#articles.inFocus();
      const names = this.#known?.comparison.names ?? [];
      return NAME_TYPES.map((type): Node & { level: 'kind' } => ({
        level: 'kind',
        type,
        names: names.filter((name) => name.type === type),
      })).filter((kind) => kind.names.length > 0);
    }
    switch (node.level) {
      case 'kind':
        return [...node.names]
          .sort((a, b) => b.mentions.length - a.mentions.length || a.name.localeCompare(b.name))
          .map((name) => ({ level: 'name', name }));
      case 'name': {
        const sources = [...new Set(node.name.mentions.map(({ source }) => source))];
        return sources.length === 1
          ? node.name.mentions.map((place) => ({ level: 'mention', place }))
          : sources.map((source) => ({ level: 'source', name: node.name, source }));
      }
      case 'source':
        return node.name.mentions
          .filter(({ source }) => source === node.source)
          .map((place) => ({ level: 'mention', place }));
      case 'mention':
        return [];
      default:
        return node satisfies never;
    }
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const known = this.#known;
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    switch (node.level) {
      case 'kind': {
        const { label, icon } = KINDS[node.type];
        const item = new vscode.TreeItem(label, Expanded);
        item.id = node.type;
        item.description = String(node.names.length);
        item.iconPath = new vscode.ThemeIcon(icon);
        return item;
      }
      case 'name': {
        const { name } = node;
        const item = new vscode.TreeItem(name.name, Collapsed);
        item.id = `${name.type}/${name.name}`;
        const others = name.aliases.filter((alias) => alias !== name.name);
        item.description = [`${name.mentions.length}`, ...others].join(' · ');
        item.contextValue = 'name';
        return item;
      }
      case 'source': {
        const item = new vscode.TreeItem(known?.comparison.sources[node.source]?.label ?? '', Collapsed);
        item.id = `${node.name.type}/${node.name.name}/${node.source}`;
        item.description = String(node.name.mentions.filter(({ source }) => source === node.source).length);
        return item;
      }
      case 'mention': {
        const item = new vscode.TreeItem(known === null ? '' : around(known, node.place), None);
        const location = known === null ? null : locationOf(known, node.place);
        if (location !== null) {
          item.description = String(location.range.start.line + 1);
          item.command = placeCommand(location.uri, node.place);
        }
        return item;
      }
      default:
        return node satisfies never;
    }
  }

  /** The card is made when it is looked at, not for every name of the list. */
  resolveTreeItem(item: vscode.TreeItem, node: Node): vscode.TreeItem {
    if (node.level === 'name' && this.#known !== null) item.tooltip = nameCardMarkdown(this.#known, node.name);
    return item;
  }

  /** Opens VS Code's own find box over the tree: it filters or highlights, as the user set it. */
  async #find(): Promise<void> {
    const { executeCommand } = vscode.commands;
    await executeCommand('synoptic.names.focus');
    await this.#articles.inFocus();
    // A view that was just opened has no tree to focus before it has names.
    await executeCommand('synoptic.names.focus');
    await executeCommand('list.find');
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

// Characters of the passage on either side of a mention; a side bar shows about this much.
const AROUND = 32;

/** A mention with the words around it, the mention highlighted as search results are. */
function around(known: KnownArticle, place: Place): vscode.TreeItemLabel {
  const words = placeText(known.comparison, place);
  const file = known.texts[place.source] ?? '';
  const before = file
    .slice(Math.max(0, place.start - AROUND), place.start)
    .replace(/^\S*\s/u, '')
    .replace(/\s+/gu, ' ');
  const after = file.slice(place.end, place.end + AROUND).replace(/\s+/gu, ' ');
  const lead = before.slice(before.search(/[^.!?]*$/u)).trimStart();
  return { label: `${lead}${words}${after}`, highlights: [[lead.length, lead.length + words.length]] };
}
