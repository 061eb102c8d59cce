import type { Span } from './article.ts';
import type { TextBuilder } from './textBuilder.ts';

/** What the markup of a stretch of text says; spans are offsets into the built text. */
export interface InlineMarks {
  readonly links: Span[];
  readonly emphasis: Span[];
  /** Targets of the links, in order. */
  readonly targets: string[];
}

export function noMarks(): InlineMarks {
  return { links: [], emphasis: [], targets: [] };
}

/** Nothing but these can begin markup, so a line without them is copied whole. */
const MARKUP = /[[*_<\\]/u;

export const mayHoldMarkup = (line: string): boolean => MARKUP.test(line);

/** The beginning of `[text](target)` or `![text](target)`; bounded, so that brackets in prose cost nothing. */
const LINK_TEXT = /!?\[([^[\]]{0,500})\]\(/uy;
/** Longer targets than this are not links that a person pasted. */
const MAX_TARGET = 2500;
/** As in CommonMark; without a limit a line of `[a](` would take quadratic time. */
const MAX_PARENTHESES = 32;
const AUTOLINK = /<((?:https?:\/\/|mailto:|www\.)[^\s<>]{1,2000})>/uy;
const ESCAPED = /\\[!-/:-@[-`{-~]/uy;

/**
 * Copies a stretch of pasted text without Markdown links and emphasis. Text that only looks like markup (`5 * 3`,
 * `snake_case`, a lone asterisk) stays as it is.
 * @param file the text of the file
 * @param span the stretch of `file`; holds no line break
 */
export function copyWithoutMarkup(file: string, span: Span, into: TextBuilder, marks: InlineMarks): void {
  if (!mayHoldMarkup(file.slice(span.start, span.end))) {
    into.copy(span.start, span.end);
    return;
  }
  const hidden = emphasisMarks(file, span);
  let copied = span.start;
  const open: number[] = [];
  const upTo = (end: number): void => {
    into.copy(copied, Math.max(copied, end));
  };
  for (let at = span.start; at < span.end; at++) {
    const mark = hidden.get(at);
    if (mark !== undefined) {
      upTo(at);
      if (mark.opens) open.push(into.length);
      else marks.emphasis.push({ start: open.pop() ?? into.length, end: into.length });
      at += mark.length - 1;
      copied = at + 1;
      continue;
    }
    const char = file[at];
    if (char === '\\' && matchAt(ESCAPED, file, at, span.end) !== null) {
      upTo(at);
      copied = at + 1;
      at++;
      continue;
    }
    const link = char === '[' || char === '!' ? linkAt(file, at, span.end) : null;
    if (link !== null) {
      upTo(at);
      const start = into.length;
      const textStart = at + 1;
      // A picture's alternative text is no part of the article's text.
      if (char === '[') {
        copyWithoutMarkup(file, { start: textStart, end: link.textEnd }, into, marks);
        marks.links.push({ start, end: into.length });
        marks.targets.push(link.target);
      }
      copied = link.end;
      at = copied - 1;
      continue;
    }
    const auto = char === '<' ? matchAt(AUTOLINK, file, at, span.end) : null;
    if (auto !== null) {
      upTo(at);
      const start = into.length;
      into.copy(at + 1, at + auto[0].length - 1);
      marks.links.push({ start, end: into.length });
      marks.targets.push(auto[1] ?? '');
      copied = at + auto[0].length;
      at = copied - 1;
    }
  }
  upTo(span.end);
}

interface LinkMatch {
  readonly textEnd: number;
  readonly target: string;
  /** After the closing parenthesis. */
  readonly end: number;
}

function linkAt(file: string, at: number, end: number): LinkMatch | null {
  const text = matchAt(LINK_TEXT, file, at, end);
  if (text === null) return null;
  const from = at + text[0].length;
  const last = Math.min(end, from + MAX_TARGET);
  if (!file.slice(from, last).includes(')')) return null;
  let depth = 0;
  for (let i = from; i < last; i++) {
    if (file[i] === '(' && ++depth > MAX_PARENTHESES) return null;
    if (file[i] === ')' && depth-- === 0) {
      const target = file.slice(from, i).trim().split(/\s/u, 1)[0] ?? '';
      return { textEnd: from - 2, target: target.replace(/^<|>$/gu, ''), end: i + 1 };
    }
  }
  return null;
}

function matchAt(pattern: RegExp, file: string, at: number, end: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  const match = pattern.exec(file);
  return match !== null && at + match[0].length <= end ? match : null;
}

interface EmphasisMark {
  readonly length: number;
  readonly opens: boolean;
}

/** So many unclosed marks are asterisks, not emphasis; without a limit a file of them would take quadratic time. */
const MAX_OPEN = 20;

const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/u;

/**
 * Finds the `*`, `**`, `_` and `__` that belong together, by offset. An opening mark touches the word after it, a
 * closing one the word before it, and underscores inside a word are letters.
 */
function emphasisMarks(file: string, span: Span): ReadonlyMap<number, EmphasisMark> {
  const found = new Map<number, EmphasisMark>();
  const open: { at: number; mark: string }[] = [];
  for (const match of file.slice(span.start, span.end).matchAll(/(?<!\\)(?:\*{1,3}|_{1,3})/gu)) {
    const at = span.start + match.index;
    const mark = match[0];
    const before = at > span.start ? (file[at - 1] ?? ' ') : ' ';
    const after = at + mark.length < span.end ? (file[at + mark.length] ?? ' ') : ' ';
    const inWord = mark.startsWith('_') && WORD.test(before) && WORD.test(after);
    if (inWord) continue;
    const partner = SPACE.test(before) ? -1 : open.findLastIndex((candidate) => candidate.mark === mark);
    const opening = open[partner];
    if (opening !== undefined && opening.at + mark.length < at) {
      open.length = partner;
      found.set(opening.at, { length: mark.length, opens: true });
      found.set(at, { length: mark.length, opens: false });
    } else if (!SPACE.test(after)) {
      if (open.length === MAX_OPEN) open.shift();
      open.push({ at, mark });
    }
  }
  return found;
}
