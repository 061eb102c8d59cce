import * as vscode from 'vscode';
import type { Span } from '../../engine/article/article.ts';
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
  const source = model.shownSources[place.source];
  if (source === undefined) return;
  await show(source.uri, place, columnBeside(source.uri, from), true);
}

/** Shows a place from a view: in the group that has the file already, else where no grid is covered. */
export async function showInEditor(uri: vscode.Uri, span: Span): Promise<void> {
  await show(uri, span, columnBeside(uri, gridColumn()), true);
}

/** The command of tree items that go to a place; takes what {@link placeCommand} gives. */
export function registerShowPlace(): vscode.Disposable {
  return vscode.commands.registerCommand('synoptic.showPlace', (uri: unknown, start: unknown, end: unknown) =>
    uri instanceof vscode.Uri && typeof start === 'number' && typeof end === 'number'
      ? showInEditor(uri, { start, end })
      : undefined,
  );
}

/** What a tree item does when it is chosen: show a place of a source. */
export function placeCommand(uri: vscode.Uri, { start, end }: Span): vscode.Command {
  return { command: 'synoptic.showPlace', title: 'Show in Editor', arguments: [uri, start, end] };
}

async function show(
  uri: vscode.Uri,
  place: Span,
  viewColumn: vscode.ViewColumn,
  preserveFocus: boolean,
): Promise<void> {
  try {
    if (/\.docx$/iu.test(uri.path)) {
      await vscode.commands.executeCommand('vscode.open', uri, { viewColumn });
      return;
    }
    const document = await vscode.workspace.openTextDocument(uri);
    const selection = new vscode.Range(document.positionAt(place.start), document.positionAt(place.end));
    await vscode.window.showTextDocument(document, { viewColumn, preserveFocus, preview: true, selection });
  } catch {
    void vscode.window.showWarningMessage(`“${fileName(uri)}” cannot be opened. Check that the file is still there.`);
  }
}

/** The column of the active editor, if that is a grid of ours. */
function gridColumn(): vscode.ViewColumn | undefined {
  const { activeTab, viewColumn } = vscode.window.tabGroups.activeTabGroup;
  const isGrid = activeTab?.input instanceof vscode.TabInputCustom && activeTab.input.viewType.startsWith('synoptic.');
  return isGrid ? viewColumn : undefined;
}

/** The group that shows the file already, else any other than the grid's, else a new one. */
function columnBeside(uri: vscode.Uri, from: vscode.ViewColumn | undefined): vscode.ViewColumn {
  const editors = vscode.window.visibleTextEditors.filter(
    ({ viewColumn }) => viewColumn !== undefined && viewColumn !== from,
  );
  const same = editors.find(({ document }) => document.uri.toString() === uri.toString());
  const other = (same ?? editors[0])?.viewColumn;
  return other ?? (from === undefined ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside);
}
