import * as vscode from 'vscode';
import type { Place } from '../../engine/comparison.ts';
import { fileName } from '../articles/articleFiles.ts';
import type { ComparisonModel } from './comparisonModel.ts';

/**
 * Shows a place of a source in a text editor beside the grid, without taking the focus from it.
 * @param from the column of the grid
 */
export async function revealPlace(
  model: ComparisonModel,
  place: Place,
  from: vscode.ViewColumn | undefined,
): Promise<void> {
  const source = model.sources[place.source];
  if (source === undefined) return;
  if (/\.docx$/iu.test(source.uri.path)) {
    await vscode.commands.executeCommand('vscode.open', source.uri, { viewColumn: vscode.ViewColumn.Beside });
    return;
  }
  try {
    const document = await vscode.workspace.openTextDocument(source.uri);
    await vscode.window.showTextDocument(document, {
      viewColumn: columnBeside(source.uri, from),
      preserveFocus: true,
      preview: true,
      selection: new vscode.Range(document.positionAt(place.start), document.positionAt(place.end)),
    });
  } catch {
    void vscode.window.showWarningMessage(
      `“${fileName(source.uri)}” cannot be opened. Check that the file is still there.`,
    );
  }
}

/** The group that shows the file already, else any other than the grid's, else a new one. */
function columnBeside(uri: vscode.Uri, from: vscode.ViewColumn | undefined): vscode.ViewColumn {
  const editors = vscode.window.visibleTextEditors.filter(
    ({ viewColumn }) => viewColumn !== undefined && viewColumn !== from,
  );
  const same = editors.find(({ document }) => document.uri.toString() === uri.toString());
  return (same ?? editors[0])?.viewColumn ?? vscode.ViewColumn.Beside;
}
