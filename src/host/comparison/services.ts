import type * as vscode from 'vscode';
import type { Engine } from '../engine/engine.ts';
import type { WorkspaceNames } from '../names/workspaceNames.ts';
import type { AlignedDiff } from './alignedDiff.ts';
import type { Journal } from './journal.ts';
import type { OutsideFiles } from './outsideFiles.ts';
import type { OpenComparisons } from './openComparisons.ts';

/** What the editors of comparisons work with. */
export interface EditorServices {
  readonly extension: vscode.Uri;
  readonly engine: Engine;
  readonly open: OpenComparisons;
  readonly workspaceNames: WorkspaceNames;
  readonly diff: AlignedDiff;
  readonly journal: Journal;
  readonly outside: OutsideFiles;
  readonly log: vscode.LogOutputChannel;
}
