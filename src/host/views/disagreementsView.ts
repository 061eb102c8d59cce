import * as vscode from 'vscode';
import {
  DISAGREEMENT_KINDS,
  type Comparison,
  type Disagreement,
  type DisagreementKind,
  type Place,
} from '../../engine/comparison.ts';
import { dismissalOf, passagesOf } from '../../engine/findings/review.ts';
import { anchorOn } from '../../engine/synopsis/anchors.ts';
import { placeText } from '../../engine/report/nameCard.ts';
import { sidesOf } from '../../engine/report/sidesOf.ts';
import type { KnownArticle, KnownArticles } from '../articles/knownArticles.ts';
import { keyOf } from '../articles/sourceFile.ts';
import { placeCommand } from '../comparison/revealPlace.ts';
import type { OpenComparisons } from '../comparison/openComparisons.ts';
import { citation } from '../findings/disagreementFixes.ts';
import { KIND_LABELS } from '../findings/wording.ts';

type Node =
  | { readonly level: 'group'; readonly label: string; readonly disagreements: readonly Disagreement[] }
  | { readonly level: 'disagreement'; readonly disagreement: Disagreement; readonly dismissed: boolean }
  | { readonly level: 'evidence'; readonly place: Place };

/** The **Disagreements** view: what the sources contradict each other in, by kind or by source, with the evidence. */
export class DisagreementsView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #articles: KnownArticles;
  readonly #open: OpenComparisons;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #view: vscode.TreeView<Node>;
  readonly #disposables: vscode.Disposable;
  #groupBy: 'kind' | 'source' = 'kind';
  #known: KnownArticle | null = null;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(articles: KnownArticles, open: OpenComparisons) {
    this.#articles = articles;
    this.#open = open;
    this.#view = vscode.window.createTreeView('synoptic.disagreements', {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    const group = (by: 'kind' | 'source') => () => {
      this.#groupBy = by;
      void vscode.commands.executeCommand('setContext', 'synoptic.disagreementsBy', by);
      this.#changed.fire();
    };
    this.#disposables = vscode.Disposable.from(
      this.#view,
      this.#changed,
      articles.onDidChange(() => {
        void this.#countOpen();
        this.#changed.fire();
      }),
      vscode.commands.registerCommand('synoptic.groupDisagreementsByKind', group('kind')),
      vscode.commands.registerCommand('synoptic.groupDisagreementsBySource', group('source')),
      vscode.commands.registerCommand('synoptic.dismissDisagreement', (which: unknown) =>
        this.#dismiss(asDisagreement(which)),
      ),
      vscode.commands.registerCommand('synoptic.reopenDisagreement', (which: unknown) =>
        this.#reopen(asDisagreement(which)),
      ),
      vscode.commands.registerCommand('synoptic.copyVersions', (which: unknown) => this.#copy(which)),
    );
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node === undefined) return this.#groups();
    switch (node.level) {
      case 'group':
        return node.disagreements.map((disagreement) => this.#nodeOf(disagreement));
      case 'disagreement':
        return node.disagreement.evidence.map((place) => ({ level: 'evidence', place }));
      case 'evidence':
        return [];
      default:
        return node satisfies never;
    }
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    switch (node.level) {
      case 'group': {
        const item = new vscode.TreeItem(node.label, Expanded);
        item.id = node.label;
        item.description = String(node.disagreements.length);
        return item;
      }
      case 'disagreement': {
        const { disagreement, dismissed } = node;
        const item = new vscode.TreeItem(this.#wordsOf(disagreement), Collapsed);
        item.tooltip = disagreement.message;
        item.contextValue = dismissed ? 'dismissed' : 'disagreement';
        const icon = dismissed ? 'pass' : disagreement.severity === 'warning' ? 'warning' : 'info';
        item.iconPath = new vscode.ThemeIcon(
          icon,
          new vscode.ThemeColor(
            dismissed
              ? 'disabledForeground'
              : `list.${disagreement.severity === 'warning' ? 'warning' : 'deemphasized'}Foreground`,
          ),
        );
        if (dismissed) item.description = 'dismissed';
        return item;
      }
      case 'evidence':
        return this.#evidenceItem(node.place, None);
      default:
        return node satisfies never;
    }
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  /** What stands against what, which tells more in a narrow tree than the sentence about it. */
  #wordsOf(disagreement: Disagreement): string {
    return this.#known === null ? disagreement.message : sidesOf(this.#known.comparison, disagreement);
  }

  #evidenceItem(place: Place, state: vscode.TreeItemCollapsibleState): vscode.TreeItem {
    const known = this.#known;
    const item = new vscode.TreeItem(known === null ? '' : placeText(known.comparison, place), state);
    if (known === null) return item;
    item.description = known.comparison.sources[place.source]?.label ?? '';
    const uri = known.uris[place.source];
    if (uri !== undefined) item.command = placeCommand(uri, place);
    return item;
  }

  async #groups(): Promise<Node[]> {
    await this.#countOpen();
    const comparison = this.#known?.comparison;
    if (comparison === undefined) return [];
    return this.#groupBy === 'kind' ? byKind(comparison) : bySource(comparison);
  }

  /** The badge tells how many are open, also while the view is hidden. */
  async #countOpen(): Promise<void> {
    const latest = this.#open.latest;
    this.#known = latest === undefined ? null : await this.#articles.at(latest.uri.toString());
    const comparison = this.#known?.comparison;
    const open = comparison?.disagreements.filter((each) => dismissalOf(comparison, each) === undefined).length ?? 0;
    this.#view.badge = open === 0 ? undefined : { value: open, tooltip: `${open} disagreements` };
  }

  #nodeOf(disagreement: Disagreement): Node {
    const dismissed = this.#known !== null && dismissalOf(this.#known.comparison, disagreement) !== undefined;
    return { level: 'disagreement', disagreement, dismissed };
  }

  #dismiss(disagreement: Disagreement | null): void {
    const open = this.#open.latest;
    const computed = open?.model.computed;
    if (open === undefined || computed === undefined || disagreement === null) return;
    const anchors = passagesOf(computed.comparison, disagreement).flatMap(({ source, paragraph }) => {
      const file = computed.sources[source];
      const blocks = computed.comparison.sources[source]?.paragraphs;
      return file === undefined || blocks === undefined ? [] : [anchorOn(keyOf(file), blocks, paragraph)];
    });
    if (anchors.length === 0) return;
    open.keep('Dismiss Disagreement', { kind: 'dismissed', disagreement: disagreement.kind, anchors });
  }

  #reopen(disagreement: Disagreement | null): void {
    const open = this.#open.latest;
    const comparison = open?.model.computed?.comparison;
    if (open === undefined || comparison === undefined || disagreement === null) return;
    const dismissal = dismissalOf(comparison, disagreement);
    if (dismissal !== undefined) open.forget('Reopen Disagreement', dismissal.decision);
  }

  async #copy(which: unknown): Promise<void> {
    const disagreement = asDisagreement(which);
    const text =
      typeof which === 'string'
        ? which
        : this.#known !== null && disagreement !== null
          ? citation(this.#known, disagreement.evidence)
          : '';
    if (text !== '') await vscode.env.clipboard.writeText(text);
  }
}

function byKind({ disagreements }: Comparison): Node[] {
  return DISAGREEMENT_KINDS.map((kind: DisagreementKind) => ({
    level: 'group' as const,
    label: KIND_LABELS[kind],
    disagreements: disagreements.filter((each) => each.kind === kind),
  })).filter((group) => group.disagreements.length > 0);
}

function bySource({ sources, disagreements }: Comparison): Node[] {
  return sources
    .map(({ label }, source) => ({
      level: 'group' as const,
      label,
      disagreements: disagreements.filter(({ evidence }) => evidence.some((place) => place.source === source)),
    }))
    .filter((group) => group.disagreements.length > 0);
}

/** Commands get the tree's node from its menus, the disagreement itself from quick fixes. */
function asDisagreement(value: unknown): Disagreement | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('disagreement' in value) return asDisagreement(value.disagreement);
  return 'evidence' in value && 'kind' in value ? (value as Disagreement) : null;
}
