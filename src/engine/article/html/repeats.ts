import type { Draft } from '../reader.ts';

/** Shorter sentences ("Nobody was hurt.") may well stand twice in one story. */
const MIN_REPEATED = 80;

/** A paragraph that stands twice on a page is a pulled quotation, or the same text for narrow screens. */
export function withoutRepeats(drafts: readonly Draft[]): readonly Draft[] {
  // Nearly all texts are told apart by a few of their characters, and nearly all pages repeat none.
  const prints = new Set<number>();
  const twice = new Set<number>();
  for (const { kind, text } of drafts) {
    if (kind === 'furniture' || text.length < MIN_REPEATED) continue;
    const print = fingerprint(text);
    if (prints.has(print)) twice.add(print);
    else prints.add(print);
  }
  if (twice.size === 0) return drafts;
  const seen = new Set<string>();
  return drafts.map((draft) => {
    const { kind, text } = draft;
    if (kind === 'furniture' || text.length < MIN_REPEATED || !twice.has(fingerprint(text))) return draft;
    const repeated = seen.has(text);
    seen.add(text);
    return repeated ? { ...draft, kind: 'furniture' } : draft;
  });
}

function fingerprint(text: string): number {
  let print = text.length;
  for (let part = 0; part < 8; part++) print = (Math.imul(print, 31) + text.charCodeAt((part * text.length) >> 3)) | 0;
  for (let at = text.length - 4; at < text.length; at++) print = (Math.imul(print, 31) + text.charCodeAt(at)) | 0;
  return print;
}
