import type { PassageRef } from '../engine/comparison.ts';
import type { GridToHost } from '../protocol/grid.ts';
import type { GridModel } from './gridModel.ts';
import type { Draft } from './savedView.ts';

/** Words in the field of a paragraph. */
export interface Written {
  readonly passage: PassageRef;
  /** The words that they are to replace. */
  readonly before: string;
  readonly text: string;
  /** The host was given them. */
  readonly sent: boolean;
}

interface DraftKeepers {
  readonly model: () => GridModel | null;
  /** Keeps them for the next page. */
  readonly keep: (drafts: readonly Draft[]) => void;
  readonly send: (message: GridToHost) => void;
}

/** Keeps words that are in no file yet: in the page's memory for the next page, with the host in case there is none. */
export class Drafts {
  readonly #keepers: DraftKeepers;
  #earlier: readonly Draft[];
  #told = '[]';

  /** @param earlier what the page before kept */
  constructor(earlier: readonly Draft[], keepers: DraftKeepers) {
    this.#earlier = earlier;
    this.#keepers = keepers;
  }

  /** What the page before kept, for the one who goes on with it. */
  take(): readonly Draft[] {
    const earlier = this.#earlier;
    this.#earlier = [];
    return earlier;
  }

  /** @param homeless words whose paragraph is gone */
  keep(fields: readonly Written[], homeless: readonly string[]): void {
    const { model, keep, send } = this.#keepers;
    const sources = model()?.sources;
    const written = fields.filter(({ before, text }) => text !== before);
    keep([
      ...this.#earlier,
      ...written.map(({ passage: { source, paragraph }, before, text }) => {
        return { path: sources?.[source]?.path ?? null, paragraph, before, text };
      }),
      ...homeless.map((text) => ({ path: null, paragraph: 0, before: '', text })),
    ]);
    const words = [
      ...written.filter(({ sent }) => !sent).map(({ passage, before, text }) => ({ passage, before, after: text })),
      ...homeless.map((text) => ({ before: '', after: text })),
    ];
    const told = JSON.stringify(words);
    if (told !== this.#told) send({ type: 'writing', words });
    this.#told = told;
  }
}

/**
 * Where words belong that were being written when the page went away.
 * @returns `arrived` when they stand in their article meanwhile, `null` when the paragraph they were to change is gone
 */
export function homeOf(model: GridModel, { path, paragraph, before, text }: Draft): PassageRef | 'arrived' | null {
  const source = path === null ? -1 : model.sources.findIndex((each) => each.path === path);
  const texts = model.sources[source]?.paragraphs.map((each) => each.text) ?? [];
  if (texts[paragraph] === text) return 'arrived';
  const nearest = texts
    .flatMap((each, index) => (each === before ? [index] : []))
    .reduce<number | null>((best, index) => {
      const nearer = best === null || Math.abs(index - paragraph) < Math.abs(best - paragraph);
      return nearer ? index : best;
    }, null);
  if (nearest !== null) return { source, paragraph: nearest };
  return texts.includes(text) ? 'arrived' : null;
}
