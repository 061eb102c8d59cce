import type { Article, ArticleMetadata, Paragraph, Warning } from './article.ts';
import { joinAround } from './brokenParagraphs.ts';
import { checkText, decode, isTooLarge } from './decode.ts';
import { docxReader } from './docxReader.ts';
import { ARTICLE_ENDINGS } from './endings.ts';
import { htmlReader } from './html/htmlReader.ts';
import { assignKinds } from './kinds/assignKinds.ts';
import { LineCounter } from './lines.ts';
import { markdownReader } from './markdownReader.ts';
import { readMetadata } from './metadata.ts';
import type { Reader, Reading } from './reader.ts';
import { textReader } from './textReader.ts';
import { splitInto } from './units.ts';

/** What is known of a source before it is read. */
export interface SourceInput {
  readonly path: string;
  /** The file's text, its bytes (formats that are not text), or one sentence that says why there is neither. */
  readonly content: { readonly text: string } | { readonly bytes: Uint8Array } | { readonly problem: string };
  /** What the user calls this source; wins over what the page says. */
  readonly label?: string;
  /** ISO date; wins over what the page says. */
  readonly published?: string;
}

export interface ReadOptions {
  readonly unit: 'paragraph' | 'sentence' | 'line';
}

/** One a family of formats; the first is for files whose name tells nothing. */
const READERS: readonly Reader[] = [textReader, markdownReader, htmlReader, docxReader];

const NO_METADATA: ArticleMetadata = {
  title: null,
  byline: null,
  outlet: null,
  agency: null,
  published: null,
  updated: null,
  url: null,
  language: 'und',
};

/**
 * Reads a file as an article: blocks with their kinds, metadata, language. Never throws for bad input: an article that
 * cannot be read has a `problem`.
 */
export function readArticle(input: SourceInput, options: ReadOptions): Article {
  const reading = readContent(input);
  if ('problem' in reading) return unreadable(input, reading);
  const { text } = reading;
  const whole = paragraphsOf(reading);
  const { metadata, warnings } = readMetadata(whole, reading.metadata, input.published);
  const all: readonly Warning[] = [...undecoded(text), ...reading.warnings, ...warnings];
  return {
    path: input.path,
    label: input.label ?? metadata.outlet ?? fileName(input.path),
    text,
    paragraphs: splitInto(options.unit, whole, text, metadata.language),
    problem: null,
    ...metadata,
    ...(all.length > 0 ? { warnings: all } : {}),
  };
}

function readContent({ path, content }: SourceInput): Reading | { readonly problem: string; readonly text?: string } {
  if ('problem' in content) return content;
  const reader = readerFor(path);
  if (reader === null)
    return {
      problem: `Files of the type .${extensionOf(path) ?? ''} are not read; save the article as one of ${ARTICLE_ENDINGS.map((name) => `.${name}`).join(', ')}.`,
    };
  if (reader.takes === 'bytes')
    return 'bytes' in content
      ? (isTooLarge(content.bytes.length) ?? reader.read(content.bytes))
      : { problem: 'This format is not text; open the file from where it is saved, not from a text editor.' };
  const text = 'text' in content ? content.text : decode(content.bytes, reader === htmlReader);
  if (typeof text !== 'string') return text;
  const problem = checkText(text);
  if (problem !== null) return { ...problem, text: text.length < 1000 ? text : '' };
  // A page that was saved under the name of a text file is still a page.
  return (reader === textReader && /^\s{0,200}<(?:!doctype html|html)[\s>]/iu.test(text) ? htmlReader : reader).read(
    text,
  );
}

/** The sign that decoders put where bytes are no text of the encoding. */
const REPLACEMENT = '\uFFFD';

function undecoded(text: string): Warning[] {
  const at = text.indexOf(REPLACEMENT);
  if (at < 0) return [];
  return [
    {
      message: `Letters that could not be decoded stand as “${REPLACEMENT}”: choose “Reopen with Encoding” (Windows 1252 for most older files of western Europe), then save the file as UTF-8.`,
      line: new LineCounter(text).lineAt(at),
    },
  ];
}

function paragraphsOf({ text, blocks }: Reading): Paragraph[] {
  const { drafts, kinds } = joinAround(blocks, assignKinds(blocks));
  const lines = new LineCounter(text);
  return drafts.map((block, index) => ({
    kind: kinds[index] ?? 'body',
    start: block.start,
    end: block.end,
    line: lines.lineAt(block.start),
    text: block.text,
    pieces: block.pieces,
  }));
}

function unreadable(
  input: SourceInput,
  { problem, text = '' }: { readonly problem: string; readonly text?: string },
): Article {
  return {
    ...NO_METADATA,
    path: input.path,
    label: input.label ?? fileName(input.path),
    text,
    paragraphs: [],
    problem,
    published: input.published ?? null,
  };
}

function readerFor(path: string): Reader | null {
  const extension = extensionOf(path);
  if (extension === null) return textReader;
  return READERS.find(({ extensions }) => extensions.includes(extension)) ?? null;
}

function fileName(path: string): string {
  return path.replace(/^.*[/\\]/u, '');
}

/** `null` for names such as `Untitled-1` or `Speech of 12.07.2025`, which say nothing about the format. */
function extensionOf(path: string): string | null {
  return /\.((?=[\d]*[a-z])[a-z\d]{1,10})$/iu.exec(fileName(path))?.[1]?.toLowerCase() ?? null;
}
