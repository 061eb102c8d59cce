import * as vscode from 'vscode';
import { fileName } from '../articles/articleFiles.ts';
import { ComparisonEditor } from '../comparison/comparisonEditor.ts';
import { parseFreshComparison, suggestedFile } from '../comparison/freshComparison.ts';
import type { OpenComparisons } from '../comparison/openComparisons.ts';
import { synopsisSource } from '../comparison/synopsisFile.ts';
import { formatSynopsis } from '../../engine/synopsis/synopsis.ts';

/** **Save Comparison**: writes the fresh comparison of the active editor as a `.synopsis` file and opens that instead. */
export class SaveComparison implements vscode.Disposable {
  readonly #open: OpenComparisons;
  readonly #registration: vscode.Disposable;

  constructor(open: OpenComparisons) {
    this.#open = open;
    this.#registration = vscode.commands.registerCommand('synoptic.saveComparison', (destination?: unknown) =>
      this.#save(destination instanceof vscode.Uri ? destination : undefined),
    );
  }

  dispose(): void {
    this.#registration.dispose();
  }

  async #save(destination: vscode.Uri | undefined): Promise<void> {
    const { active } = this.#open;
    const fresh = active === undefined ? null : parseFreshComparison(active.uri);
    if (active === undefined || fresh === null) {
      await vscode.commands.executeCommand('workbench.action.files.save');
      return;
    }
    const suggested = suggestedFile(fresh);
    const file =
      destination ??
      (await vscode.window.showSaveDialog({
        ...(suggested === undefined ? {} : { defaultUri: suggested }),
        filters: { 'Comparison of sources': ['synopsis'] },
        title: 'Save Comparison',
      }));
    if (file === undefined) return;
    const text = formatSynopsis({
      version: 1,
      base: fresh.base,
      sources: fresh.sources.map((source) => synopsisSource(source, file)),
      decisions: [],
    });
    try {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(
        `“${fileName(file)}” could not be written (${reason}). Save it in another folder.`,
      );
      return;
    }
    const tab = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof vscode.TabInputCustom && input.uri.toString() === active.uri.toString());
    await vscode.commands.executeCommand(
      'vscode.openWith',
      file,
      ComparisonEditor.viewType,
      active.grid.panel.viewColumn,
    );
    await vscode.window.tabGroups.close(tab, true);
  }
}
