import type { PassageRef } from '../engine/comparison.ts';
import type { GridToHost, HostToGrid } from '../protocol/grid.ts';
import { Drafts, homeOf } from './drafts.ts';
import { followParagraph } from './followParagraph.ts';
import type { GridModel } from './gridModel.ts';
import { ParagraphEditor } from './paragraphEditor.ts';
import { samePassage } from './passages.ts';
import type { Draft } from './savedView.ts';

// A host that neither takes nor refuses an edit in this time may be gone; the words go back to their writer.
const ANSWER_MS = 15_000;

// Their files hold more than the words that the grid shows.
const NOT_IN_PLACE = /\.(?:html?|docx)$/iu;

/** Whether paragraphs of a file can be edited in the grid. */
export function isEditable(path: string): boolean {
  return !NOT_IN_PLACE.test(path);
}

interface Session {
  passage: PassageRef;
  /** The words that the editing began with, or that the reader agreed to replace. */
  before: string;
  readonly editor: ParagraphEditor;
  /** The words that the host was given; `null` while they are edited. */
  sent: string | null;
}

/** What editing needs of the grid around it. */
export interface EditingSurroundings {
  readonly model: () => GridModel | null;
  readonly send: (message: GridToHost) => void;
  /** Renders the row of a passage, because an editor came or went. */
  readonly refresh: (passage: PassageRef) => void;
  /** Gives the focus back to the cell. */
  readonly leave: () => void;
  readonly tell: (words: string) => void;
  /** Keeps words that are in no file yet, should the page go away. */
  readonly keep: (drafts: readonly Draft[]) => void;
}

/** Editing paragraphs in their cells. Words that were typed are never lost: not to updates, and not to a refusal. */
export class Editing {
  readonly #around: EditingSurroundings;
  /** Holds words whose paragraph is gone. */
  readonly #homeless: HTMLElement;
  #sessions: readonly Session[] = [];
  #shelters: readonly ParagraphEditor[] = [];
  readonly #drafts: Drafts;

  /** @param drafts what the page before kept */
  constructor(homeless: HTMLElement, drafts: readonly Draft[], around: EditingSurroundings) {
    this.#homeless = homeless;
    this.#drafts = new Drafts(drafts, around);
    this.#around = around;
  }

  /** Goes on with what was being written when the page went away. */
  restore(): void {
    const model = this.#around.model();
    if (model === null) return;
    const drafts = this.#drafts.take();
    if (drafts.length === 0) return;
    for (const draft of drafts) {
      const home = homeOf(model, draft);
      if (home === 'arrived') continue;
      const session = home === null ? null : this.#open(home);
      if (session === null) {
        this.#shelter(draft.text, 'The paragraph is gone. These are the words you wrote.');
        continue;
      }
      session.editor.text = draft.text;
      session.editor.notice({
        words: 'You were writing this. Enter keeps it, Escape drops it.',
        theirs: null,
        choices: [],
      });
      if (document.hasFocus()) session.editor.focus();
    }
    this.#keep();
    if (this.#sessions.length + this.#shelters.length > 0) this.#around.tell('What you were writing is back');
  }

  #keep(): void {
    const fields = this.#sessions.map(({ passage, before, sent, editor }) => {
      return { passage, before, text: sent ?? editor.text, sent: sent !== null };
    });
    this.#drafts.keep(
      fields,
      this.#shelters.map(({ text }) => text),
    );
  }

  editorAt(passage: PassageRef): HTMLElement | null {
    return this.#sessions.find((each) => samePassage(each.passage, passage))?.editor.element ?? null;
  }

  /** Opens the editor of a paragraph. */
  start(passage: PassageRef): void {
    const known = this.#sessions.find((each) => samePassage(each.passage, passage));
    // What was sent is not in the comparison yet; editing goes on when it is.
    if (known?.sent !== undefined && known.sent !== null) return;
    const session = known ?? this.#open(passage);
    if (session === null) return;
    session.editor.focus();
    this.#around.tell('Editing. Enter keeps the words, Escape leaves the paragraph as it was.');
  }

  /** Words that could not be written to their file. */
  refused({ source, paragraph, text, reason }: Extract<HostToGrid, { type: 'editRefused' }>): void {
    const sent = this.#sessions.find((each) => each.sent !== null && each.passage.source === source);
    const same = this.#sessions.find((each) => each.sent === text && each.passage.source === source) ?? sent;
    const session = same ?? this.#open({ source, paragraph });
    if (session === null) {
      this.#shelter(text, reason);
      return;
    }
    session.sent = null;
    session.editor.readOnly = false;
    session.editor.text = text;
    session.editor.notice({ words: reason, theirs: null, choices: [] });
    session.editor.focus();
    this.#keep();
  }

  /** Renders the page without ending the editing. */
  hold(action: () => void): void {
    const before = this.#sessions;
    before.reduceRight<() => void>(
      (inner, { editor }) =>
        () =>
          editor.hold(inner),
      action,
    )();
    for (const { editor } of this.#sessions) editor.fit();
    if (before.length > 0) this.#keep();
  }

  /** Takes the editors along into a newer comparison, before it is rendered. */
  carryOver(before: GridModel, now: GridModel): void {
    this.#sessions = this.#sessions.filter((session) => {
      const passage = followParagraph(before, now, session.passage);
      const theirs = passage === null ? undefined : now.sources[passage.source]?.paragraphs[passage.paragraph]?.text;
      if (passage === null || theirs === undefined) {
        if (session.sent === null)
          this.#shelter(session.editor.text, 'The paragraph is gone. These are the words you wrote.');
        return false;
      }
      session.passage = passage;
      if (theirs === session.before) return true;
      if (session.sent !== null || session.editor.text === theirs) return false;
      if (session.editor.text === session.before) {
        // Nothing of one's own yet: go on with the new words.
        session.before = theirs;
        session.editor.text = theirs;
        return true;
      }
      this.#ask(session, theirs);
      return true;
    });
  }

  #open(passage: PassageRef): Session | null {
    const source = this.#around.model()?.sources[passage.source];
    const paragraph = source?.paragraphs[passage.paragraph];
    if (source === undefined || paragraph === undefined) return null;
    const label = `Edit paragraph ${passage.paragraph + 1} of ${source.label}`;
    const editor = new ParagraphEditor(paragraph.text, paragraph.kind, label, {
      commit: (leave) => this.#commit(session, leave),
      cancel: () => {
        this.#end(session, true);
        this.#around.tell('The paragraph is as it was.');
      },
      typed: () => this.#keep(),
    });
    const session: Session = { passage, before: paragraph.text, editor, sent: null };
    this.#sessions = [...this.#sessions, session];
    this.#around.refresh(passage);
    return session;
  }

  #commit(session: Session, leave: boolean): void {
    if (!this.#sessions.includes(session) || session.sent !== null) return;
    const { passage, before, editor } = session;
    const after = editor.text;
    if (after === before) {
      this.#end(session, leave);
      return;
    }
    session.sent = after;
    editor.notice(null);
    editor.readOnly = true;
    this.#around.send({ type: 'editParagraph', passage, before, after });
    this.#around.tell('Paragraph changed');
    if (leave) this.#around.leave();
    this.#keep();
    setTimeout(() => {
      if (session.sent === after) this.#unanswered(session);
    }, ANSWER_MS);
  }

  #unanswered(session: Session): void {
    if (!this.#sessions.includes(session)) return;
    session.sent = null;
    session.editor.readOnly = false;
    const words =
      'VS Code has not taken these words yet; they are kept here. Enter tries again. If that does not help, reload the window: they will be here still.';
    session.editor.notice({ words, theirs: null, choices: [] });
    this.#around.tell('The words have not reached their article yet');
  }

  #end(session: Session, leave: boolean): void {
    if (!this.#sessions.includes(session)) return;
    this.#sessions = this.#sessions.filter((each) => each !== session);
    this.#keep();
    this.#around.refresh(session.passage);
    if (leave) this.#around.leave();
  }

  /** The paragraph changed elsewhere while it is edited here: both are kept until the reader chooses. */
  #ask(session: Session, theirs: string): void {
    session.editor.notice({
      words: 'Changed elsewhere meanwhile:',
      theirs,
      choices: [
        {
          label: 'Keep mine',
          choose: () => {
            session.before = theirs;
            session.editor.notice(null);
            session.editor.focus();
          },
        },
        { label: 'Take theirs', choose: () => this.#end(session, true) },
      ],
    });
  }

  /** Keeps words that have no paragraph any more, above the grid. */
  #shelter(text: string, reason: string): void {
    const close = (): void => {
      this.#shelters = this.#shelters.filter((each) => each !== editor);
      editor.element.remove();
      this.#keep();
    };
    const editor = new ParagraphEditor(text, 'body', 'Your words', {
      commit: () => undefined,
      cancel: close,
      typed: () => this.#keep(),
    });
    this.#shelters = [...this.#shelters, editor];
    editor.notice({ words: reason, theirs: null, choices: [{ label: 'Close', choose: close }] });
    this.#homeless.append(editor.element);
    editor.fit();
    this.#keep();
  }
}
