import * as vscode from 'vscode';
import { fileName } from '../articles/articleFiles.ts';

/** What the list offers. */
export interface Choices {
  readonly title: string;
  readonly placeholder: string;
  /** Already ticked. */
  readonly picked: readonly vscode.Uri[];
  /** Listed first. */
  readonly open: readonly vscode.Uri[];
  /** The rest; found while the list is on the screen already. */
  readonly all: (token: vscode.CancellationToken) => Promise<readonly vscode.Uri[]>;
}

interface Item extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
}

/** Lets the user tick article files. @returns them in the order of the list; `undefined` when the user left */
export async function pickSources({
  title,
  placeholder,
  picked,
  open,
  all,
}: Choices): Promise<vscode.Uri[] | undefined> {
  const search = new vscode.CancellationTokenSource();
  const pick = vscode.window.createQuickPick<Item>();
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.title = title;
  pick.placeholder = placeholder;
  pick.busy = true;
  const seen = new Set<string>();
  const fresh = (uris: readonly vscode.Uri[]): Item[] =>
    uris
      .filter((uri) => !seen.has(uri.toString()))
      .map((uri) => {
        seen.add(uri.toString());
        return {
          label: fileName(uri),
          description: folderInWorkspace(uri),
          uri,
        };
      });
  const chosen = fresh(picked);
  const others = fresh(open);
  pick.items = [...chosen, ...separator('open', others), ...others];
  pick.selectedItems = chosen;
  const done = new Promise<vscode.Uri[] | undefined>((resolve) => {
    pick.onDidAccept(() => resolve(pick.selectedItems.flatMap(({ uri }) => uri ?? [])));
    pick.onDidHide(() => resolve(undefined));
  });
  pick.show();
  const finding = all(search.token).catch(() => []); // a workspace that cannot be searched has no more to offer
  void finding.then((uris) => {
    if (search.token.isCancellationRequested) return;
    const rest = fresh(uris);
    const { selectedItems } = pick;
    pick.items = [...pick.items, ...separator('in this workspace', rest), ...rest];
    pick.selectedItems = selectedItems;
    pick.busy = false;
    if (pick.items.length === 0)
      pick.placeholder = 'This workspace has no articles (.txt, .md, .html, .docx, .article)';
  });
  const result = await done;
  search.cancel();
  search.dispose();
  pick.dispose();
  return result;
}

/** The folder of a file as the workspace names it; nothing for its top folder. */
function folderInWorkspace(uri: vscode.Uri): string {
  const path = vscode.workspace.asRelativePath(uri);
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function separator(label: string, items: readonly Item[]): Item[] {
  return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }];
}
