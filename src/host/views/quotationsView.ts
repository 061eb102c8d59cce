import * as vscode from 'vscode';
import type { Comparison } from '../../engine/comparison.ts';
import { locationOf, type KnownArticle, type KnownArticles } from '../articles/knownArticles.ts';

type Order = 'place' | 'speaker';

/** What was said once, with the quotations that report it. */
interface Said {
  readonly quotes: readonly number[];
  readonly relation: 'identical' | 'altered' | 'partial' | null;
}

type Node = { readonly level: 'said'; readonly said: Said } | { readonly level: 'quotation'; readonly quote: number };

/** The **Quotations** view, the ledger of what was said: one line an utterance, under it each source's version. */
export class QuotationsView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #articles: KnownArticles;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable;
  #order: Order = 'place';
  #known: KnownArticle | null = null;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(articles: KnownArticles) {
    this.#articles = articles;
    const order = (by: Order) => () => {
      this.#order = by;
      void vscode.commands.executeCommand('setContext', 'synoptic.quotationsBy', by);
      this.#changed.fire();
    };
    this.#disposables = vscode.Disposable.from(
      this.#changed,
      vscode.window.createTreeView('synoptic.quotations', { treeDataProvider: this, showCollapseAll: true }),
      articles.onDidChange(() => this.#changed.fire()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#changed.fire()),
      vscode.commands.registerCommand('synoptic.sortQuotationsByPlace', order('place')),
      vscode.commands.registerCommand('synoptic.sortQuotationsBySpeaker', order('speaker')),
    );
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node === undefined) {
      this.#known = await this.#articles.inFocus();
      const comparison = this.#known?.comparison;
      if (comparison === undefined) return [];
      const ledger = ledgerOf(comparison);
      if (this.#order === 'speaker') {
        const speaker = ({ quotes: [first = -1] }: Said): string => speakerOf(comparison, first);
        ledger.sort((a, b) => speaker(a).localeCompare(speaker(b)));
      }
      return ledger.map((said) => ({ level: 'said', said }));
    }
    return node.level === 'said' && node.said.quotes.length > 1
      ? node.said.quotes.map((quote) => ({ level: 'quotation', quote }))
      : [];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const { Collapsed, None } = vscode.TreeItemCollapsibleState;
    if (node.level === 'quotation') {
      const item = this.#itemOf(node.quote, None);
      item.description = this.#labelOf(node.quote);
      return item;
    }
    const { quotes, relation } = node.said;
    const [first = -1] = quotes;
    const item = this.#itemOf(first, quotes.length > 1 ? Collapsed : None);
    const comparison = this.#known?.comparison;
    const sources = new Set(quotes.map((quote) => comparison?.quotes[quote]?.source)).size;
    const said = comparison === undefined ? '' : speakerOf(comparison, first);
    item.description = [said, sources > 1 ? `${sources} sources` : this.#labelOf(first), relation]
      .filter(Boolean)
      .join(' · ');
    item.iconPath = new vscode.ThemeIcon(relation === 'altered' ? 'warning' : relation === null ? 'quote' : 'check');
    return item;
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #labelOf(quote: number): string {
    const comparison = this.#known?.comparison;
    return comparison?.sources[comparison.quotes[quote]?.source ?? -1]?.label ?? '';
  }

  #itemOf(quote: number, state: vscode.TreeItemCollapsibleState): vscode.TreeItem {
    const known = this.#known;
    const quotation = known?.comparison.quotes[quote];
    const item = new vscode.TreeItem(`“${quotation?.text ?? ''}”`, state);
    const location = known === null || quotation === undefined ? null : locationOf(known, quotation);
    item.tooltip = quotation?.text ?? '';
    if (location !== null) {
      const options: vscode.TextDocumentShowOptions = { selection: location.range };
      item.command = { command: 'vscode.open', title: 'Go to Quotation', arguments: [location.uri, options] };
    }
    return item;
  }
}

/** One entry for each thing said: quotations that utterances join, directly or through a third, are one. */
function ledgerOf({ quotes, utterances }: Comparison): Said[] {
  const group = quotes.map((_, index) => index);
  const find = (index: number): number => {
    const parent = group[index] ?? index;
    return parent === index ? index : find(parent);
  };
  for (const {
    quotes: [first = 0, ...others],
  } of utterances) {
    for (const other of others) group[find(other)] = find(first);
  }
  const members = new Map<number, number[]>();
  quotes.forEach((_, index) => members.set(find(index), [...(members.get(find(index)) ?? []), index]));
  return [...members.values()].map((indexes) => {
    const relations = utterances
      .filter((each) => each.quotes.some((quote) => indexes.includes(quote)))
      .map(({ relation }) => relation);
    const relation = (['altered', 'partial', 'identical'] as const).find((each) => relations.includes(each)) ?? null;
    return { quotes: indexes, relation };
  });
}

function speakerOf({ quotes, names }: Comparison, quote: number): string {
  const speaker = quotes[quote]?.speaker ?? null;
  if (speaker === null) return '';
  return names.find(({ id }) => id === speaker.name)?.name ?? speaker.text;
}
