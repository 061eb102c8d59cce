import * as vscode from 'vscode';
import { ArticleEditor } from '../comparison/articleEditor.ts';

const PATTERN = '*.article';

/**
 * Makes the setting `synoptic.openArticlesAs` true by VS Code's own means: an editor association, which the user can
 * see and change as any other.
 */
export class ArticleAssociation implements vscode.Disposable {
  readonly #listener: vscode.Disposable;

  constructor() {
    this.#listener = vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('synoptic.openArticlesAs')) void associate(true);
    });
    // At the start nothing is taken away: an association without the setting is the user's own.
    void associate(false);
  }

  dispose(): void {
    this.#listener.dispose();
  }
}

async function associate(mayRemove: boolean): Promise<void> {
  const setting = vscode.workspace.getConfiguration('synoptic').inspect<string>('openArticlesAs');
  const asComparison = (value: string | undefined): boolean => value === 'comparison';
  await write(vscode.ConfigurationTarget.Global, asComparison(setting?.globalValue), mayRemove);
  if (vscode.workspace.workspaceFolders !== undefined) {
    await write(vscode.ConfigurationTarget.Workspace, asComparison(setting?.workspaceValue), mayRemove);
  }
}

/** Sets or removes our association in one settings file, and touches nothing else there. */
async function write(target: vscode.ConfigurationTarget, wanted: boolean, mayRemove: boolean): Promise<void> {
  const workbench = vscode.workspace.getConfiguration('workbench');
  const inspected = workbench.inspect<Record<string, string>>('editorAssociations');
  const current =
    (target === vscode.ConfigurationTarget.Global ? inspected?.globalValue : inspected?.workspaceValue) ?? {};
  const ours = current[PATTERN] === ArticleEditor.viewType;
  if (wanted === ours || (ours && !mayRemove)) return;
  const { [PATTERN]: _removed, ...others } = current;
  const next = wanted ? { ...others, [PATTERN]: ArticleEditor.viewType } : others;
  await workbench.update('editorAssociations', Object.keys(next).length === 0 ? undefined : next, target);
}
