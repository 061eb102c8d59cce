import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import type { ArticleMetadata, BlockKind, Span } from './article.ts';
import { detectLanguage } from './language.ts';
import { type Draft, type Reader, type Reading } from './reader.ts';
import { TextBuilder } from './textBuilder.ts';
import { inlineTraits } from './textReader.ts';

/**
 * Word files. The file itself is no text, so the text that all offsets point into is the one that this reader takes
 * out of it: one line a paragraph of the document, with a blank line between two.
 */
export const docxReader: Reader = {
  extensions: ['docx'],
  takes: 'bytes',
  read: (content) => (typeof content === 'string' ? { problem: NO_WORD_FILE } : readDocx(content)),
};

const NO_WORD_FILE = 'This is no Word file that can be read; open it in a word processor and save it as .docx again.';

/** A .docx of 20 MB may unpack to gigabytes by intent; the text of no article comes near this. */
const MAX_UNPACKED = 50 * 1024 * 1024;

/** Declared by every host the engine runs on; see `decode.ts`. */
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

function readDocx(bytes: Uint8Array): Reading | { readonly problem: string } {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== DOCUMENT && name !== CORE) return false;
        return originalSize <= MAX_UNPACKED;
      },
    });
  } catch {
    return { problem: NO_WORD_FILE };
  }
  const document = parts[DOCUMENT];
  if (document === undefined) return { problem: NO_WORD_FILE };
  const paragraphs = readDocument(new TextDecoder().decode(document));
  if (paragraphs.length === 0)
    return { problem: 'This Word file holds no text; paste the article into it and save it.' };
  const core = parts[CORE];
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  return layOut(paragraphs, core === undefined ? {} : readCore(new TextDecoder().decode(core), text));
}

const DOCUMENT = 'word/document.xml';
const CORE = 'docProps/core.xml';

interface WordParagraph {
  readonly text: string;
  readonly style: string;
  readonly listed: boolean;
  readonly links: readonly Span[];
  readonly emphasis: readonly Span[];
}

/** Reads WordprocessingML (ECMA-376): paragraphs `w:p` of runs `w:r` of texts `w:t`; what was deleted is `w:delText`. */
function readDocument(xml: string): WordParagraph[] {
  const paragraphs: WordParagraph[] = [];
  let text = '';
  let style = '';
  let listed = false;
  let links: Span[] = [];
  let emphasis: Span[] = [];
  let linkStart = -1;
  let runStart = 0;
  let bold = false;
  let inText = false;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (tag === 'w:t') inText = true;
        else if (tag === 'w:p') [text, style, listed, links, emphasis] = ['', '', false, [], []];
        else if (tag === 'w:pStyle') style = attributes['w:val'] ?? '';
        else if (tag === 'w:numPr') listed = true;
        else if (tag === 'w:tab' || tag === 'w:br' || tag === 'w:cr') text += ' ';
        else if (tag === 'w:noBreakHyphen') text += '-';
        else if (tag === 'w:hyperlink') linkStart = text.length;
        else if (tag === 'w:r') [runStart, bold] = [text.length, false];
        else if ((tag === 'w:b' || tag === 'w:i') && !/^(?:0|false)$/u.test(attributes['w:val'] ?? '')) bold = true;
      },
      ontext(data) {
        if (inText) text += data;
      },
      onclosetag(tag) {
        if (tag === 'w:t') inText = false;
        else if (tag === 'w:r' && bold) emphasis.push({ start: runStart, end: text.length });
        else if (tag === 'w:hyperlink' && linkStart >= 0) links.push({ start: linkStart, end: text.length });
        else if (tag === 'w:p' && text.trim() !== '') {
          paragraphs.push({ text: text.replace(/\s/gu, ' '), style, listed, links, emphasis });
          text = '';
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return paragraphs;
}

/** Names of paragraph styles; Word keeps the ids of its own styles in the language of the template. */
const TITLE_STYLE = /^(?:title|titel|titre|título|titolo)$/iu;
const SUBTITLE_STYLE = /^(?:subtitle|untertitel|sous-titre|subtítulo|sottotitolo)$/iu;
const CAPTION_STYLE = /^(?:caption|beschriftung|légende|descripción|didascalia)$/iu;
const HEADING_STYLE = /^(?:heading|überschrift|berschrift|titre|título|titolo)\s?([1-6])$/iu;

function layOut(paragraphs: readonly WordParagraph[], metadata: Partial<ArticleMetadata>): Reading {
  const text = paragraphs.map((paragraph) => paragraph.text.trim()).join('\n\n');
  const blocks: Draft[] = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    const end = start + paragraph.text.trim().length;
    const builder = new TextBuilder(text);
    builder.copy(start, end);
    const { style } = paragraph;
    const kind: BlockKind | null = TITLE_STYLE.test(style)
      ? 'title'
      : SUBTITLE_STYLE.test(style)
        ? 'subtitle'
        : CAPTION_STYLE.test(style)
          ? 'caption'
          : null;
    const heading = Number(HEADING_STYLE.exec(style)?.[1] ?? 0);
    const traits = {
      heading,
      bullet: paragraph.listed ? '•' : '',
      paragraph: false,
      ...inlineTraits(end - start, paragraph.links, paragraph.emphasis),
    };
    blocks.push({ start, end, ...builder.finish(), kind, traits });
    start = end + 2;
  }
  return { text, blocks, metadata, warnings: [] };
}

/**
 * The language that the file's properties name, where its text does not tell: word processors write the one of their
 * own menus. Title, author and dates of the properties are those of the file, not of the article, and not used.
 */
function readCore(xml: string, text: string): Partial<ArticleMetadata> {
  const language = /<dc:language>\s*([a-z]{2,3})(?![a-z])/iu.exec(xml)?.[1];
  return language === undefined || detectLanguage(text) !== 'und' ? {} : { language: language.toLowerCase() };
}
