/** What an article is once its file has been read. Everything here is plain, readonly, serialisable data. */

/** A half-open range of UTF-16 code units, `start` ≤ `end`. What text it points into is said where it is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a block of a page is for. `furniture` is whatever belongs to the page and not to the article. */
export type BlockKind =
  'title' | 'subtitle' | 'heading' | 'byline' | 'date' | 'source' | 'caption' | 'body' | 'furniture';

/**
 * One stretch of a paragraph's text that stands unchanged in its file:
 * `text.slice(at, at + length)` equals `file.slice(start, start + length)`.
 */
export interface Piece {
  /** Offset into the paragraph's text. */
  readonly at: number;
  /** Offset into the file's text. */
  readonly start: number;
  readonly length: number;
}

/**
 * One block of the file. `text` is what a reader reads, without markup and with line breaks inside a paragraph
 * as single spaces; `pieces`, in order, say where it stands in the file. Characters of `text` outside every piece
 * (a space for a line break, a decoded `&amp;`) have no place of their own.
 */
export interface Paragraph extends Span {
  readonly kind: BlockKind;
  /** 1-based line of `start`. */
  readonly line: number;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** What the page says about itself; `null` where it does not say. */
export interface ArticleMetadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  /** News agency credited by the page (AFP, Reuters …). */
  readonly agency: string | null;
  /** ISO 8601 date or date and time, as precise as the page says. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly url: string | null;
  /** BCP 47 primary subtag, e.g. `en`; `und` when it cannot be told. */
  readonly language: string;
}

/** An article as read: the text of its file (which all offsets point into) and every block of it, in order. */
export interface Article extends ArticleMetadata {
  /** As the caller named the file; not interpreted. */
  readonly path: string;
  /** What a person calls this source: the outlet where known, else the file name. */
  readonly label: string;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** One sentence that says why the file could not be read and what to do, or `null`. Then there are no paragraphs. */
  readonly problem: string | null;
  /** What is wrong in a file that could be read all the same; absent when nothing is. */
  readonly warnings?: readonly Warning[];
}

/** Something the user should know about a file: broken front matter, a date that can be read in two ways. */
export interface Warning {
  /** One sentence. */
  readonly message: string;
  /** 1-based line of the file. */
  readonly line: number;
}

/** Kinds that tell the story: these are aligned, compared and searched for facts. */
const STORY_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>(['title', 'subtitle', 'heading', 'caption', 'body']);

/** Whether links, names, quotations and figures may come from this block. */
export function tellsTheStory(kind: BlockKind): boolean {
  return STORY_KINDS.has(kind);
}
