import * as vscode from 'vscode';
import type { Comparison } from '../../engine/comparison.ts';
import type { OpenComparisons } from '../comparison/openComparisons.ts';

interface RowItem extends vscode.QuickPickItem {
  readonly passage: { readonly source: number; readonly paragraph: number };
}

// More of a passage than fits the list is no help to find it. In characters.
const MOST_SHOWN = 120;

/** **Go to Row…**: a row of the active grid, by its number or by words of it. */
export function registerGoToRow(open: OpenComparisons): vscode.Disposable {
  return vscode.commands.registerCommand('synoptic.goToRow', async () => {
    const active = open.active;
    const comparison = active?.model.computed?.comparison;
    if (active === undefined || comparison === undefined) return;
    const picked = await vscode.window.showQuickPick(rowItems(comparison), {
      title: 'Go to Row',
      placeHolder: `Number of a row, 1 to ${comparison.rows.length}, or words of it`,
      matchOnDescription: true,
    });
    if (picked === undefined) return;
    active.grid.panel.reveal();
    active.grid.send({ type: 'focus', ...picked.passage });
  });
}

function rowItems({ rows, sources, base }: Comparison): RowItem[] {
  return rows.flatMap(({ cells }, row) => {
    const source = (cells[base]?.length ?? 0) > 0 ? base : cells.findIndex(({ length }) => length > 0);
    const paragraph = cells[source]?.[0];
    if (paragraph === undefined) return [];
    const text = sources[source]?.paragraphs[paragraph]?.text ?? '';
    const label = `${row + 1}`;
    return [{ label, description: text.slice(0, MOST_SHOWN), passage: { source, paragraph } }];
  });
}
