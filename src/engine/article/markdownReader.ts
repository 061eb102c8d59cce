import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Span } from './article.ts';
import { joinBroken } from './brokenParagraphs.ts';
import { readFrontMatter } from './frontMatter.ts';
import { type InlineMarks, noMarks } from './inlineMarkup.ts';
import { splitLines } from './lines.ts';
import { markdownSegments } from './plainMarkdown.ts';
import { readPipeTable } from './pipeTable.ts';
import { asItStands } from './rawBlock.ts';
import { withoutBullet } from './sectionBullet.ts';
import { type Draft, PLAIN, type Reader, type Reading } from './reader.ts';
import { TextBuilder } from './textBuilder.ts';
import { inlineTraits, readText, splitGluedDates } from './textReader.ts';

type Root = ReturnType<typeof fromMarkdown>;
type RootContent = Root['children'][number];
type Nodes = RootContent | Root;
type List = Extract<RootContent, { type: 'list' }>;
type Container = Extract<RootContent, { type: 'blockquote' | 'listItem' }>;
type PhrasingContent = Extract<RootContent, { type: 'paragraph' }>['children'][number];

/** Markdown notes (CommonMark). */
export const markdownReader: Reader = {
  extensions: ['md', 'markdown'],
  takes: 'text',
  read: (content) => readMarkdown(String(content)),
};

/**
 * Longer files are read as text with markup, which needs a hundredth of the time: the parser takes a second for two
 * million characters, and no note is near that.
 */
const MAX_PARSED = 1_000_000;

/** Reads a Markdown file. Every visible character is in a block: rules, definitions, HTML and code are furniture. */
function readMarkdown(text: string): Reading {
  if (text.length > MAX_PARSED || isCrowded(text)) return readText(text);
  const front = readFrontMatter(text);
  const reader = new MarkdownBlocks(text, front?.end ?? 0);
  const blocks = splitGluedDates(joinBroken(withRest(text, front?.end ?? 0, reader.read()).map(withoutBullet)));
  return {
    text,
    blocks: front === null ? blocks : [front.block, ...blocks],
    metadata: front?.metadata ?? {},
    warnings: front?.warnings ?? [],
  };
}

/** The parser takes quadratic time over thousands of unclosed marks in one paragraph; no paragraph of prose has them. */
const MAX_MARKS = 1500;

/** Nor has an article so many lines, over which the parser takes seconds. */
const MAX_LINES = 20_000;

/** Nor lists within lists indented so far: the parser takes quadratic time over their depth. */
const DEEP_LIST = /^[ \t]{120,}(?:[-*+]|\d{1,9}[.)])[ \t]/mu;

function isCrowded(text: string): boolean {
  if ((text.match(/\r\n|[\n\r]/gu)?.length ?? 0) > MAX_LINES || DEEP_LIST.test(text)) return true;
  return text.split(/(?:\r\n|[\n\r])[ \t]*(?:\r\n|[\n\r])/u).some((paragraph) => {
    return paragraph.length > MAX_MARKS && (paragraph.match(/[!-/:-@[-`{-~]/gu)?.length ?? 0) > MAX_MARKS;
  });
}

class MarkdownBlocks {
  private readonly drafts: Draft[] = [];
  private readonly text: string;
  /** Where the stretch begins that the parser's offsets count from. */
  private from: number;
  private readonly entities = new Map<string, boolean>();

  constructor(text: string, from: number) {
    this.text = text;
    this.from = from;
  }

  read(): readonly Draft[] {
    const { text, from } = this;
    for (const segment of markdownSegments(text, from) ?? [{ start: from, end: text.length, plain: false }])
      if (segment.plain) this.plain(segment);
      else this.parsed(segment);
    return this.drafts;
  }

  private parsed({ start, end }: Span): void {
    this.from = start;
    for (const node of fromMarkdown(this.text.slice(start, end)).children) this.block(node, null, '');
  }

  /** A paragraph without markup: its lines with spaces between them. */
  private plain({ start, end }: Span): void {
    const builder = new TextBuilder(this.text);
    let last = start;
    for (const line of splitLines(this.text.slice(start, end))) {
      if (line.start === line.end) continue;
      if (builder.length > 0) builder.add(' ');
      builder.copy(start + line.start, start + line.end);
      last = start + line.end;
    }
    this.drafts.push({ start, end: last, ...builder.finish(), kind: null, traits: PLAIN });
  }

  /** @param outer where the list item or quotation began whose first block this is, or `null` */
  private block(node: RootContent, outer: number | null, bullet: string): void {
    if (node.type === 'heading') this.told(node, node.children, outer, { heading: node.depth, bullet });
    else if (node.type === 'paragraph' && outer === null && this.table(node)) return;
    else if (node.type === 'paragraph') this.told(node, node.children, outer, { heading: 0, bullet });
    else if (node.type === 'blockquote') this.nested(node, outer, bullet);
    else if (node.type === 'list') this.list(node);
    else this.furniture(this.spanOf(node));
  }

  private table(node: Nodes): boolean {
    const { start, end } = this.spanOf(node);
    const rows = readPipeTable(this.text, start, end);
    this.drafts.push(...(rows ?? []));
    return rows !== null;
  }

  private list(list: List): void {
    for (const item of list.children) this.nested(item, null, list.ordered === true ? '1.' : '-');
  }

  private nested(node: Container, outer: number | null, bullet: string): void {
    const start = outer ?? this.spanOf(node).start;
    if (node.children.length === 0) this.furniture({ start, end: this.spanOf(node).end });
    node.children.forEach((child, index) => this.block(child, index === 0 ? start : null, bullet));
  }

  private spanOf(node: Nodes): Span {
    return {
      start: this.from + (node.position?.start.offset ?? 0),
      end: this.from + (node.position?.end.offset ?? 0),
    };
  }

  private told(
    node: Nodes,
    children: readonly PhrasingContent[],
    outer: number | null,
    shape: { readonly heading: number; readonly bullet: string },
  ): void {
    const span = this.spanOf(node);
    const builder = new TextBuilder(this.text);
    const marks = noMarks();
    for (const child of children) this.inline(child, builder, marks);
    const built = builder.finish();
    const start = Math.min(outer ?? span.start, span.start);
    if (built.text === '') {
      this.furniture({ start, end: span.end });
      return;
    }
    const traits = { ...shape, paragraph: false, ...inlineTraits(built.text.length, marks.links, marks.emphasis) };
    this.drafts.push({ start, end: span.end, ...built, kind: null, traits });
  }

  private inline(node: PhrasingContent, builder: TextBuilder, marks: InlineMarks): void {
    const start = builder.length;
    if (node.type === 'text' || node.type === 'inlineCode') this.align(node.value, this.spanOf(node), builder);
    else if (node.type === 'break') builder.add(' ');
    else if ('children' in node) {
      for (const child of node.children) this.inline(child, builder, marks);
      const isLink = node.type === 'link' || node.type === 'linkReference';
      (isLink ? marks.links : marks.emphasis).push({ start, end: builder.length });
    }
    // Pictures, footnote marks and inline HTML are no text.
  }

  /** Adds a node's value, of which escapes, entities and the prefixes of continued lines stand otherwise in the file. */
  private align(value: string, span: Span, builder: TextBuilder): void {
    let at = span.start;
    let index = 0;
    while (index < value.length) {
      if (value[index] === '\n' || value[index] === '\r') {
        builder.add(' ');
        index += value.startsWith('\r\n', index) ? 2 : 1;
        at = this.afterBreak(at, span.end);
        continue;
      }
      let length = 0;
      while (
        index + length < value.length &&
        at + length < span.end &&
        value[index + length] === this.text[at + length] &&
        value[index + length] !== '\n' &&
        value[index + length] !== '\r' &&
        !(this.text[at + length] === '&' && this.entityAt(at + length) !== null)
      )
        length++;
      builder.copy(at, at + length);
      at += length;
      index += length;
      if (index >= value.length || value[index] === '\n' || value[index] === '\r') continue;
      const entity = this.text[at] === '&' ? this.entityAt(at) : null;
      if (entity !== null) {
        const point = String.fromCodePoint(value.codePointAt(index) ?? 0);
        builder.add(point);
        index += point.length;
        at += entity.length;
      } else if (at < span.end) at++;
      else {
        builder.add(value.slice(index).replace(/\s+/gu, ' '));
        return;
      }
    }
  }

  /** The source of the entity that stands at an offset; `&ampere;` is none and stands for itself. */
  private entityAt(at: number): string | null {
    const source = ENTITY_AT.exec(this.text.slice(at, at + 40))?.[0];
    if (source === undefined) return null;
    let known = this.entities.get(source);
    if (known === undefined) {
      const first = fromMarkdown(source).children[0];
      const child = first?.type === 'paragraph' ? first.children[0] : undefined;
      // White space (`&nbsp;` alone) makes no paragraph of its own, so only what comes back unchanged is no entity.
      known = !(child?.type === 'text' && child.value === source);
      this.entities.set(source, known);
    }
    return known ? source : null;
  }

  /** The place behind a line break and the quotation marks and indents of the next line. */
  private afterBreak(at: number, end: number): number {
    LINE_BREAK.lastIndex = at;
    const match = LINE_BREAK.exec(this.text);
    return match === null ? at : Math.min(end, at + match[0].length);
  }

  private furniture({ start, end }: Span): void {
    // The parser takes a no-break space for text.
    if (/\S/u.test(this.text.slice(start, end))) this.drafts.push(asItStands(this.text, start, end));
  }
}

const LINE_BREAK = /[ \t]*(?:\r\n|[\n\r])[ \t>]*/uy;
const ENTITY_AT = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,30});/u;

/** Adds what no block holds (markers of empty items, tails of containers) as furniture, a block a line. */
function withRest(text: string, from: number, drafts: readonly Draft[]): Draft[] {
  const all: Draft[] = [];
  const rest = (start: number, end: number): void => {
    for (const line of splitLines(text.slice(start, end)))
      if (line.end > line.start) all.push(asItStands(text, start + line.start, start + line.end));
  };
  let at = from;
  for (const draft of drafts) {
    if (draft.start < at) continue;
    rest(at, draft.start);
    all.push(draft);
    at = draft.end;
  }
  rest(at, text.length);
  return all;
}
