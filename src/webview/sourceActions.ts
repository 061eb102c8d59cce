import type { GridToHost } from '../protocol/grid.ts';
import { listenToDrops } from './fileDrop.ts';
import type { GridScreen } from './gridScreen.ts';
import { listenToHeader } from './headerDrag.ts';
import type { Skeleton } from './skeleton.ts';

// A key makes a column wider by this share of a usual one.
const WIDEN_STEP = 0.1;

export const SOURCE_ACTIONS = ['open', 'base', 'retry', 'hide', 'locate', 'remove', 'add'] as const;
export type SourceAction = (typeof SOURCE_ACTIONS)[number];

/** What can be done with sources as a whole: base, order, width, which are shown, which there are. */
export class SourceActions {
  readonly #screen: GridScreen;
  readonly #send: (message: GridToHost) => void;
  readonly #tell: (words: string) => void;

  constructor(page: Skeleton, screen: GridScreen, send: (message: GridToHost) => void, tell: (words: string) => void) {
    this.#screen = screen;
    this.#send = send;
    this.#tell = tell;
    listenToHeader(page.header, {
      move: (source, to) => this.#move(source, to),
      widen: (source, amount) => this.#widen(source, amount),
      weight: (source) => (screen.model === null ? 1 : screen.columns.weight(screen.model, source)),
      reset: () => this.#reset(),
    });
    listenToDrops(page.root, (addresses) => send({ type: 'addFiles', addresses: [...addresses] }));
  }

  run(action: SourceAction, source: number): void {
    switch (action) {
      case 'open':
        this.#send({ type: 'openSource', source });
        break;
      case 'base':
        this.makeBase(source);
        break;
      case 'retry':
        this.#send({ type: 'retry' });
        break;
      case 'hide':
        this.#hide(source);
        break;
      case 'locate':
        this.#send({ type: 'locateSource', source });
        break;
      case 'remove':
        this.#send({ type: 'removeSource', source });
        break;
      case 'add':
        this.#send({ type: 'addSources' });
        break;
      default:
        action satisfies never;
    }
  }

  makeBase(source: number): void {
    const { model } = this.#screen;
    if (model?.sources[source]?.problem === null && source !== model.comparison.base)
      this.#send({ type: 'setBase', source });
  }

  /** Keys on a header. @returns whether the key means something there */
  onHeaderKey(key: string, source: number): boolean {
    const { model } = this.#screen;
    if (model?.sources[source] === undefined) return false;
    if (key === 'Alt+ArrowRight' || key === 'Alt+ArrowLeft') {
      this.#widen(source, key === 'Alt+ArrowRight' ? WIDEN_STEP : -WIDEN_STEP);
      this.#tell(`${model.label(source)}: ${Math.round(this.#screen.columns.weight(model, source) * 100)} % wide`);
    } else if (key === 'Alt+Shift+ArrowRight' || key === 'Alt+Shift+ArrowLeft') {
      const visible = this.#screen.columns.visible(model);
      const to = visible[visible.indexOf(source) + (key.endsWith('Right') ? 1 : -1)];
      if (to === undefined) this.#tell(`${model.label(source)} stands at the end already`);
      else this.#move(source, to);
    } else if (key === 'h') this.#hide(source);
    else if (key === 'F2') this.#send({ type: 'relabelSource', source });
    else if (key === 'Delete') this.run('remove', source);
    else return false;
    return true;
  }

  showAll(): void {
    const { model } = this.#screen;
    if (model === null) return;
    this.#screen.columns.showAll(model);
    this.#screen.render();
    this.#tell('All columns are shown');
  }

  #hide(source: number): void {
    const { model } = this.#screen;
    if (model === null) return;
    if (!this.#screen.columns.hide(model, source)) {
      this.#tell('The last column stays');
      return;
    }
    this.#screen.render();
    this.#tell(`${model.label(source)} is hidden; “Hidden” above the grid brings it back`);
  }

  #move(source: number, to: number): void {
    const { model } = this.#screen;
    if (source === to || model === null) return;
    this.#send({ type: 'moveSource', source, to });
    this.#tell(`${model.label(source)} moved to place ${to + 1}`);
  }

  #widen(source: number, amount: number): void {
    const { model, columns } = this.#screen;
    if (model === null) return;
    if (columns.widen(model, source, amount)) this.#screen.fitColumns();
  }

  #reset(): void {
    const { model, columns } = this.#screen;
    if (model === null) return;
    columns.reset(model);
    this.#screen.fitColumns();
  }
}
