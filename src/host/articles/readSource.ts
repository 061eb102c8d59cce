import * as vscode from 'vscode';
import type { SourceInput } from '../../engine/article/readArticle.ts';
import { fileName, isArticleFile } from './articleFiles.ts';
import type { SourceFile } from './sourceFile.ts';

const MEGABYTE = 1_000_000;

// A page of this size is not an article; reading it would only cost memory.
const MAX_BYTES = 20 * MEGABYTE;

/**
 * Reads a source's text: from the editor where it is open, else from its file.
 * @returns never rejects: what cannot be read comes back as a problem, in a sentence that says what to do
 */
export async function readSource(source: SourceFile): Promise<SourceInput> {
  return {
    path: source.uri.path,
    content: source.refused === undefined ? await contentOf(source.uri) : { problem: source.refused },
    ...(source.label === undefined ? {} : { label: source.label }),
    ...(source.published === undefined ? {} : { published: source.published }),
  };
}

async function contentOf(uri: vscode.Uri): Promise<SourceInput['content']> {
  const name = fileName(uri);
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open !== undefined) {
    const text = open.getText();
    return text.length > MAX_BYTES ? { problem: tooLarge(name, text.length) } : { text };
  }
  if (!isArticleFile(uri)) {
    return { problem: `“${name}” is not of a kind that Synoptic reads. Save it as text, Markdown, HTML or .docx.` };
  }
  let size: number;
  try {
    const stat = await vscode.workspace.fs.stat(uri);
    if ((stat.type & vscode.FileType.Directory) !== 0) {
      return { problem: `“${name}” is a folder. Choose the files in it.` };
    }
    size = stat.size;
  } catch {
    return { problem: `“${name}” was not found. Restore it, or remove it from the comparison.` };
  }
  if (size > MAX_BYTES) return { problem: tooLarge(name, size) };
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (/\.docx$/iu.test(uri.path)) return { bytes: new Uint8Array(bytes) };
    if (looksBinary(bytes)) {
      return { problem: `“${name}” holds no text (it is a binary file). Save the article as text, HTML or .docx.` };
    }
    // VS Code's own decoding, so that offsets fit the document that an editor shows.
    return { text: await vscode.workspace.decode(bytes, { uri }) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: `“${name}” could not be read (${reason}). Check that you may open it.` };
  }
}

function tooLarge(name: string, size: number): string {
  const megabytes = Math.ceil(size / MEGABYTE);
  return `“${name}” is ${megabytes} MB, which is more than an article. Keep the part that you compare.`;
}

/** NUL bytes are in every binary format and in no text, UTF-16 with a byte order mark excepted. */
function looksBinary(bytes: Uint8Array): boolean {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !utf16 && bytes.subarray(0, 8_000).includes(0);
}
