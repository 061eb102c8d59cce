import * as vscode from 'vscode';
import { fileName } from '../articles/articleFiles.ts';
import type { OpenComparisons } from './openComparisons.ts';

// VS Code asks for the editors on the screen as soon as their extension runs. In ms.
const TIME_TO_ASK = 5_000;

/**
 * Tells of comparisons that an extension host which ended has left on the screen: VS Code starts the host again, but
 * does not connect its editors anew. Only a new window does.
 * @param viewTypes of the editors of comparisons
 */
export function tellOfCutOffEditors(open: OpenComparisons, viewTypes: readonly string[]): vscode.Disposable {
  const timer = setTimeout(() => void tell(cutOff(open, viewTypes)), TIME_TO_ASK);
  return new vscode.Disposable(() => clearTimeout(timer));
}

/** The comparisons on the screen that VS Code has not asked anything for. */
function cutOff(open: OpenComparisons, viewTypes: readonly string[]): vscode.Uri[] {
  return vscode.window.tabGroups.all.flatMap(({ activeTab }) => {
    const input: unknown = activeTab?.input;
    if (!(input instanceof vscode.TabInputCustom) || !viewTypes.includes(input.viewType)) return [];
    return open.isExpected(input.uri) ? [] : [input.uri];
  });
}

async function tell(uris: readonly vscode.Uri[]): Promise<void> {
  if (uris.length === 0) return;
  const names = uris.map((uri) => `“${fileName(uri)}”`).join(', ');
  const reload = 'Reload Window';
  const answer = await vscode.window.showWarningMessage(
    `Extensions were started anew, and ${names} on the screen is cut off from Synoptic: it shows what it showed, and no more. Reload the window to go on; nothing that you wrote or decided is lost.`,
    reload,
  );
  if (answer === reload) await vscode.commands.executeCommand('workbench.action.reloadWindow');
}
