import type { PassageRef } from '../engine/comparison.ts';
import type { GridModel } from './gridModel.ts';
import type { Draft } from './savedView.ts';

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
