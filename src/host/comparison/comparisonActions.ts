import * as vscode from 'vscode';
import type { PassageRef } from '../../engine/comparison.ts';
import type { Decision } from '../../engine/synopsis/decisions.ts';
import type { PassageChange } from '../../protocol/grid.ts';
import { applyParagraphEdit } from './articleEdits.ts';
import type { ComparisonDocument, DocumentContent } from './comparisonDocument.ts';
import { anchored, decide, noteOn } from './decide.ts';
import { askWhichLost, reattachTo } from './lostDecisions.ts';
import { freshComparisonUri } from './freshComparison.ts';
import type { GridActions, GridPanel, SourcesMessage } from './gridPanel.ts';
import type { EditorServices } from './services.ts';
import {
  askForLabel,
  askForMore,
  askForPlace,
  withFiles,
  withMovedSource,
  withPlace,
  withoutSource,
  type SourceChange,
} from './sourceChanges.ts';
import { tabsOf } from './tabs.ts';
import { UndoHistory } from './undoHistory.ts';

/** An edit of a comparison document as VS Code keeps it for Undo. */
export type ComparisonEdit = vscode.CustomDocumentEditEvent<ComparisonDocument>;

/** What users do to one comparison, from its grids and from elsewhere; every change can be undone. */
export class ComparisonActions implements Omit<GridActions, 'editParagraph'> {
  readonly #document: ComparisonDocument;
  readonly #services: EditorServices;
  readonly #viewType: string;
  /** What can be undone here. */
  readonly history: UndoHistory;
  #offeredToSave = false;

  /** @param edited tells VS Code of an edit */
  constructor(
    document: ComparisonDocument,
    services: EditorServices,
    viewType: string,
    edited: (edit: ComparisonEdit) => void,
  ) {
    this.#document = document;
    this.#services = services;
    this.#viewType = viewType;
    this.history = new UndoHistory({
      keep: (edit) => edited({ document, ...edit }),
      // Closing a fresh comparison asks nothing as long as nothing was decided in it.
      keepsArticleEdits: () => !document.isFresh,
      epoch: () => document.epoch,
    });
  }

  problem(): string | null {
    return this.#document.content.problem;
  }

  openAsText(): void {
    const { uri, content } = this.#document;
    const at = new vscode.Position(Math.max(0, (content.problemLine ?? 1) - 1), 0);
    const viewColumn = tabsOf(uri)[0]?.group.viewColumn ?? vscode.ViewColumn.Active;
    const options: vscode.TextDocumentShowOptions = { viewColumn, selection: new vscode.Range(at, at) };
    void vscode.commands.executeCommand('vscode.openWith', uri, 'default', options);
  }

  /** @param shown index of the source among those that are shown */
  setBase(shown: number): void {
    const { content, model } = this.#document;
    const base = model.indexNow(shown);
    if (base >= 0 && base !== content.base && base < content.sources.length)
      this.#rearrange('Change Base', { ...content, base });
  }

  decide(changes: readonly PassageChange[]): void {
    void this.#decide(changes);
  }

  /** A decision that lost its text is about these passages now. @param index `undefined` to let the user choose */
  reattach(index: number | undefined, passages: readonly PassageRef[]): void {
    void this.#reattach(index, passages);
  }

  async #reattach(index: number | undefined, passages: readonly PassageRef[]): Promise<void> {
    const { model } = this.#document;
    const { computed } = model;
    const found = reattachTo(model, passages);
    const placed = await (index === undefined ? askWhichLost(model) : computed?.comparison.decisions[index]);
    if (placed === undefined || found === null) return;
    const decision = found(placed);
    if (decision === null) {
      const why = 'These passages belong to the decision already. Select others.';
      void vscode.window.showInformationMessage(why);
      return;
    }
    const before = JSON.stringify(placed.decision);
    this.#edit('Re-attach Decision', (content) => ({
      ...content,
      decisions: content.decisions.map((each) => (JSON.stringify(each) === before ? decision : each)),
    }));
  }

  /** Takes a decision away, by its index in what was computed. */
  discard(index: number): void {
    const decision = this.#document.model.computed?.comparison.decisions[index]?.decision;
    if (decision !== undefined) this.forget('Discard Decision', decision);
  }

  /** Keeps a decision. */
  keep(label: string, decision: Decision): void {
    this.#edit(label, (content) => ({ ...content, decisions: [...content.decisions, decision] }));
  }

  /** Takes a decision back. */
  forget(label: string, decision: Decision): void {
    const gone = JSON.stringify(decision);
    this.#edit(label, (content) => ({
      ...content,
      decisions: content.decisions.filter((each) => JSON.stringify(each) !== gone),
    }));
  }

  /** @param message its indexes are those of the sources that are shown */
  changeSources(message: SourcesMessage): void {
    void this.#askForSources(message).then((change) => {
      if (change !== null) this.#rearrange(change.label, change.content);
    });
  }

  /** A source was renamed or moved in VS Code: its column and its decisions follow. */
  followRename(from: vscode.Uri, to: vscode.Uri): void {
    const { content } = this.#document;
    const source = content.sources.findIndex(({ uri }) => uri.toString() === from.toString());
    if (source >= 0) this.#rearrange('Follow Renamed Source', withPlace(content, source, to));
  }

  showDiff(left: number, right: number): void {
    void this.#services.diff.show(this.#document.uri, left, right);
  }

  /** Edits an article in its own file; Undo in this comparison takes it back, Save saves it. */
  async editParagraph(
    grid: GridPanel,
    passage: { readonly source: number; readonly paragraph: number },
    before: string,
    after: string,
  ): Promise<void> {
    const document = this.#document;
    const edit = await applyParagraphEdit(document.model, passage, before, after);
    if (edit === null) return;
    if ('refused' in edit) {
      grid.send({ type: 'editRefused', ...passage, text: after, reason: edit.refused });
      return;
    }
    // After a save, too: what Undo changes is to be saved with the comparison as well.
    const toBeSaved = (): void => document.articleEdited(edit.uri);
    toBeSaved();
    this.history.articleEdited(edit, toBeSaved);
  }

  async #decide(changes: readonly PassageChange[]): Promise<void> {
    const { model } = this.#document;
    // The passages are found before the user is asked: meanwhile the same indexes may come to name others.
    const ready = changes.flatMap((each) => anchored(model, each) ?? []);
    if (ready.length < changes.length) return;
    const note = changes.find(({ kind, text }) => kind === 'note' && text === undefined);
    const text = note === undefined ? undefined : await this.#askForNote(note.passages);
    if (note !== undefined && text === undefined) return;
    const { label, change } = decide(ready.map((each) => ({ ...each, text: each.text ?? text })));
    this.#edit(label, (content) => ({ ...content, decisions: change(content.decisions) }));
  }

  async #askForNote(passages: readonly PassageRef[]): Promise<string | undefined> {
    return vscode.window.showInputBox({
      title: 'Note on this row',
      value: noteOn(this.#document.model, passages),
      prompt: 'Markdown. Leave it empty to take the note away.',
    });
  }

  #askForSources(message: SourcesMessage): Promise<SourceChange> | Promise<null> {
    const { content, model } = this.#document;
    switch (message.type) {
      case 'addSources':
        return askForMore(content);
      case 'addFiles':
        return Promise.resolve(withFiles(content, message.addresses.flatMap(asUri)));
      case 'removeSource':
        return Promise.resolve(withoutSource(content, model.indexNow(message.source)));
      case 'moveSource':
        return Promise.resolve(withMovedSource(content, model.indexNow(message.source), model.indexNow(message.to)));
      case 'relabelSource': {
        const shown = model.computed?.comparison.sources[message.source]?.label ?? '';
        return askForLabel(content, model.indexNow(message.source), shown);
      }
      case 'locateSource':
        return askForPlace(content, model.indexNow(message.source));
      default:
        return message satisfies never;
    }
  }

  /**
   * Other sources, another order, another base. Of a fresh comparison that holds no decision yet this is a look and
   * not a decision: its address changes, and nothing is to be saved.
   */
  #rearrange(label: string, content: DocumentContent): void {
    if (this.#document.isFresh && content.decisions.length === 0) {
      void this.#openAgain(content);
      return;
    }
    const { sources, base, decisions } = content;
    this.#edit(label, (now) => ({ ...now, sources, base, decisions: withOthers(decisions, now.decisions) }));
  }

  /** Changes what the comparison holds, as an edit that VS Code can undo and must save. */
  #edit(label: string, change: (content: DocumentContent) => DocumentContent): void {
    const document = this.#document;
    const before = document.content;
    const after = change(before);
    const { epoch } = document;
    // Without waiting for the new comparison: VS Code takes no further Undo until this one is done.
    const put = (content: DocumentContent) => (): void => {
      if (document.epoch !== epoch) {
        throw new Error('The comparison’s file was changed elsewhere since; that step cannot be undone or redone.');
      }
      void this.#replace(content);
    };
    void this.#replace(after);
    this.history.keep({ label, undo: put(before), redo: put(after) });
    if (document.isFresh) void this.#offerToSave();
  }

  async #replace(content: DocumentContent): Promise<void> {
    await this.#document.replace(content);
    this.#services.open.refresh(this.#document.model);
  }

  /** Once for each fresh comparison, at its first decision; nothing is forced. */
  async #offerToSave(): Promise<void> {
    if (this.#offeredToSave) return;
    this.#offeredToSave = true;
    const save = 'Save Comparison';
    const question = 'This comparison now holds a decision of yours. Save it to keep the decision with the sources.';
    if ((await vscode.window.showInformationMessage(question, save)) === save) {
      await vscode.commands.executeCommand('synoptic.saveComparison', undefined, this.#document.uri.toString());
    }
  }

  /** A fresh comparison lives in its address: other content is another address, in the same place of the same group. */
  async #openAgain(content: DocumentContent): Promise<void> {
    const tabs = tabsOf(this.#document.uri);
    const column = tabs[0]?.group.viewColumn ?? vscode.ViewColumn.Active;
    await vscode.commands.executeCommand('vscode.openWith', freshComparisonUri(content), this.#viewType, column);
    await vscode.window.tabGroups.close(tabs, true);
  }
}

/** Decisions as a change of sources left them, with those made while the user was being asked. */
function withOthers(changed: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  return now.length > changed.length ? [...changed, ...now.slice(changed.length)] : changed;
}

function asUri(address: string): vscode.Uri[] {
  try {
    return [vscode.Uri.parse(address, true)];
  } catch {
    return [];
  }
}
