import type * as vscode from 'vscode';
import { readsLikeProse } from '../../engine/article/prose.ts';
import { isArticleFile } from './articleFiles.ts';

/** Documents that may be articles, for registering language features. Whether one is, {@link isArticle} decides. */
export const ARTICLE_SELECTOR: vscode.DocumentSelector = ['article', 'plaintext', 'markdown', 'html'];

const verdicts = new WeakMap<vscode.TextDocument, { readonly version: number; readonly prose: boolean }>();

/** Whether a document is an article: by its language, or because it is text that reads like prose. */
export function isArticle(document: vscode.TextDocument): boolean {
  switch (document.languageId) {
    case 'article':
      return true;
    case 'html':
      return isArticleFile(document.uri);
    case 'plaintext':
    case 'markdown':
      return (isArticleFile(document.uri) || document.isUntitled) && prose(document);
    default:
      return false;
  }
}

function prose(document: vscode.TextDocument): boolean {
  const known = verdicts.get(document);
  if (known?.version === document.version) return known.prose;
  const verdict = { version: document.version, prose: readsLikeProse(document.getText()) };
  verdicts.set(document, verdict);
  return verdict.prose;
}
