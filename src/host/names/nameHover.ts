import type { HoverAt } from '../articles/articleHovers.ts';
import { nameAt } from './nameAt.ts';
import { nameCardMarkdown, noteMarkdown } from './nameCardMarkdown.ts';

/** Hover a name: its card, and the user's note on it. */
export const nameHover: HoverAt = (known, offset) => {
  const found = nameAt(known.comparison, known.source, offset);
  if (found === null) return null;
  const card = nameCardMarkdown(known, found.name);
  const note = noteMarkdown(found.name);
  return { contents: note === null ? [card] : [card, note], place: found.place };
};
