import type { ArticleMetadata, BlockKind, Piece, Span, Warning } from './article.ts';

/** What markup says about a block, besides its kind. */
export interface Traits {
  /** 1 … 6 for headings, else 0. */
  readonly heading: number;
  /** The sign or list marker in front of it, e.g. `●`; `''` when there is none. */
  readonly bullet: string;
  /** 0 … 1: the share of its characters that are links. */
  readonly linked: number;
  /** Whether all of it or only its end is set in bold or italics. */
  readonly emphasis: 'none' | 'all' | 'end';
  /** Whether markup sets it as a paragraph: then one word and a full stop are a paragraph, too. */
  readonly paragraph: boolean;
}

export const PLAIN: Traits = { heading: 0, bullet: '', linked: 0, emphasis: 'none', paragraph: false };

/** A block as a reader finds it; `start…end` points into the file's text and includes markup. */
export interface Draft extends Span {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** `null`: to be told from words and place by `assignKinds`. */
  readonly kind: BlockKind | null;
  readonly traits: Traits;
}

/** What a reader makes of a file. Blocks are in order and do not overlap. */
export interface Reading {
  /** The text that all offsets point into. */
  readonly text: string;
  readonly blocks: readonly Draft[];
  /** Only what the file says outright (front matter, meta elements); the rest is read off the blocks. */
  readonly metadata: Partial<ArticleMetadata>;
  readonly warnings: readonly Warning[];
}

/** Reads one family of formats. Never throws for bad content. */
export interface Reader {
  /** File extensions in lower case, without the dot. */
  readonly extensions: readonly string[];
  /** `bytes`: the format is not text, and decoding it is the reader's work. */
  readonly takes: 'text' | 'bytes';
  read(content: string | Uint8Array): Reading | { readonly problem: string };
}
