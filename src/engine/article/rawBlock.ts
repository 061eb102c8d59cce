import { splitLines } from './lines.ts';
import { type Draft, PLAIN } from './reader.ts';
import { TextBuilder } from './textBuilder.ts';

/** A stretch of a file that is markup and no text (front matter, HTML, a rule), as one block of furniture. */
export function asItStands(text: string, start: number, end: number): Draft {
  const builder = new TextBuilder(text);
  for (const line of splitLines(text.slice(start, end))) {
    if (line.start === line.end) continue;
    if (builder.length > 0) builder.add(' ');
    builder.copy(start + line.start, start + line.end);
  }
  return { start, end, ...builder.finish(), kind: 'furniture', traits: PLAIN };
}
