import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { ArticleMetadata, Warning } from './article.ts';
import { findDates } from './kinds/dates.ts';
import { asItStands } from './rawBlock.ts';
import type { Draft } from './reader.ts';

export interface FrontMatter {
  /** The whole of it as one block. */
  readonly block: Draft;
  readonly metadata: Partial<ArticleMetadata>;
  readonly warnings: readonly Warning[];
  /** Where the article's text begins. */
  readonly end: number;
}

const FENCE = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/u;
const END = /^(?:---|\.\.\.)[ \t]*$/gmu;
/** A longer block between two rules is text. */
const MAX_LENGTH = 20_000;

/** The names that notes, site generators and clippers give to what `ArticleMetadata` holds. */
const KEYS: Readonly<Record<string, keyof ArticleMetadata>> = {
  title: 'title',
  headline: 'title',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  creator: 'byline',
  outlet: 'outlet',
  publisher: 'outlet',
  site: 'outlet',
  site_name: 'outlet',
  source: 'outlet',
  agency: 'agency',
  date: 'published',
  published: 'published',
  publisheddate: 'published',
  pubdate: 'published',
  created: 'published',
  updated: 'updated',
  modified: 'updated',
  lastmod: 'updated',
  url: 'url',
  link: 'url',
  canonical: 'url',
  original: 'url',
  language: 'language',
  lang: 'language',
};

/**
 * Reads the YAML between two `---` lines at the start of a text.
 * @returns `null` when the text does not begin with front matter; broken YAML is a warning with its line, and what
 * could be read of it counts
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const fence = FENCE.exec(text);
  if (fence === null) return null;
  END.lastIndex = fence[0].length;
  const close = END.exec(text);
  if (close === null || close.index > MAX_LENGTH) return null;
  const yaml = text.slice(fence[0].length, close.index);
  if (!/^[\w"'][^\n]{0,80}:(?:\s|$)/mu.test(yaml)) return null;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const end = close.index + close[0].trimEnd().length;
  return {
    block: asItStands(text, start, end),
    ...parse(yaml),
    end,
  };
}

function parse(yaml: string): Pick<FrontMatter, 'metadata' | 'warnings'> {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter,
    schema: 'core',
    logLevel: 'silent',
    prettyErrors: false,
    stringKeys: true,
  });
  const warnings = document.errors.map(({ message, pos }) => ({
    message: `The front matter is not valid YAML (${message.replace(/\s*\n[\s\S]*$/u, '').replace(/[.:]$/u, '')}); correct this line.`,
    // The first line of the file is the fence.
    line: lineCounter.linePos(pos[0]).line + 1,
  }));
  const metadata: Record<string, string> = {};
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      const name = isScalar(key) ? KEYS[String(key.value).toLowerCase()] : undefined;
      const text = name === undefined ? '' : plainText(value);
      if (name === undefined || text === '' || metadata[name] !== undefined) continue;
      if (name === 'outlet' && /^https?:\/\//u.test(text)) metadata['url'] ??= text;
      else metadata[name] = name === 'published' || name === 'updated' ? isoDate(text) : text;
    }
  }
  return { metadata, warnings };
}

/** The text of a scalar, of the names in a list, or of an author with a name. Aliases and the rest say nothing. */
function plainText(node: unknown): string {
  if (isScalar(node))
    return typeof node.value === 'string' || typeof node.value === 'number'
      ? String(node.source ?? node.value)
          .replace(/\s+/gu, ' ')
          .trim()
      : '';
  if (isSeq(node)) return node.items.map(plainText).filter(Boolean).join(', ');
  return isMap(node) ? plainText(node.get('name', true)) : '';
}

const isoDate = (text: string): string => findDates(text)[0]?.iso ?? text;
