import type { GridToHost } from '../protocol/grid.ts';
import { parseSavedView, type SavedView } from './savedView.ts';

/** What VS Code gives to the script of a webview, once. */
declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

/** The grid's way to its host, and the small memory that survives tab switches and reloads. */
export interface HostConnection {
  send(message: GridToHost): void;
  load(): SavedView;
  save(view: SavedView): void;
}

/** Connects to VS Code; may be called once in the life of the page. */
export function connectToHost(): HostConnection {
  const api = acquireVsCodeApi();
  return {
    send: (message) => api.postMessage(message),
    load: () => parseSavedView(api.getState()),
    save: (view) => api.setState(view),
  };
}
