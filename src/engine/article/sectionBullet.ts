import type { Draft } from './reader.ts';
import { clip } from './textBuilder.ts';

/** Signs that pages put before the headings of sections and items of lists; markup has its own. */
const SIGN = /^([●■◆▶►◇□▲★▪•·○◦‣])\s+(?=\S)/u;

/** Takes the sign before a block off its text, as a reader of the text does: `● A long detour` → `A long detour`. */
export function withoutBullet(draft: Draft): Draft {
  if (draft.kind === 'furniture' || draft.traits.bullet !== '') return draft;
  // All of these signs are beyond ASCII, and few texts begin so.
  if (draft.text.charCodeAt(0) < 0x80) return draft;
  const sign = SIGN.exec(draft.text);
  if (sign === null) return draft;
  const from = sign[0].length;
  return {
    ...draft,
    text: draft.text.slice(from),
    pieces: clip(draft.pieces, from, draft.text.length),
    traits: { ...draft.traits, bullet: sign[1] ?? '' },
  };
}
