import type { Span } from './article.ts';
import { joinBroken } from './brokenParagraphs.ts';
import { readFrontMatter } from './frontMatter.ts';
import { copyWithoutMarkup, mayHoldMarkup, noMarks } from './inlineMarkup.ts';
import { type Line, splitLines } from './lines.ts';
import { gluedDate } from './kinds/dates.ts';
import { type Draft, PLAIN, type Reader, type Reading } from './reader.ts';
import { clip, TextBuilder } from './textBuilder.ts';
import { findWraps, joint } from './wrapping.ts';

/** Plain text in all shapes in which it is pasted, with the Markdown that it may hold. */
export const textReader: Reader = {
  extensions: ['txt', 'text', 'article'],
  takes: 'text',
  read: (content) => readText(String(content)),
};

/** Reads a text file; see `article.ts` for what its blocks hold. */
export function readText(text: string): Reading {
  const front = readFrontMatter(text);
  const lines = splitLines(text, front?.end ?? 0);
  const blocks = splitGluedDates(joinBroken(linesToDrafts(text, lines)));
  return {
    text,
    blocks: front === null ? blocks : [front.block, ...blocks],
    metadata: front?.metadata ?? {},
    warnings: front?.warnings ?? [],
  };
}

/** Groups the lines that were one before they were cut, and reads each group as a block. */
function linesToDrafts(text: string, lines: readonly Line[]): Draft[] {
  const wraps = findWraps(text, lines);
  const drafts: Draft[] = [];
  let group: Line[] = [];
  lines.forEach((line, index) => {
    if (line.start === line.end) return;
    group.push(line);
    if (wraps[index] === true && beginsMarked(text, lines[index + 1]) === null) return;
    drafts.push(draftOf(text, group));
    group = [];
  });
  return drafts;
}

/** Markdown heading, quotation, list marker or section bullet. */
const MARKER = /(?:(#{1,6})[ \t]+|((?:>[ \t]?){1,5})|([●■◆▶◇□▲★▪•·○◦‣–—*+-]|\d{1,2}[.)])[ \t]+)/uy;

function beginsMarked(text: string, line: Line | undefined): RegExpExecArray | null {
  if (line === undefined) return null;
  MARKER.lastIndex = line.start;
  const match = MARKER.exec(text);
  return match !== null && line.start + match[0].length <= line.end ? match : null;
}

function draftOf(text: string, lines: readonly Line[]): Draft {
  const [only] = lines;
  if (only !== undefined && lines.length === 1 && beginsMarked(text, only) === null) {
    const line = text.slice(only.start, only.end);
    if (!mayHoldMarkup(line)) {
      const pieces = [{ at: 0, start: only.start, length: line.length }];
      return { start: only.start, end: only.end, text: line, pieces, kind: null, traits: PLAIN };
    }
  }
  const builder = new TextBuilder(text);
  const marks = noMarks();
  let heading = 0;
  let bullet = '';
  let end = 0;
  lines.forEach((line, index) => {
    let from = line.start;
    const marker = beginsMarked(text, line);
    const quoted = marker?.[2] !== undefined;
    // A marker without text behind it is the text. A year or a dash in a running line is no marker.
    if (marker !== null && (index === 0 || quoted) && line.start + marker[0].length < line.end) {
      from += marker[0].length;
      heading = marker[1]?.length ?? 0;
      bullet = marker[3] ?? '';
    }
    const before = lines[index - 1];
    if (before !== undefined) builder.add(joint(text.slice(before.start, before.end), text.slice(from, line.end)));
    copyWithoutMarkup(text, { start: from, end: line.end }, builder, marks);
    end = line.end;
  });
  const built = builder.finish();
  const start = lines[0]?.start ?? 0;
  if (built.text === '') {
    // Nothing but markup, e.g. a picture: its source is what a reader of the file sees.
    builder.copy(start, end);
    return { start, end, ...builder.finish(), kind: 'furniture', traits: PLAIN };
  }
  return {
    start,
    end,
    ...built,
    kind: null,
    traits: { heading, bullet, paragraph: false, ...inlineTraits(built.text.length, marks.links, marks.emphasis) },
  };
}

/** How much of a text is links and where it is emphasised; spans are offsets into it. */
export function inlineTraits(
  length: number,
  links: readonly Span[],
  emphasis: readonly Span[],
): { linked: number; emphasis: 'none' | 'all' | 'end' } {
  let linked = 0;
  for (const { start, end } of links) linked += end - start;
  let last: Span = { start: 0, end: 0 };
  for (const span of emphasis) if (span.end > last.end) last = span;
  const atEnd = last.end >= length - 1 && last.end > last.start;
  return {
    linked: Math.min(1, linked / Math.max(1, length)),
    emphasis: !atEnd ? 'none' : last.start <= 1 ? 'all' : 'end',
  };
}

/** Cuts dates off the fronts of paragraphs: `date 2025-07-12 Ministers met …`. */
export function splitGluedDates(drafts: readonly Draft[]): Draft[] {
  const split: Draft[] = [];
  for (const draft of drafts) {
    const length = draft.kind === null ? gluedDate(draft.text) : 0;
    const cut = length === 0 ? null : splitAt(draft, length);
    if (cut === null) split.push(draft);
    else split.push(...cut);
  }
  return split;
}

/** @param length of the date and what stands between it and the text */
function splitAt(draft: Draft, length: number): readonly [Draft, Draft] | null {
  const rest = clip(draft.pieces, length, draft.text.length);
  const cut = rest[0]?.start;
  if (cut === undefined) return null;
  const date = draft.text.slice(0, length).trimEnd();
  const pieces = clip(draft.pieces, 0, date.length);
  const last = pieces.at(-1);
  return [
    { ...draft, end: last === undefined ? cut : last.start + last.length, text: date, pieces, kind: 'date' },
    { ...draft, start: cut, text: draft.text.slice(length), pieces: rest },
  ];
}
