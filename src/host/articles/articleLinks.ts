import * as vscode from 'vscode';
import { isArticle } from './articleDocuments.ts';

// [words](address) as pasted pages have it; an address may hold one pair of round brackets: "…/Wonsan_(city)".
const MARKDOWN_LINK = /\[([^\][\n]{1,300})\]\((https?:\/\/[^\s()]{1,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?)\)/gu;

/** Makes the links of pasted pages followable on their words. Bare addresses and Markdown VS Code knows by itself. */
export class ArticleLinks implements vscode.DocumentLinkProvider, vscode.Disposable {
  readonly #registration: vscode.Disposable;

  constructor() {
    this.#registration = vscode.languages.registerDocumentLinkProvider(['article', 'plaintext'], this);
  }

  provideDocumentLinks(document: vscode.TextDocument): vscode.DocumentLink[] {
    if (!isArticle(document)) return [];
    return [...document.getText().matchAll(MARKDOWN_LINK)].flatMap(({ index, 1: words = '', 2: address = '' }) => {
      const start = index + 1;
      const range = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
      return URL.canParse(address) ? [new vscode.DocumentLink(range, vscode.Uri.parse(address, true))] : [];
    });
  }

  dispose(): void {
    this.#registration.dispose();
  }
}
