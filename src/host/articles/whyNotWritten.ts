import * as vscode from 'vscode';

/** Why a file could not be written, in words that follow "could not be written:". */
export function whyNotWritten(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  if (/ENOSPC|EDQUOT|no space left|quota|disk is full/iu.test(said)) return 'the disk is full';
  if (/EROFS|read-only/iu.test(said)) return 'it can only be read';
  if (!(error instanceof vscode.FileSystemError)) return said;
  switch (error.code) {
    case 'NoPermissions':
      return 'it may not be written';
    case 'FileNotFound':
      return 'its folder is gone';
    default:
      return said;
  }
}
