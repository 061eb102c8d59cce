import type { Reader } from './reader.ts';
import { readText } from './textReader.ts';

/** Markdown notes. */
export const markdownReader: Reader = {
  extensions: ['md', 'markdown'],
  takes: 'text',
  read: (content) => readText(String(content)),
};
