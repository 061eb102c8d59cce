import type { PassageRef } from '../engine/comparison.ts';
import type { GridToHost, HostToGrid } from '../protocol/grid.ts';
import { followParagraph } from './followParagraph.ts';
import type { GridModel } from './gridModel.ts';
import { ParagraphEditor } from './paragraphEditor.ts';
import { samePassage } from './passages.ts';

// A host that neither takes nor refuses an edit in this time has lost it; the paragraph's own words come back.
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
}

/** Editing paragraphs in their cells. Words that were typed are never lost: not to updates, and not to a refusal. */
export class Editing {
  readonly #around: EditingSurroundings;
  /** Holds words whose paragraph is gone. */
  readonly #homeless: HTMLElement;
  #sessions: readonly Session[] = [];

  constructor(homeless: HTMLElement, around: EditingSurroundings) {
    this.#homeless = homeless;
    this.#around = around;
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
  }

  /** Renders the page without ending the editing. */
  hold(action: () => void): void {
    this.#sessions.reduceRight<() => void>(
      (inner, { editor }) =>
        () =>
          editor.hold(inner),
      action,
    )();
    for (const { editor } of this.#sessions) editor.fit();
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
    setTimeout(() => {
      if (session.sent === after) this.#end(session, false);
    }, ANSWER_MS);
  }

  #end(session: Session, leave: boolean): void {
    if (!this.#sessions.includes(session)) return;
    this.#sessions = this.#sessions.filter((each) => each !== session);
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
    const close = (): void => editor.element.remove();
    const editor = new ParagraphEditor(text, 'body', 'Your words', { commit: () => undefined, cancel: close });
    editor.notice({ words: reason, theirs: null, choices: [{ label: 'Close', choose: close }] });
    this.#homeless.append(editor.element);
    editor.fit();
  }
}
