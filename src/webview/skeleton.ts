import { html, render } from 'lit-html';

/** The fixed parts of the page, each filled by its own view. */
export interface Skeleton {
  readonly root: HTMLElement;
  readonly progress: HTMLElement;
  readonly toolbar: HTMLElement;
  readonly banner: HTMLElement;
  readonly waiting: HTMLElement;
  readonly scroller: HTMLElement;
  readonly grid: HTMLElement;
  readonly headerGroup: HTMLElement;
  readonly header: HTMLElement;
  readonly rows: HTMLElement;
  /** Says that a filter leaves no row. */
  readonly none: HTMLElement;
  readonly sheet: HTMLElement;
  readonly chip: HTMLElement;
  readonly opener: HTMLElement;
  readonly overview: HTMLElement;
  readonly card: HTMLElement;
  readonly status: HTMLElement;
  /** Drags a cell to another row. */
  readonly grip: HTMLElement;
  /** Says what dropping would do. */
  readonly dropLabel: HTMLElement;
  readonly help: HTMLDialogElement;
  /** Tells of decisions that lost their text. */
  readonly lost: HTMLElement;
  /** Words that were written into a paragraph that is gone. */
  readonly homeless: HTMLElement;
}

/** Builds the page's fixed parts inside `root`. */
export function buildSkeleton(root: HTMLElement): Skeleton {
  render(
    html`
      <h1 class="sr-only">Comparison of sources</h1>
      <div class="progress" role="progressbar" aria-valuemin="0" aria-valuemax="100" hidden></div>
      <div class="toolbar" role="toolbar" aria-label="Rows shown"></div>
      <div class="banner" role="alert" hidden></div>
      <div class="lost"></div>
      <div class="homeless"></div>
      <div class="body">
        <div class="scroller">
          <p class="waiting"></p>
          <div class="sheet">
            <div class="grid" role="grid" aria-label="Comparison" aria-multiselectable="true" hidden>
              <div class="header-group" role="rowgroup">
                <div class="row header-row" role="row" aria-rowindex="1"></div>
              </div>
              <div class="rows" role="rowgroup"></div>
            </div>
            <div class="none"></div>
            <div class="chip" id="chip" role="note" hidden></div>
            <button
              type="button"
              class="opener"
              tabindex="-1"
              aria-label="Show in text editor"
              title="Show in text editor (Enter)"
              hidden
            ></button>
            <div class="grip" title="Drag to another row (Alt+↑, Alt+↓)" aria-hidden="true" hidden></div>
          </div>
        </div>
        <nav class="overview" aria-label="Overview" hidden></nav>
      </div>
      <div class="drop-label" aria-hidden="true" hidden></div>
      <dialog class="help" tabindex="-1" aria-labelledby="help-title"></dialog>
      <div class="card" role="dialog" tabindex="-1" hidden></div>
      <div class="sr-only status" role="status" aria-live="polite"></div>
    `,
    root,
  );
  const part = (selector: string): HTMLElement => {
    const element = root.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`The page has no ${selector}`);
    return element;
  };
  return {
    root,
    progress: part('.progress'),
    toolbar: part('.toolbar'),
    banner: part('.banner'),
    waiting: part('.waiting'),
    scroller: part('.scroller'),
    grid: part('.grid'),
    headerGroup: part('.header-group'),
    header: part('.header-row'),
    rows: part('.rows'),
    none: part('.none'),
    sheet: part('.sheet'),
    chip: part('.chip'),
    opener: part('.opener'),
    grip: part('.grip'),
    dropLabel: part('.drop-label'),
    help: part('.help') as HTMLDialogElement,
    overview: part('.overview'),
    card: part('.card'),
    status: part('.status'),
    lost: part('.lost'),
    homeless: part('.homeless'),
  };
}
