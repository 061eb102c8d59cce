import type { GridModel } from './gridModel.ts';
import { finish, Slices } from './slices.ts';
import { summariseSources, type SourceSummary } from './summary.ts';

// Counting fewer paragraphs than this takes less than a frame: then the headers are complete from the start.
const AT_ONCE = 1000;

/** Counts what the headers tell after the first rows are on the screen: reading does not wait for it. */
export class LateSummary {
  readonly #slices = new Slices();
  #counted: { readonly model: GridModel; readonly summaries: readonly SourceSummary[] } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param render called at once with what is known (of the comparison before, or nothing), and again with the new
   * counts
   */
  show(model: GridModel, render: (summaries: readonly SourceSummary[] | null) => void): void {
    clearTimeout(this.#timer);
    this.#slices.cancel();
    // Who tells what is not known yet.
    if (model.content.stage !== 'complete') {
      render(null);
      return;
    }
    const known = this.#counted;
    if (model.sources.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0) < AT_ONCE) {
      render(finish(summariseSources(model)));
      return;
    }
    const same = known?.model.sources.length === model.sources.length;
    render(known !== null && same ? known.summaries : null);
    if (known?.model === model) return;
    this.#timer = setTimeout(() => {
      this.#slices.run(summariseSources(model), (summaries) => {
        this.#counted = { model, summaries };
        render(summaries);
      });
    }, 0);
  }
}
