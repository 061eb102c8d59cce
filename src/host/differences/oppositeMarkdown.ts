import * as vscode from 'vscode';
import { plain } from '../articles/plainMarkdown.ts';
import type { DocumentDifferences } from './readDifferences.ts';

/** The other source's own words, for a hover. */
export function oppositeMarkdown({ other }: DocumentDifferences, paragraphs: readonly number[]): vscode.MarkdownString {
  const texts = paragraphs.flatMap((index) => other.paragraphs[index]?.text ?? []);
  const markdown = new vscode.MarkdownString(`**${plain(other.label)}**`);
  for (const text of texts) markdown.appendMarkdown(`\n\n> ${plain(text)}`);
  return markdown;
}
