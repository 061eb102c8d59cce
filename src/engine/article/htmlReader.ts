import type { Reader } from './reader.ts';

/** Saved web pages. */
export const htmlReader: Reader = {
  extensions: ['html', 'htm', 'xhtml'],
  takes: 'text',
  read: () => ({ problem: 'Web pages cannot be read yet; save the article as text.' }),
};
