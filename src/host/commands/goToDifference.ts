import * as vscode from 'vscode';
import type { OpenComparisons } from '../comparison/openComparisons.ts';
import type { GridCommand } from '../../protocol/grid.ts';

const COMMANDS: Readonly<Record<string, GridCommand>> = {
  'synoptic.nextDifference': 'nextDifference',
  'synoptic.previousDifference': 'previousDifference',
};

/** **Go to Next / Previous Difference** in the active grid. */
export function registerDifferenceCommands(open: OpenComparisons): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(COMMANDS).map(([id, command]) =>
      vscode.commands.registerCommand(id, () => open.active?.grid.send({ type: 'command', command })),
    ),
  );
}
