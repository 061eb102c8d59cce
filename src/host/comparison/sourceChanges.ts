import * as vscode from 'vscode';
import { ARTICLE_ENDINGS } from '../../engine/article/endings.ts';
import { asDecision, withAnchors } from '../../engine/synopsis/decisions.ts';
import { articleFilesOfWorkspace, fileName, isArticleFile, openArticleFiles } from '../articles/articleFiles.ts';
import { keyOf, type SourceFile } from '../articles/sourceFile.ts';
import { pickSources } from '../commands/pickSources.ts';
import type { DocumentContent } from './comparisonDocument.ts';

/** A change of a comparison's sources with the words that Undo shows; `null` when there is nothing to change. */
export type SourceChange = { readonly label: string; readonly content: DocumentContent } | null;

/** Lets the user choose articles to add. */
export async function askForMore(content: DocumentContent): Promise<SourceChange> {
  const known = new Set(content.sources.map(({ uri }) => uri.toString()));
  const fresh = (uris: readonly vscode.Uri[]): vscode.Uri[] => uris.filter((uri) => !known.has(uri.toString()));
  const picked = await pickSources({
    title: 'Add Sources',
    placeholder: 'Tick the articles to add to the comparison',
    picked: [],
    open: fresh(openArticleFiles()),
    all: async (token) => fresh(await articleFilesOfWorkspace(token)),
  });
  return picked === undefined ? null : withFiles(content, picked);
}

/** Adds files, each once; what cannot be an article is left out, with a word about it. */
export function withFiles(content: DocumentContent, uris: readonly vscode.Uri[]): SourceChange {
  const known = new Set(content.sources.map(({ uri }) => uri.toString()));
  const others = uris.filter((uri) => !isArticleFile(uri)).map(fileName);
  if (others.length > 0) {
    const endings = ARTICLE_ENDINGS.map((ending) => `.${ending}`).join(', ');
    void vscode.window.showWarningMessage(`Not added: ${others.join(', ')}. Synoptic reads ${endings}.`);
  }
  const added = uris.filter((uri) => isArticleFile(uri) && !known.has(uri.toString()));
  if (added.length === 0) return null;
  const sources = [...content.sources, ...added.map((uri) => ({ uri }))];
  return { label: added.length === 1 ? 'Add Source' : 'Add Sources', content: { ...content, sources } };
}

/** Takes a source out; decisions about its passages stay in the file and are found again when it comes back. */
export function withoutSource(content: DocumentContent, source: number): SourceChange {
  if (content.sources[source] === undefined) return null;
  const sources = content.sources.filter((_, index) => index !== source);
  const base = content.base === source ? 0 : content.base - Number(content.base > source);
  return { label: 'Remove Source', content: { ...content, sources, base } };
}

/** Moves a column. The base stays the same source. */
export function withMovedSource(content: DocumentContent, from: number, to: number): SourceChange {
  const moved = content.sources[from];
  const base = content.sources[content.base];
  if (moved === undefined || base === undefined || from === to || content.sources[to] === undefined) return null;
  const sources = content.sources.filter((_, index) => index !== from);
  sources.splice(to, 0, moved);
  return { label: 'Move Source', content: { ...content, sources, base: sources.indexOf(base) } };
}

/** Asks what the user calls a source. An empty answer goes back to what the article says. */
export async function askForLabel(content: DocumentContent, source: number, shown: string): Promise<SourceChange> {
  const file = content.sources[source];
  if (file === undefined) return null;
  const label = await vscode.window.showInputBox({
    title: 'Label of the source',
    value: shown,
    prompt: 'Leave it empty to use what the article says.',
  });
  if (label === undefined || label === shown) return null;
  const { label: _old, ...rest } = file;
  const renamed: SourceFile = label.trim() === '' ? rest : { ...rest, label: label.trim() };
  return { label: 'Relabel Source', content: withSource(content, source, renamed) };
}

/** Asks where a missing source is now. Its decisions follow it. */
export async function askForPlace(content: DocumentContent, source: number): Promise<SourceChange> {
  const file = content.sources[source];
  if (file === undefined) return null;
  const picked = await vscode.window.showOpenDialog({
    title: `Where is “${fileName(file.uri)}”?`,
    defaultUri: vscode.Uri.joinPath(file.uri, '..'),
    filters: { Articles: [...ARTICLE_ENDINGS] },
  });
  const uri = picked?.[0];
  return uri === undefined ? null : { label: 'Locate Source', content: withPlace(content, source, uri) };
}

/** The content with a source at another address; anchors of decisions name it by the new one. */
export function withPlace(content: DocumentContent, source: number, uri: vscode.Uri): DocumentContent {
  const file = content.sources[source];
  if (file === undefined) return content;
  const { refused: _refused, key: _key, ...rest } = file;
  const moved: SourceFile = { ...rest, uri };
  const [before, after] = [keyOf(file), keyOf(moved)];
  const decisions = content.decisions.map((each) => {
    const decision = asDecision(each);
    if (decision === null) return each;
    return withAnchors(decision, (anchor) => (anchor.source === before ? { ...anchor, source: after } : anchor));
  });
  return { ...withSource(content, source, moved), decisions };
}

function withSource(content: DocumentContent, source: number, file: SourceFile): DocumentContent {
  return { ...content, sources: content.sources.map((each, index) => (index === source ? file : each)) };
}
