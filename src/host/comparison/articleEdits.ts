import * as vscode from 'vscode';
import { editParagraph } from '../../engine/article/edit.ts';
import { fileName } from '../articles/articleFiles.ts';
import { readText } from '../articles/readText.ts';
import type { ComparisonModel } from './comparisonModel.ts';

/** An edit of an article that can be undone: `before` stood at `start` and `after` stands there now. */
export interface ArticleEdit {
  readonly uri: vscode.Uri;
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

/** An edit that did not reach its file, and why, in a sentence. */
export interface RefusedEdit {
  readonly refused: string;
}

/**
 * Gives a paragraph another text by the smallest edit of its file.
 * @param before the text that the user began to edit
 * @returns the edit for Undo; `null` when nothing changed
 */
export async function applyParagraphEdit(
  model: ComparisonModel,
  passage: { readonly source: number; readonly paragraph: number },
  before: string,
  after: string,
): Promise<ArticleEdit | RefusedEdit | null> {
  if (before === after) return null;
  const file = model.sources[passage.source];
  if (model.isBusy) await model.recompute();
  const { computed } = model;
  const paragraph = computed?.comparison.sources[passage.source]?.paragraphs[passage.paragraph];
  const text = computed?.texts[passage.source];
  if (file === undefined || paragraph === undefined || text === undefined || text === null) {
    return { refused: 'This source cannot be edited here. Open it in its own editor.' };
  }
  if (/\.(?:html?|docx)$/iu.test(file.uri.path)) {
    return { refused: 'Web pages and Word files are edited in their own editor.' };
  }
  const document = await vscode.workspace.openTextDocument(file.uri);
  if (document.getText() !== text || paragraph.text !== before) {
    return { refused: 'The article was changed elsewhere meanwhile. Look at the new text, then edit again.' };
  }
  const edit = editParagraph(paragraph, before, after);
  if (edit === null) return null;
  if (edit === 'markup') {
    return { refused: 'The change reaches over markup that is not shown here. Make it in the text editor.' };
  }
  const done: ArticleEdit = {
    uri: file.uri,
    start: edit.start,
    before: text.slice(edit.start, edit.end),
    after: edit.text,
  };
  return (await replaceText(done.uri, done.start, done.before, done.after)) ? done : notWritable(file.uri);
}

/** Takes an edit back. @throws Error, in words for the user, when its place holds other words by now */
export async function undoEdit({ uri, start, before, after }: ArticleEdit): Promise<void> {
  await replaceOrThrow(uri, start, after, before);
}

/** Makes an edit again that was taken back. @throws as {@link undoEdit} */
export async function redoEdit({ uri, start, before, after }: ArticleEdit): Promise<void> {
  await replaceOrThrow(uri, start, before, after);
}

async function replaceOrThrow(uri: vscode.Uri, start: number, from: string, to: string): Promise<void> {
  if (await replaceText(uri, start, from, to)) {
    // Not waited for: VS Code takes no further Undo until this one is done.
    void settle(uri);
    return;
  }
  throw new Error(`The passage in “${fileName(uri)}” was changed since; edit it in the text editor.`);
}

/** A document that holds again what its file holds has nothing to save, and follows its file from now on. */
async function settle(uri: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.isDirty && (await readText(uri).catch(() => undefined)) === document.getText()) await document.save();
}

/**
 * Replaces words in a document at the place where they stood, or, when the text before them has grown or shrunk since,
 * at the only place where they stand.
 */
async function replaceText(uri: vscode.Uri, start: number, from: string, to: string): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(uri);
  const text = document.getText();
  const at = text.startsWith(from, start) ? start : onlyPlaceOf(text, from);
  if (at === null) return false;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(document.positionAt(at), document.positionAt(at + from.length)), to);
  return vscode.workspace.applyEdit(edit);
}

function onlyPlaceOf(text: string, words: string): number | null {
  const first = words === '' ? -1 : text.indexOf(words);
  return first < 0 || text.includes(words, first + 1) ? null : first;
}

function notWritable(uri: vscode.Uri): RefusedEdit {
  return { refused: `“${fileName(uri)}” could not be changed. Check that it may be written.` };
}
