import * as vscode from 'vscode';
import type { SourcesMessage } from '../comparison/gridPanel.ts';
import type { OpenComparisons } from '../comparison/openComparisons.ts';

/** Commands on a source: the menus of a column's header and of the Sources view hand over which one it is. */
export class SourceCommands implements vscode.Disposable {
  readonly #open: OpenComparisons;
  readonly #registrations: vscode.Disposable;

  constructor(open: OpenComparisons) {
    this.#open = open;
    this.#registrations = vscode.Disposable.from(
      vscode.commands.registerCommand('synoptic.addSources', () => this.#change({ type: 'addSources' })),
      vscode.commands.registerCommand('synoptic.removeSource', (context: unknown) =>
        this.#changeOne(context, (source) => ({ type: 'removeSource', source })),
      ),
      vscode.commands.registerCommand('synoptic.relabelSource', (context: unknown) =>
        this.#changeOne(context, (source) => ({ type: 'relabelSource', source })),
      ),
      vscode.commands.registerCommand('synoptic.makeBase', (context: unknown) => {
        const source = sourceOf(context);
        if (source !== null) (this.#open.active ?? this.#open.latest)?.setBase(source);
      }),
      vscode.commands.registerCommand('synoptic.locateSource', (context: unknown) =>
        this.#changeOne(context, (source) => ({ type: 'locateSource', source })),
      ),
    );
  }

  dispose(): void {
    this.#registrations.dispose();
  }

  #change(message: SourcesMessage): void {
    (this.#open.active ?? this.#open.latest)?.changeSources(message);
  }

  #changeOne(context: unknown, message: (source: number) => SourcesMessage): void {
    const source = sourceOf(context);
    if (source !== null) this.#change(message(source));
  }
}

function sourceOf(context: unknown): number | null {
  if (typeof context !== 'object' || context === null || !('source' in context)) return null;
  return typeof context.source === 'number' ? context.source : null;
}
