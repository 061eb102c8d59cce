import type { SavedView } from './savedView.ts';
import type { HostConnection } from './vscodeApi.ts';

/** How the reader left the grid, kept through tab switches and reloads. */
export class Memory {
  readonly #host: HostConnection;
  #view: SavedView;

  constructor(host: HostConnection) {
    this.#host = host;
    this.#view = host.load();
  }

  get view(): SavedView {
    return this.#view;
  }

  update(change: Partial<SavedView>): void {
    this.#view = { ...this.#view, ...change };
    this.#host.save(this.#view);
  }
}
