import * as vscode from 'vscode';
import { parseLedgerToHost, type LedgerContent } from '../../protocol/ledger.ts';
import type { KnownArticle, KnownArticles } from '../articles/knownArticles.ts';
import { showInEditor } from '../comparison/revealPlace.ts';
import { webviewPage } from '../comparison/webviewPage.ts';

/** The **Quotations** view in the panel, the ledger: one line an utterance, a column a source, altered words marked. */
export class LedgerView implements vscode.WebviewViewProvider, vscode.Disposable {
  static readonly viewType = 'synoptic.ledger';

  readonly #dist: vscode.Uri;
  readonly #articles: KnownArticles;
  readonly #disposables: vscode.Disposable;
  #view: vscode.WebviewView | undefined;
  #known: KnownArticle | null = null;
  #turn = 0;

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
    const uri = this.#known?.uris[message.place.source];
    if (uri !== undefined) await showInEditor(uri, message.place);
  }

  async #show(): Promise<void> {
    const view = this.#view;
    if (view?.visible !== true) return;
    const turn = ++this.#turn;
    const known = await this.#articles.inFocus();
    // Another look has begun meanwhile, or there is nobody to look any more.
    if (turn !== this.#turn || this.#view !== view) return;
    this.#known = known;
    const content: LedgerContent = {
      type: 'show',
      sources: known?.comparison.sources.map(({ label }) => label) ?? [],
      entries: known?.ledger ?? [],
    };
    await view.webview.postMessage(content);
  }
}
