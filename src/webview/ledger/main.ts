import './ledger.css';
import { render } from 'lit-html';
import { parseLedgerContent, type LedgerContent, type LedgerToHost } from '../../protocol/ledger.ts';
import { ledgerView, type Order } from './ledgerView.ts';

/** What VS Code gives to the script of a webview, once. */
declare function acquireVsCodeApi(): {
  postMessage(message: LedgerToHost): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const host = acquireVsCodeApi();
const root = document.getElementById('ledger') ?? document.body;
let order: Order = host.getState() === 'speaker' ? 'speaker' : 'place';
let content: LedgerContent = { type: 'show', sources: [], entries: [] };

function show(): void {
  const view = ledgerView(content, order, {
    reveal: (place) => host.postMessage({ type: 'reveal', place }),
    sortBy: (by) => {
      order = by;
      host.setState(by);
      show();
    },
  });
  render(view, root);
}

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const message = parseLedgerContent(event.data);
  if (message === null) return;
  content = message;
  show();
});
show();
host.postMessage({ type: 'ready' });
