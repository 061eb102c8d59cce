import * as vscode from 'vscode';
import { ledgerOf } from '../../engine/report/ledger.ts';
import { parseLedgerToHost, type LedgerContent } from '../../protocol/ledger.ts';
import { locationOf, type KnownArticle, type KnownArticles } from '../articles/knownArticles.ts';
import { webviewPage } from '../comparison/webviewPage.ts';

/** The **Quotations** view in the panel, the ledger: one line an utterance, a column a source, altered words marked. */
export class LedgerView implements vscode.WebviewViewProvider, vscode.Disposable {
  static readonly viewType = 'synoptic.ledger';

  readonly #dist: vscode.Uri;
  readonly #articles: KnownArticles;
  readonly #disposables: vscode.Disposable;
  #view: vscode.WebviewView | undefined;
  #known: KnownArticle | null = null;

  constructor(extension: vscode.Uri, articles: KnownArticles) {
    this.#dist = vscode.Uri.joinPath(extension, 'dist', 'webview');
    this.#articles = articles;
    this.#disposables = vscode.Disposable.from(
      vscode.window.registerWebviewViewProvider(LedgerView.viewType, this),
      articles.onDidChange(() => void this.#show()),
      vscode.window.onDidChangeActiveTextEditor(() => void this.#show()),
    );
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.#view = view;
    const { webview } = view;
    webview.options = { enableScripts: true, localResourceRoots: [this.#dist] };
    webview.onDidReceiveMessage((message: unknown) => void this.#receive(message));
    view.onDidChangeVisibility(() => void this.#show());
    view.onDidDispose(() => (this.#view = undefined));
    webview.html = webviewPage(webview, this.#dist, { name: 'ledger', title: 'Quotations' });
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #receive(raw: unknown): Promise<void> {
    const message = parseLedgerToHost(raw);
    if (message === null) return;
    if (message.type === 'ready') {
      await this.#show();
      return;
    }
    const known = this.#known;
    const quotation = known?.comparison.quotes[message.quote];
    const location = known === null || quotation === undefined ? null : locationOf(known, quotation);
    if (location !== null) {
      await vscode.window.showTextDocument(location.uri, {
        selection: location.range,
        preview: true,
        preserveFocus: true,
      });
    }
  }

  async #show(): Promise<void> {
    const view = this.#view;
    if (view?.visible !== true) return;
    const known = await this.#articles.inFocus();
    this.#known = known;
    const content: LedgerContent = {
      type: 'show',
      sources: known?.comparison.sources.map(({ label }) => label) ?? [],
      entries: known === null ? [] : ledgerOf(known.comparison),
    };
    await view.webview.postMessage(content);
  }
}
