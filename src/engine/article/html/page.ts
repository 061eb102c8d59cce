import type { Piece, Span } from '../article.ts';
import type { ElementNames } from './names.ts';
import type { Attributes } from './scanMarkup.ts';

/** An element of a page, as far as telling the article from the rest of the page needs it. */
export interface PageElement {
  readonly tag: string;
  /** Index into `Page.elements`; an element's own is larger than that of the element around it. */
  readonly parent: number;
  readonly attributes: Attributes;
  readonly names: ElementNames;
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
