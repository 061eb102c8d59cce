import type { Piece, Span } from '../article.ts';

/** An element of a page, as far as telling the article from the rest of the page needs it. */
export interface PageElement {
  readonly tag: string;
  /** Index into `Page.elements`; an element's own is larger than that of the element around it. */
  readonly parent: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** Class and id names split into lower-case words: `storyBody-ad_box` → story, body, ad, box. */
  readonly words: readonly string[];
}

/** A stretch of text that stands on lines of its own, in the order of the page. */
export interface PageBlock extends Span {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The innermost element that lays out a block around the text; index into `Page.elements`. */
  readonly element: number;
  /** Characters that are links to elsewhere. */
  readonly linked: number;
  /** Whether the whole text, or its end, is bold or italic. */
  readonly emphasis: 'none' | 'all' | 'end';
}

/** A page as its parser leaves it; offsets point into the page's source. */
export interface Page {
  readonly elements: readonly PageElement[];
  readonly blocks: readonly PageBlock[];
  /** Texts of `<script type="application/ld+json">`. */
  readonly linkedData: readonly string[];
  /** Text of `<title>`. */
  readonly title: string;
}

/** The elements around a block, innermost first. */
export function* ancestors(page: Page, element: number): Generator<PageElement> {
  for (let index = element; index >= 0;) {
    const found = page.elements[index];
    if (found === undefined) return;
    yield found;
    index = found.parent;
  }
}

/** The class and id words of an element. */
export function splitNames(names: string): readonly string[] {
  if (names === '') return [];
  return names
    .slice(0, 400)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
