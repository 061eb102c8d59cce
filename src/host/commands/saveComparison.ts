import * as vscode from 'vscode';
import { ComparisonEditor } from '../comparison/comparisonEditor.ts';
import { suggestedFile } from '../comparison/freshComparison.ts';
import type { OpenComparison, OpenComparisons } from '../comparison/openComparisons.ts';
import type { OutsideFiles } from '../comparison/outsideFiles.ts';
import { tabsOf } from '../comparison/tabs.ts';

/** **Save Comparison**: writes the fresh comparison of the active editor as a `.synopsis` file and opens that instead. */
export class SaveComparison implements vscode.Disposable {
  readonly #open: OpenComparisons;
  readonly #outside: OutsideFiles;
  readonly #registration: vscode.Disposable;

  constructor(open: OpenComparisons, outside: OutsideFiles) {
    this.#open = open;
    this.#outside = outside;
    this.#registration = vscode.commands.registerCommand(
      'synoptic.saveComparison',
      (destination?: unknown, address?: unknown) =>
        this.#save(
          destination instanceof vscode.Uri ? destination : undefined,
          typeof address === 'string' ? this.#open.find(address) : this.#open.active,
        ),
    );
  }

  dispose(): void {
    this.#registration.dispose();
  }

  /** @param open the comparison that is meant; the one whose editor is active unless the caller says another */
  async #save(destination: vscode.Uri | undefined, open: OpenComparison | undefined): Promise<void> {
    const document = open?.document;
    if (open === undefined || document === undefined) return;
    if (open.uri.scheme !== 'untitled') {
      if (open.grid.panel.active) await vscode.commands.executeCommand('workbench.action.files.save');
      return;
    }
    // The articles first: who only edited them, and wants no file of the comparison, leaves the question.
    if (!(await succeeds(document.saveArticles()))) return;
    const file = destination ?? (await askWhere(suggestedFile(open.model)));
    if (file === undefined || !(await succeeds(document.write(file)))) return;
    this.#outside.saved(file, document.content.sources);
    const { panel } = open.grid;
    const { viewColumn } = panel;
    // What it held is in the file now; without this, closing it would ask about unsaved changes. Revert works on the
    // active editor, and the user may have gone to another meanwhile.
    if (tabsOf(open.uri).some((tab) => tab.isDirty)) {
      panel.reveal(viewColumn);
      await activeAgain(panel);
      if (panel.active) await vscode.commands.executeCommand('workbench.action.files.revert');
    }
    await vscode.commands.executeCommand('vscode.openWith', file, ComparisonEditor.viewType, viewColumn);
    // Asked for again: opening the file may have taken the place of the fresh comparison's tab.
    await vscode.window.tabGroups.close(tabsOf(open.uri), true);
  }
}

/** Says why when it fails. */
async function succeeds(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    return false;
  }
}

// Revealing an editor takes a moment. In ms.
const PATIENCE = 2_000;

/** Waits until a panel that was just revealed is the active editor, or has become none. */
function activeAgain(panel: vscode.WebviewPanel): Promise<void> {
  if (panel.active) return Promise.resolve();
  return new Promise((resolve) => {
    const over = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(over, PATIENCE);
    const listener = panel.onDidChangeViewState(() => {
      if (panel.active) over();
    });
  });
}

function askWhere(suggested: vscode.Uri | undefined): Thenable<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    ...(suggested === undefined ? {} : { defaultUri: suggested }),
    filters: { 'Comparison of sources': ['synopsis'] },
    title: 'Save Comparison',
  });
}
