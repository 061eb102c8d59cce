import type { Span } from './article.ts';

/** One line of a file without the white space at both ends; `start === end` for a blank line. */
export interface Line extends Span {
  /** Columns of white space in front. */
  readonly indent: number;
}

/** The lines of a text, whatever their line ends are (LF, CRLF, CR, U+2028, U+2029). */
export function splitLines(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|[\n\r\u2028\u2029]/gu;
  breaks.lastIndex = from;
  for (let at = from; ;) {
    const match = breaks.exec(text);
    const raw = text.slice(at, match?.index);
    const trimmed = raw.trim();
    const indent = raw.length - raw.trimStart().length;
    const start = trimmed === '' ? at : at + indent;
    lines.push({ start, end: start + trimmed.length, indent: trimmed === '' ? 0 : indent });
    if (match === null) return lines;
    at = breaks.lastIndex;
  }
}

/** Finds the 1-based lines of offsets that are asked in ascending order, in one pass over the text. */
export class LineCounter {
  private line = 1;
  private asked = 0;
  private nextFeed = -1;
  private nextReturn = -1;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.restart();
  }

  /** @param offset the fastest when not before the one of the last call */
  lineAt(offset: number): number {
    if (offset < this.asked) this.restart();
    this.asked = offset;
    for (let next = Math.min(this.nextFeed, this.nextReturn); next < offset;) {
      this.line++;
      if (this.nextReturn === next) {
        this.nextReturn = this.find('\r', next + 1);
        // CR and LF together end one line.
        if (this.nextFeed === next + 1) this.nextFeed = this.find('\n', next + 2);
      } else this.nextFeed = this.find('\n', next + 1);
      next = Math.min(this.nextFeed, this.nextReturn);
    }
    return this.line;
  }

  private restart(): void {
    this.line = 1;
    this.nextFeed = this.find('\n', 0);
    this.nextReturn = this.find('\r', 0);
  }

  private find(sign: string, from: number): number {
    const at = this.text.indexOf(sign, from);
    return at < 0 ? Infinity : at;
  }
}
