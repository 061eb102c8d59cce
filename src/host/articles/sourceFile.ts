import type * as vscode from 'vscode';

/** A source as the user names it. */
export interface SourceFile {
  readonly uri: vscode.Uri;
  /** How anchors of decisions name it: its path in the `.synopsis`; default its address. */
  readonly key?: string;
  readonly label?: string;
  readonly published?: string;
  /** Why it must not be read, in a sentence. */
  readonly refused?: string;
}

/** How anchors of decisions name a source. */
export function keyOf({ key, uri }: SourceFile): string {
  return key ?? uri.toString();
}
