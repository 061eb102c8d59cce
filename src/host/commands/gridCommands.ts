import * as vscode from 'vscode';
import { GRID_COMMANDS, type GridCommand } from '../../protocol/grid.ts';
import type { OpenComparisons } from '../comparison/openComparisons.ts';

/** What the palette, keys and context menus call each of the grid's commands. */
const IDS: Readonly<Record<GridCommand, string>> = {
  nextDifference: 'synoptic.nextDifference',
  previousDifference: 'synoptic.previousDifference',
  nextDisagreement: 'synoptic.nextDisagreement',
  previousDisagreement: 'synoptic.previousDisagreement',
  reveal: 'synoptic.grid.reveal',
  edit: 'synoptic.grid.edit',
  link: 'synoptic.grid.link',
  unlink: 'synoptic.grid.unlink',
  moveUp: 'synoptic.grid.moveUp',
  moveDown: 'synoptic.grid.moveDown',
  moveHere: 'synoptic.grid.moveHere',
  split: 'synoptic.grid.split',
  join: 'synoptic.grid.join',
  joinAbove: 'synoptic.grid.joinAbove',
  reattach: 'synoptic.grid.reattach',
  markAsFurniture: 'synoptic.grid.markAsFurniture',
  restore: 'synoptic.grid.restore',
  note: 'synoptic.grid.note',
  done: 'synoptic.grid.done',
  undone: 'synoptic.grid.undone',
  explain: 'synoptic.grid.explain',
  compareInDiffEditor: 'synoptic.grid.compareInDiffEditor',
  help: 'synoptic.grid.help',
};

/** Passes commands on to the active grid, which knows what is selected there. */
export function registerGridCommands(open: OpenComparisons): vscode.Disposable {
  return vscode.Disposable.from(
    ...GRID_COMMANDS.map((command) =>
      vscode.commands.registerCommand(IDS[command], () => open.active?.grid.send({ type: 'command', command })),
    ),
  );
}
