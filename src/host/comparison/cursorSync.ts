import * as vscode from 'vscode';
import { rangeOf } from '../articles/knownArticles.ts';
import type { FocusedPlace, OpenComparisons } from './openComparisons.ts';

const SETTING = 'cursorSync';

// The cursor may run over many lines while a key is held; the grid follows when it slows down. In ms.
const PAUSE = 80;

/**
 * Keeps text editors and grids at the same paragraph: the cursor of an article marks its paragraph in the grids on the
 * screen, and the focus of a grid shows its paragraph in a text editor that is on the screen. Neither takes the focus.
 */
export class CursorSync implements vscode.Disposable {
  readonly #open: OpenComparisons;
  /** The paragraph that the focus of a grid is on, in a text editor. */
  readonly #highlight = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
    borderColor: new vscode.ThemeColor('editor.rangeHighlightBorder'),
  });
  readonly #disposables: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(open: OpenComparisons) {
    this.#open = open;
    this.#disposables = vscode.Disposable.from(
      this.#highlight,
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === vscode.window.activeTextEditor) this.#soon();
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor !== undefined) editor.setDecorations(this.#highlight, []);
        this.#soon();
      }),
      open.onDidFocus((focused) => this.#showInEditors(focused)),
      vscode.commands.registerCommand('synoptic.toggleCursorSync', () => toggle()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`synoptic.${SETTING}`) && !isOn()) this.#clear();
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#showInGrids(), PAUSE);
  }

  #showInGrids(): void {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || !isOn()) return;
    const { document, selection } = editor;
    for (const { grid, model } of this.#open.visibleWith(document.uri.toString())) {
      const source = model.indexOf(document.uri);
      const { computed } = model;
      // Offsets of an older text would name another paragraph; the next cursor move is soon enough.
      if (computed?.texts[source] !== document.getText()) continue;
      const offset = document.offsetAt(selection.active);
      const paragraphs = computed.comparison.sources[source]?.paragraphs ?? [];
      const paragraph = paragraphs.findIndex(({ start, end }) => start <= offset && offset <= end);
      grid.send({ type: 'cursor', at: paragraph < 0 ? null : { source, paragraph } });
    }
  }

  #showInEditors({ open, place }: FocusedPlace): void {
    if (!isOn() || !open.grid.panel.active) return;
    const file = open.model.shownSources[place.source];
    const text = open.model.computed?.texts[place.source];
    for (const editor of vscode.window.visibleTextEditors) {
      const { document } = editor;
      const isShown = document.uri.toString() === file?.uri.toString() && document.getText() === text;
      const range = rangeOf(document, place);
      editor.setDecorations(this.#highlight, isShown ? [range] : []);
      if (isShown) editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
  }

  #clear(): void {
    for (const editor of vscode.window.visibleTextEditors) editor.setDecorations(this.#highlight, []);
    for (const { document } of vscode.window.visibleTextEditors) {
      for (const { grid } of this.#open.visibleWith(document.uri.toString())) grid.send({ type: 'cursor', at: null });
    }
  }
}

function isOn(): boolean {
  return vscode.workspace.getConfiguration('synoptic').get(SETTING, true);
}

/** Where the user has set it: in the workspace, else for all windows. */
async function toggle(): Promise<void> {
  const settings = vscode.workspace.getConfiguration('synoptic');
  const inWorkspace = settings.inspect(SETTING)?.workspaceValue !== undefined;
  const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await settings.update(SETTING, !isOn(), target);
  vscode.window.setStatusBarMessage(`Cursor sync of grid and text editors is ${isOn() ? 'on' : 'off'}.`, 4_000);
}
