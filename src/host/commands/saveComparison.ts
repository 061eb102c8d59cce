import * as vscode from 'vscode';
import { fileName } from '../articles/articleFiles.ts';
import { ComparisonEditor } from '../comparison/comparisonEditor.ts';
import { suggestedFile } from '../comparison/freshComparison.ts';
import type { OpenComparisons } from '../comparison/openComparisons.ts';
import { tabsOf } from '../comparison/tabs.ts';

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
    const document = active?.document;
    if (active?.uri.scheme !== 'untitled' || document === undefined) {
      await vscode.commands.executeCommand('workbench.action.files.save');
      return;
    }
    const file = destination ?? (await askWhere(suggestedFile(active.model)));
    if (file === undefined) return;
    try {
      await document.saveArticles();
      await document.write(file);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(
        `“${fileName(file)}” could not be written (${reason}). Save it in another folder.`,
      );
      return;
    }
    const { viewColumn } = active.grid.panel;
    // What it held is in the file now; without this, closing it would ask about unsaved changes.
    if (tabsOf(active.uri).some((tab) => tab.isDirty))
      await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('vscode.openWith', file, ComparisonEditor.viewType, viewColumn);
    // Asked for again: opening the file may have taken the place of the fresh comparison's tab.
    await vscode.window.tabGroups.close(tabsOf(active.uri), true);
  }
}

function askWhere(suggested: vscode.Uri | undefined): Thenable<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    ...(suggested === undefined ? {} : { defaultUri: suggested }),
    filters: { 'Comparison of sources': ['synopsis'] },
    title: 'Save Comparison',
  });
}
