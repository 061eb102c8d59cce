import * as vscode from 'vscode';
import type { OpenComparisons } from '../comparison/openComparisons.ts';

/**
 * Undo and Redo of grids whose edits VS Code does not know as edits of theirs: fresh comparisons, and articles opened
 * as comparisons. In saved ones VS Code's own commands do it.
 */
export function registerUndoInComparison(open: OpenComparisons): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('synoptic.undo', () => open.active?.history.undo()),
    vscode.commands.registerCommand('synoptic.redo', () => open.active?.history.redo()),
  );
}
