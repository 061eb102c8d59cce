import type { Piece } from './article.ts';

/** Builds a block's text from stretches of the file and keeps where each stands. */
export class TextBuilder {
  private text = '';
  private pieces: { at: number; start: number; length: number }[] = [];
  /** The last of the pieces while it may still grow; its characters are not yet in `text`. */
  private last: { at: number; start: number; length: number } | null = null;
  private size = 0;
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  get length(): number {
    return this.size;
  }

  /** Takes `file.slice(start, end)` as it is. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    const { last } = this;
    if (last !== null && last.start + last.length === start) last.length += end - start;
    else {
      this.settle();
      this.last = { at: this.size, start, length: end - start };
      this.pieces.push(this.last);
    }
    this.size += end - start;
  }

  /** Adds characters that do not stand in the file as such: a space for a line break, a decoded entity. */
  add(text: string): void {
    this.settle();
    this.text += text;
    this.size += text.length;
  }

  private settle(): void {
    const { last } = this;
    if (last === null) return;
    const part = this.file.slice(last.start, last.start + last.length);
    this.text = this.text === '' ? part : this.text + part;
    this.last = null;
  }

  /** Ends the block and starts the next. White space at both ends is left out. */
  finish(): { readonly text: string; readonly pieces: readonly Piece[] } {
    this.settle();
    const { text: raw, pieces } = this;
    this.text = '';
    this.pieces = [];
    this.size = 0;
    const text = raw.trim();
    if (text.length === raw.length) return { text, pieces };
    const from = raw.length - raw.trimStart().length;
    return { text, pieces: clip(pieces, from, from + text.length) };
  }
}

/**
 * The pieces of a part of a text, with `at` counted from the start of the part.
 * @param from,to offsets into the text
 */
export function clip(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const clipped: Piece[] = [];
  for (const { at, start, length } of pieces) {
    const first = Math.max(at, from);
    const last = Math.min(at + length, to);
    if (last > first) clipped.push({ at: first - from, start: start + first - at, length: last - first });
  }
  return clipped;
}
