import { Parser } from 'htmlparser2';
import type { Span } from '../article.ts';
import { TextBuilder } from '../textBuilder.ts';
import { inlineTraits } from '../textReader.ts';
import { type Page, type PageBlock, type PageElement, splitNames } from './page.ts';

/** Elements that run on inside a line; all others begin and end a block. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Elements whose text no reader sees, or that are controls. */
const SILENT = new Set(
  'script style noscript template svg math iframe object video audio canvas select option optgroup textarea datalist map rp rt noframes'.split(
    ' ',
  ),
);
const EMPHASIS = new Set(['b', 'strong', 'i', 'em', 'cite']);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** White space other than single spaces, and characters that only say where a word may be broken. */
const IRREGULAR = /[^\S ]| {2}|[\u00AD\u200B]/u;
const SPACE = 32;

/** No page is nested deeper by intent; deeper elements count as parts of the one at this depth. */
const MAX_DEPTH = 400;

/**
 * Reads a page's source into its elements and blocks of text.
 * @param html the page's source; broken markup is taken as browsers take it
 */
export function parsePage(html: string): Page {
  return new PageParser(html).parse();
}

const NO_WORDS: readonly string[] = [];

function wordsOf({ class: names, id }: Readonly<Record<string, string>>): readonly string[] {
  return names === undefined && id === undefined ? NO_WORDS : splitNames(`${names ?? ''} ${id ?? ''}`.trim());
}

/** `<sup class="reference">[1]</sup>` leads to a note; it is no part of the sentence. */
function isNoteMark(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  return tag === 'sup' && /(?:^|[\s_-])(?:reference|footnote|noteref|citation)/iu.test(attributes['class'] ?? '');
}

interface OpenElement {
  readonly tag: string;
  /** Index into `elements`; inline elements have none of their own and stand for the one around them. */
  readonly index: number;
  readonly inline: boolean;
  /** Where a link or an emphasis began in the block's text, or -1. */
  linkStart: number;
  emphasisStart: number;
}

class PageParser {
  private readonly elements: PageElement[] = [];
  private readonly blocks: PageBlock[] = [];
  private readonly linkedData: string[] = [];
  private readonly open: OpenElement[] = [];
  private readonly builder: TextBuilder;
  private readonly html: string;
  private title = '';
  /** Depth of `open` at which a silent element began, or -1. */
  private silentDepth = -1;
  private capture: 'title' | 'data' | null = null;
  private captured = '';
  private links: Span[] = [];
  private emphasis: Span[] = [];
  private from = -1;
  private to = 0;
  private spaced = true;
  /** Links and emphasis that began inside the block that is being built. */
  private marksInside: OpenElement[] = [];
  /** How many of the open elements are `<p>`. */
  private openParagraphs = 0;
  private breaks = 0;

  constructor(html: string) {
    this.html = html;
    this.builder = new TextBuilder(html);
    this.elements.push({ tag: '#page', parent: -1, attributes: {}, words: [] });
  }

  parse(): Page {
    const parser: Parser = new Parser(
      {
        onopentag: (tag, attributes) => this.onOpen(tag, attributes),
        onclosetag: (tag) => this.onClose(tag),
        ontext: (data) => this.onText(data, parser.startIndex, parser.endIndex + 1),
      },
      { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
    );
    parser.end(this.html);
    this.flush();
    return {
      elements: this.elements,
      blocks: this.blocks,
      linkedData: this.linkedData,
      title: this.title.replace(/\s+/gu, ' ').trim(),
    };
  }

  private get element(): number {
    return this.open.at(-1)?.index ?? 0;
  }

  private onOpen(tag: string, attributes: Record<string, string>): void {
    const inline = this.isInline(tag);
    if (!inline && this.silentDepth < 0) {
      if (tag === 'br') this.onBreak();
      else this.flush();
    }
    let index = this.element;
    const keeps = !inline || attributes['itemprop'] !== undefined || tag === 'time';
    if (keeps && tag !== 'br' && this.open.length < MAX_DEPTH && this.silentDepth < 0) {
      index = this.elements.push({ tag, parent: this.element, attributes, words: wordsOf(attributes) }) - 1;
    }
    if (VOID.has(tag)) return;
    const href = attributes['href'];
    const leaves = tag === 'a' && href !== undefined && !/^#./u.test(href);
    const emphasised = EMPHASIS.has(tag);
    const at = this.builder.length;
    const opened = {
      tag,
      index: inline ? this.element : index,
      inline,
      linkStart: leaves ? at : -1,
      emphasisStart: emphasised ? at : -1,
    };
    this.open.push(opened);
    if (at > 0 && (leaves || emphasised)) this.marksInside.push(opened);
    if (tag === 'p') this.openParagraphs++;
    if (this.silentDepth < 0 && (SILENT.has(tag) || isNoteMark(tag, attributes))) this.silentDepth = this.open.length;
    if (tag === 'title' && this.title === '') this.capture = 'title';
    else if (tag === 'script' && /^application\/ld\+json/iu.test(attributes['type']?.trim() ?? ''))
      this.capture = 'data';
  }

  private isInline(tag: string): boolean {
    // Unknown elements (`<tooltip-word>`) run on inside a paragraph and are layout outside it.
    return INLINE.has(tag) || (this.openParagraphs > 0 && tag.includes('-'));
  }

  private onClose(tag: string): void {
    if (VOID.has(tag)) return;
    const closed = this.open.pop();
    if (closed === undefined) return;
    if (closed.tag === 'p') this.openParagraphs--;
    if (this.capture !== null) this.endCapture();
    if (this.silentDepth > this.open.length) {
      this.silentDepth = -1;
      return;
    }
    if (closed.linkStart >= 0) this.links.push({ start: closed.linkStart, end: this.builder.length });
    if (closed.emphasisStart >= 0) this.emphasis.push({ start: closed.emphasisStart, end: this.builder.length });
    if (!closed.inline && this.silentDepth < 0) this.flush(closed.index);
  }

  private endCapture(): void {
    if (this.capture === 'title') this.title = this.captured;
    else if (this.capture === 'data') this.linkedData.push(this.captured);
    this.capture = null;
    this.captured = '';
  }

  /** Two line breaks part paragraphs, as in pages that know no `<p>`. */
  private onBreak(): void {
    if (++this.breaks >= 2) this.flush();
    else this.space();
  }

  private space(): void {
    if (this.spaced) return;
    this.builder.add(' ');
    this.spaced = true;
  }

  private onText(data: string, startIndex: number, end: number): void {
    if (this.capture !== null) {
      this.captured += data;
      return;
    }
    if (this.silentDepth >= 0 || this.isHead()) return;
    const start = end - data.length;
    if (this.html.startsWith(data, start)) this.copy(data, start);
    else if (/^[\s\u00AD\u200B]*$/u.test(data)) {
      if (/\s/u.test(data)) this.space();
    } else {
      this.place(Math.min(startIndex, end - 1), end);
      this.builder.add(data);
    }
  }

  private isHead(): boolean {
    return this.open.at(-1)?.tag === 'head' || this.open.at(-1)?.tag === 'html';
  }

  /** Copies text as it stands, with every run of white space as one space. */
  private copy(data: string, start: number): void {
    if (!IRREGULAR.test(data)) {
      // At most one space at each end, for two in a row are irregular.
      const first = data.charCodeAt(0) === SPACE ? 1 : 0;
      const last = data.length - (data.charCodeAt(data.length - 1) === SPACE ? 1 : 0);
      const from = first === 1 && this.spaced ? 1 : 0;
      if (last > first) this.place(start + first, start + last);
      this.builder.copy(start + from, start + data.length);
      if (last < data.length) this.spaced = true;
      return;
    }
    for (const match of data.matchAll(/[^\s\u00AD\u200B]+(?: [^\s\u00AD\u200B]+)*|[\s\u00AD\u200B]+/gu)) {
      const at = start + match.index;
      const run = match[0];
      if (!/^[\s\u00AD\u200B]/u.test(run)) {
        this.place(at, at + run.length);
        this.builder.copy(at, at + run.length);
      } else if (run === ' ' && !this.spaced) {
        this.builder.copy(at, at + 1);
        this.spaced = true;
      } else if (/\s/u.test(run)) this.space();
    }
  }

  /** Notes that visible text stands at `start…end` of the source. */
  private place(start: number, end: number): void {
    if (this.from < 0) this.from = start;
    this.to = end;
    this.spaced = false;
    this.breaks = 0;
  }

  /** Ends the block that was being built. @param element the block's element; by default the innermost open one */
  private flush(element = this.element): void {
    if (this.from >= 0) {
      const { text, pieces } = this.builder.finish();
      const { linked, emphasis } = inlineTraits(text.length, this.links, this.emphasis);
      this.blocks.push({
        start: this.from,
        end: this.to,
        text,
        pieces,
        element,
        linked: linked * text.length,
        emphasis,
      });
    } else this.builder.finish();
    if (this.links.length > 0) this.links = [];
    if (this.emphasis.length > 0) this.emphasis = [];
    this.from = -1;
    this.spaced = true;
    this.breaks = 0;
    // A link or emphasis that goes on into the next block begins anew there.
    if (this.marksInside.length === 0) return;
    for (const mark of this.marksInside) {
      mark.linkStart = Math.min(mark.linkStart, 0);
      mark.emphasisStart = Math.min(mark.emphasisStart, 0);
    }
    this.marksInside = [];
  }
}
