import './grid.css';
import './text.css';
import './chrome.css';
import './card.css';
import './columns.css';
import './deciding.css';
import './contrast.css';
import { GRID_PROTOCOL, parseHostToGrid } from '../protocol/grid.ts';
import { GridApp } from './gridApp.ts';
import { buildSkeleton } from './skeleton.ts';
import { connectToHost } from './vscodeApi.ts';

const root = document.getElementById('synoptic') ?? document.body.appendChild(document.createElement('main'));
root.id = 'synoptic';
const host = connectToHost();
const app = new GridApp(buildSkeleton(root), host);

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const message = parseHostToGrid(event.data);
  if (message !== null) app.receive(message);
  else host.send({ type: 'log', level: 'warn', text: 'The host sent a message that is not understood.' });
});
host.send({ type: 'ready', protocol: GRID_PROTOCOL });
