import * as vscode from 'vscode';
import type { SynopticApi } from '../../../src/host/extension.ts';
import { check } from './check.ts';

/** A file of the folder that is open; it holds a copy of the examples. */
export function inWorkspace(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  check(folder, 'No folder is open.');
  return vscode.Uri.joinPath(folder.uri, name);
}

export const EXAMPLES = [
  'harbour-times.html',
  'meridian-radio.txt',
  'briefly-online.txt',
  'hangang-daily.md',
  'taedong-gazette.article',
];

export async function writeFile(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = inWorkspace(name);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

export async function readFile(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

export function extension(): vscode.Extension<SynopticApi> {
  const found = vscode.extensions.getExtension<SynopticApi>('synoptic.synoptic');
  check(found, 'The extension is not there.');
  return found;
}

export async function api(): Promise<SynopticApi> {
  return extension().activate();
}

/** The tabs that show a comparison. */
export function comparisonTabs(): { readonly tab: vscode.Tab; readonly uri: vscode.Uri }[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap((tab) =>
      tab.input instanceof vscode.TabInputCustom && tab.input.viewType === 'synoptic.comparison'
        ? [{ tab, uri: tab.input.uri }]
        : [],
    );
}

export async function closeAllEditors(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

// Between two looks at something that is awaited; an interval that no one would notice. In milliseconds.
const PAUSE = 50;
const PATIENCE = 60_000;

/** Looks again and again until there is something. @throws Error that names what did not come */
export async function until<T>(what: string, look: () => T | undefined | false | null): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = look();
    if (found !== undefined && found !== false && found !== null) return found;
    if (Date.now() > end) throw new Error(`This did not come: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
