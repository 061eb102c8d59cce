import type { Span } from '../article.ts';
import { TextBuilder } from '../textBuilder.ts';
import { inlineTraits } from '../textReader.ts';
import { isBlank, isSpace, SPACE } from '../characters.ts';
import { type ElementNames, NameTable } from './names.ts';
import type { Page, PageBlock, PageElement } from './page.ts';
import { type Attributes, type MarkupSink, scanMarkup } from './scanMarkup.ts';
import type { Tag } from './tags.ts';

/**
 * Reads a page's source into its elements and blocks of text.
 * @param html the page's source; broken markup is taken as browsers take it
 */
export function parsePage(html: string): Page {
  const builder = new PageBuilder(html);
  scanMarkup(html, builder);
  return builder.finish();
}

/** No page is nested deeper by intent; deeper elements count as parts of the one at this depth. */
const MAX_DEPTH = 400;

/**
 * `<sup class="reference">[1]</sup>` leads to a note, `<a class="headerlink" href="#time">¶</a>` to the heading that it
 * stands in, `<span class="mw-editsection">` to an editor; none is part of the sentence.
 */
function isMark({ name }: Tag, attributes: Attributes): boolean {
  const classes = attributes['class'];
  if (classes === undefined) return false;
  if (name === 'sup') return /(?:^|[\s_-])(?:reference|footnote|noteref|citation)/iu.test(classes);
  if (name === 'a')
    return /(?:^|\s)(?:headerlink|anchorjs-link|header-anchor|heading-anchor|hash-link)(?:\s|$)/iu.test(classes);
  return name === 'span' && /(?:^|\s)mw-editsection(?:\s|$)/u.test(classes);
}

interface OpenElement {
  readonly tag: Tag;
  /** Index into `elements`; inline elements have none of their own and stand for the one around them. */
  readonly index: number;
  readonly inline: boolean;
  /** Where a link or an emphasis began in the block's text, or -1. */
  linkStart: number;
  emphasisStart: number;
}

/** Builds the elements and blocks of a page from the tags and texts of its source. */
export class PageBuilder implements MarkupSink {
  private readonly elements: PageElement[] = [];
  private readonly blocks: PageBlock[] = [];
  private readonly linkedData: string[] = [];
  private readonly open: OpenElement[] = [];
  private readonly builder: TextBuilder;
  private readonly html: string;
  private readonly names = new NameTable();
  private title = '';
  /** Index of the element that text belongs to now. */
  private element = 0;
  /** Depth of `open` at which a silent element began, or -1. */
  private silentDepth = -1;
  private capture: 'title' | 'data' | null = null;
  private captured = '';
  private links: Span[] = [];
  private emphasis: Span[] = [];
  private from = -1;
  private to = 0;
  private spaced = true;
  /** Links may go around several blocks, as those of cards do. */
  private readonly openLinks: OpenElement[] = [];
  /** Links and emphasis that began inside the block that is being built. */
  private marksInside: OpenElement[] = [];
  /** How many of the open elements are `<p>`. */
  private openParagraphs = 0;
  private breaks = 0;

  constructor(html: string) {
    this.html = html;
    this.builder = new TextBuilder(html);
    this.elements.push({ tag: '#page', parent: -1, attributes: {}, names: this.names.none });
  }

  finish(): Page {
    this.flush(this.element);
    return {
      elements: this.elements,
      blocks: this.blocks,
      linkedData: this.linkedData,
      title: this.title.replace(/\s+/gu, ' ').trim(),
    };
  }

  get ignoresText(): boolean {
    return this.capture === null && (this.silentDepth >= 0 || this.isHead());
  }

  private isHead(): boolean {
    const name = this.open.at(-1)?.tag.name;
    return name === 'head' || name === 'html';
  }

  onOpen(tag: Tag, attributes: Attributes): void {
    const { name } = tag;
    // Unknown elements (`<tooltip-word>`) run on inside a paragraph and are layout outside it.
    const inline = tag.inline || (this.openParagraphs > 0 && name.includes('-'));
    const heard = this.silentDepth < 0;
    if (!inline && heard) {
      if (name === 'br') this.onBreak();
      else this.flush(this.element);
    }
    let index = this.element;
    if (heard && name !== 'br' && this.open.length < MAX_DEPTH) {
      const keeps = !inline || attributes['itemprop'] !== undefined || name === 'time' || isButton(tag, attributes);
      if (keeps)
        index = this.elements.push({ tag: name, parent: index, attributes, names: this.namesOf(attributes) }) - 1;
    }
    if (tag.empty) return;
    const at = this.builder.length;
    const leaves = name === 'a' && leadsElsewhere(attributes['href']);
    const opened: OpenElement = {
      tag,
      index: inline ? this.element : index,
      inline,
      linkStart: leaves ? at : -1,
      emphasisStart: tag.emphasis ? at : -1,
    };
    this.open.push(opened);
    if (leaves) this.openLinks.push(opened);
    this.element = opened.index;
    if (at > 0 && (leaves || tag.emphasis)) this.marksInside.push(opened);
    if (name === 'p') this.openParagraphs++;
    if (heard && (tag.silent || isMark(tag, attributes))) this.silentDepth = this.open.length;
    if (name === 'title' && this.title === '') this.capture = 'title';
    else if (name === 'script' && /^application\/ld\+json/iu.test(attributes['type']?.trim() ?? ''))
      this.capture = 'data';
  }

  private namesOf({ class: names, id }: Attributes): ElementNames {
    return names === undefined && id === undefined ? this.names.none : this.names.of(names ?? '', id ?? '');
  }

  onClose(tag: Tag): void {
    if (tag.empty) return;
    const closed = this.open.pop();
    if (closed === undefined) return;
    if (this.openLinks.at(-1) === closed) this.openLinks.pop();
    this.element = this.open.at(-1)?.index ?? 0;
    if (tag.name === 'p') this.openParagraphs--;
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
    if (++this.breaks >= 2) this.flush(this.element);
    else this.space();
  }

  private space(): void {
    if (this.spaced) return;
    this.builder.add(' ');
    this.spaced = true;
  }

  onText(start: number, end: number, regular: boolean): void {
    if (this.capture !== null) this.captured += this.html.slice(start, end);
    else if (!this.ignoresText) {
      if (regular) this.copyRegular(start, end);
      else this.copy(start, end);
    }
  }

  onDecoded(text: string, start: number, end: number): void {
    if (this.capture !== null) this.captured += text;
    else if (this.ignoresText) return;
    // No entity stands for more than two characters.
    else if (isBlank(text.charCodeAt(0)) && isBlank(text.charCodeAt(text.length - 1))) {
      if (isSpace(text.charCodeAt(0))) this.space();
    } else {
      this.place(start, end);
      this.builder.add(text);
    }
  }

  /** Copies text in which there are no two spaces in a row, nor other white space. */
  private copyRegular(start: number, end: number): void {
    const { html } = this;
    const first = html.charCodeAt(start) === SPACE ? start + 1 : start;
    const last = html.charCodeAt(end - 1) === SPACE ? end - 1 : end;
    const from = this.spaced ? first : start;
    if (last > first) this.place(first, last);
    this.builder.copy(from, end);
    if (last < end) this.spaced = true;
  }

  /** Copies text with every run of white space as one space. */
  private copy(start: number, end: number): void {
    const { html } = this;
    for (let at = start; at < end;) {
      const from = at;
      if (isBlank(html.charCodeAt(at))) {
        let space = false;
        for (let code = html.charCodeAt(at); at < end && isBlank(code); code = html.charCodeAt(++at))
          if (isSpace(code)) space = true;
        if (!space || this.spaced) continue;
        if (at === from + 1 && html.charCodeAt(from) === SPACE) {
          this.builder.copy(from, at);
          this.spaced = true;
        } else this.space();
      } else {
        // Words with single spaces between them.
        at++;
        while (at < end) {
          const code = html.charCodeAt(at);
          if (!isBlank(code)) at++;
          else if (code === SPACE && at + 1 < end && !isBlank(html.charCodeAt(at + 1))) at += 2;
          else break;
        }
        this.place(from, at);
        this.builder.copy(from, at);
      }
    }
  }

  /** Notes that visible text stands at `start…end` of the source. */
  private place(start: number, end: number): void {
    if (this.from < 0) this.from = start;
    this.to = end;
    this.spaced = false;
    this.breaks = 0;
  }

  /** Ends the block that was being built. @param element the block's element */
  private flush(element: number): void {
    if (this.from >= 0) {
      for (const link of this.openLinks) this.links.push({ start: link.linkStart, end: this.builder.length });
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
      this.from = -1;
    } else if (this.builder.length > 0) this.builder.finish();
    if (this.links.length > 0) this.links = [];
    if (this.emphasis.length > 0) this.emphasis = [];
    this.spaced = true;
    this.breaks = 0;
    for (const link of this.openLinks) link.linkStart = 0;
    // A link or emphasis that goes on into the next block begins anew there.
    if (this.marksInside.length === 0) return;
    for (const mark of this.marksInside) {
      mark.linkStart = Math.min(mark.linkStart, 0);
      mark.emphasisStart = Math.min(mark.emphasisStart, 0);
    }
    this.marksInside = [];
  }
}

/** A link that is drawn as a button: `<a class="btn btn--large">`. */
function isButton({ name }: Tag, attributes: Attributes): boolean {
  return name === 'a' && /(?:^|[\s_-])(?:btn|button|cta)(?:[\s_-]|$)/iu.test(attributes['class'] ?? '');
}

/** `#` and a name lead to another place of the same page, `#` alone is what scripts use for buttons. */
function leadsElsewhere(href: string | undefined): boolean {
  return href !== undefined && !(href.length > 1 && href.startsWith('#'));
}
