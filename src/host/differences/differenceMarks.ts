import * as vscode from 'vscode';
import type { InlineMark, InlineParagraph } from '../../engine/difference/inlineDifferences.ts';
import { rangeOf } from '../articles/knownArticles.ts';
import type { DifferencesMode } from './differencesMode.ts';
import type { DocumentDifferences } from './readDifferences.ts';
import { oppositeMarkdown } from './oppositeMarkdown.ts';

/** How words and paragraphs are marked; each is told apart by shape as well as by colour. */
const STYLES = ['inserted', 'spelling', 'rewording', 'moved', 'shared', 'contradicts', 'only', 'reworded'] as const;
type Style = (typeof STYLES)[number];

/** Marks differences in text editors: words that the other source lacks, paragraphs that stand here only. */
export class DifferenceMarks implements vscode.Disposable {
  readonly #mode: DifferencesMode;
  readonly #disposables: vscode.Disposable;
  #types = decorationTypes();
  #marked = new WeakSet<vscode.TextEditor>();

  constructor(mode: DifferencesMode) {
    this.#mode = mode;
    this.#disposables = vscode.Disposable.from(
      mode.onDidChange(() => this.#paintAll()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#paintAll()),
      vscode.window.onDidChangeActiveColorTheme(() => {
        this.#disposeTypes();
        this.#types = decorationTypes();
        this.#marked = new WeakSet();
        this.#paintAll();
      }),
    );
    this.#paintAll();
  }

  dispose(): void {
    this.#disposables.dispose();
    this.#disposeTypes();
  }

  #disposeTypes(): void {
    for (const style of STYLES) this.#types[style].dispose();
  }

  #paintAll(): void {
    for (const editor of vscode.window.visibleTextEditors) this.#paint(editor);
  }

  #paint(editor: vscode.TextEditor): void {
    const { document } = editor;
    const differences = this.#mode.now(document);
    if (differences === undefined) {
      // While they are computed anew, the old marks move with the text.
      if (this.#mode.otherOf(document.uri) === undefined && this.#marked.delete(editor)) {
        for (const style of STYLES) editor.setDecorations(this.#types[style], []);
      }
      return;
    }
    this.#marked.add(editor);
    const marks = decorations(document, differences);
    for (const style of STYLES) editor.setDecorations(this.#types[style], marks.get(style) ?? []);
  }
}

function decorations(
  document: vscode.TextDocument,
  shown: DocumentDifferences,
): Map<Style, vscode.DecorationOptions[]> {
  const all = new Map<Style, vscode.DecorationOptions[]>();
  const add = (style: Style, option: vscode.DecorationOptions): void => {
    const known = all.get(style);
    if (known === undefined) all.set(style, [option]);
    else known.push(option);
  };
  for (const paragraph of shown.differences.paragraphs) {
    const whole = paragraphStyle(paragraph);
    if (whole !== null) add(whole, { range: rangeOf(document, paragraph) });
    if (paragraph.marks.length === 0) continue;
    const hoverMessage = oppositeMarkdown(shown, paragraph.opposite);
    for (const mark of paragraph.marks) add(markStyle(mark), { range: rangeOf(document, mark), hoverMessage });
  }
  return all;
}

function paragraphStyle({ state }: InlineParagraph): Style | null {
  return state === 'only' || state === 'reworded' ? state : null;
}

function markStyle(mark: InlineMark): Style {
  if (mark.kind !== 'inserted') return mark.kind;
  switch (mark.change) {
    case 'spelling':
    case 'rewording':
    case 'moved':
      return mark.change;
    case 'inserted':
    case 'replaced':
    case 'deleted':
    case 'trivial':
      return 'inserted';
    default:
      return mark.change satisfies never;
  }
}

/**
 * A bar for the gutter. Pictures there cannot have the theme's colours; these have a contrast of 5 and more to the
 * grounds of dark and light themes.
 */
function bar(dashes: string, colour: string): vscode.Uri {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M11 1v14" stroke="${colour}" stroke-width="3" stroke-dasharray="${dashes}"/></svg>`;
  return vscode.Uri.parse(`data:image/svg+xml,${encodeURIComponent(svg)}`);
}

/** The colours are the theme's; high contrast has outlines where other themes have grounds. */
function decorationTypes(): Readonly<Record<Style, vscode.TextEditorDecorationType>> {
  const { kind } = vscode.window.activeColorTheme;
  const highContrast = kind === vscode.ColorThemeKind.HighContrast || kind === vscode.ColorThemeKind.HighContrastLight;
  const colour = (id: string): vscode.ThemeColor => new vscode.ThemeColor(id);
  const type = (options: vscode.DecorationRenderOptions): vscode.TextEditorDecorationType =>
    vscode.window.createTextEditorDecorationType({
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      overviewRulerLane: vscode.OverviewRulerLane.Left,
      ...options,
    });
  const under = (line: string, id: string): vscode.DecorationRenderOptions => ({
    borderStyle: line,
    borderWidth: '0 0 1px 0',
    borderColor: colour(id),
  });
  const beside = (dashes: string, dark: string, light: string): vscode.DecorationRenderOptions => ({
    gutterIconSize: 'contain',
    dark: { gutterIconPath: bar(dashes, dark) },
    light: { gutterIconPath: bar(dashes, light) },
  });
  return {
    inserted: type({
      ...(highContrast
        ? { border: '1px dashed', borderColor: colour('diffEditor.insertedTextBorder') }
        : { backgroundColor: colour('diffEditor.insertedTextBackground') }),
      overviewRulerColor: colour('editorOverviewRuler.modifiedForeground'),
    }),
    spelling: type(under('dashed', 'editorInlayHint.foreground')),
    rewording: type(under('solid', 'charts.green')),
    moved: type(under('dotted', 'charts.blue')),
    shared: type(under('solid', 'charts.blue')),
    contradicts: type({
      ...under('double', 'editorWarning.foreground'),
      borderWidth: '0 0 3px 0',
      overviewRulerColor: colour('editorOverviewRuler.warningForeground'),
      overviewRulerLane: vscode.OverviewRulerLane.Right,
    }),
    only: type({
      ...beside('none', '#4cc05a', '#1f7a35'),
      overviewRulerColor: colour('editorOverviewRuler.addedForeground'),
    }),
    reworded: type({
      ...beside('3', '#4fa8e8', '#0f62ac'),
      overviewRulerColor: colour('editorOverviewRuler.modifiedForeground'),
    }),
  };
}
