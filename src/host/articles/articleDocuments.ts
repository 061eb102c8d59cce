import type * as vscode from 'vscode';
import { readsLikeProse } from '../../engine/article/prose.ts';
import { isArticleFile } from './articleFiles.ts';
import { pageReadsLikeProse } from './pageProse.ts';

/** Documents that may be articles, for registering language features. Whether one is, {@link isArticle} decides. */
export const ARTICLE_SELECTOR: vscode.DocumentSelector = ['article', 'plaintext', 'markdown', 'html'];

const verdicts = new WeakMap<vscode.TextDocument, { readonly version: number; readonly prose: boolean }>();

// Sides of a diff, output, and texts of our own making are no articles to work on.
const NOT_ARTICLES: ReadonlySet<string> = new Set(['git', 'output', 'synoptic-aligned', 'vscode-scm', 'debug']);

// Reading a larger text at every pause in the typing would cost more than it gives; comparing it is another matter.
const MOST_CHARACTERS = 2_000_000;

/** Whether a document is an article: by its language, or because it is text that reads like prose. */
export function isArticle(document: vscode.TextDocument): boolean {
  if (NOT_ARTICLES.has(document.uri.scheme)) return false;
  const isFile = isArticleFile(document.uri) || document.isUntitled;
  switch (document.languageId) {
    case 'article':
      return judged(document, () => true);
    case 'html':
      return isFile && judged(document, pageReadsLikeProse);
    case 'plaintext':
    case 'markdown':
      return isFile && judged(document, readsLikeProse);
    default:
      return false;
  }
}

function judged(document: vscode.TextDocument, isProse: (text: string) => boolean): boolean {
  const known = verdicts.get(document);
  if (known?.version === document.version) return known.prose;
  const text = document.getText();
  const verdict = { version: document.version, prose: text.length <= MOST_CHARACTERS && isProse(text) };
  verdicts.set(document, verdict);
  return verdict.prose;
}
