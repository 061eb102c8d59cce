import * as v from 'valibot';
import { contentPart, type ContentPart } from './contentParts.ts';

/** Raised when host and grid of different versions must not talk; both are built together, so they normally agree. */
export const GRID_PROTOCOL = 2;

/** Host → grid. */
export type HostToGrid =
  /** A part of what is to be shown. */
  | ContentPart
  /** What is going on, in words for the reader; `null` when nothing is. `done` is 0 … 1. */
  | { readonly type: 'busy'; readonly text: string | null; readonly done: number }
  /** The comparison cannot be shown: one sentence that says why and what to do. `inFile`: its own file is at fault. */
  | { readonly type: 'problem'; readonly text: string; readonly inFile?: boolean | undefined }
  /** Bring a paragraph into view and focus its cell. */
  | { readonly type: 'focus'; readonly source: number; readonly paragraph: number }
  /** Mark the paragraph that the cursor of a text editor is in, and bring it into view; the focus stays. */
  | { readonly type: 'cursor'; readonly at: { readonly source: number; readonly paragraph: number } | null }
  | { readonly type: 'command'; readonly command: GridCommand }
  /** Something to say to the reader, in a sentence. */
  | { readonly type: 'tell'; readonly text: string }
  /** An edit of a paragraph did not reach its file; the words are given back so that nothing is lost. */
  | {
      readonly type: 'editRefused';
      readonly source: number;
      readonly paragraph: number;
      readonly text: string;
      readonly reason: string;
    };

/**
 * What VS Code's commands, keys and context menus ask of the grid. Those about passages mean the selected ones, else
 * the one with the focus.
 */
export const GRID_COMMANDS = [
  'nextDifference',
  'previousDifference',
  'nextDisagreement',
  'previousDisagreement',
  'reveal',
  'edit',
  'link',
  'unlink',
  'moveUp',
  'moveDown',
  'moveHere',
  'split',
  'join',
  'joinAbove',
  'reattach',
  'markAsFurniture',
  'restore',
  'note',
  'done',
  'undone',
  'explain',
  'compareInDiffEditor',
  'help',
] as const;
export type GridCommand = (typeof GRID_COMMANDS)[number];

const index = v.pipe(v.number(), v.integer(), v.minValue(0));

const passage = v.object({ source: index, paragraph: index });

/** What a user can decide about passages in the grid. `undone` takes a `done` back; a `note` without text is taken away. */
const PASSAGE_DECISIONS = [
  'link',
  'unlink',
  'move',
  'split',
  'join',
  'furniture',
  'article',
  'note',
  'done',
  'undone',
] as const;
export type PassageDecision = (typeof PASSAGE_DECISIONS)[number];

const change = v.object({
  kind: v.picklist(PASSAGE_DECISIONS),
  passages: v.pipe(v.array(passage), v.minLength(1)),
  /** Of a move: passages of the row that they go to. */
  to: v.optional(v.array(passage)),
  /** Of a note; the host asks for it when it is missing. */
  text: v.optional(v.string()),
});
export type PassageChange = v.InferOutput<typeof change>;

/** What a user can do with a name on its card. */
const NAME_DECISIONS = ['merge', 'split', 'rename', 'kind', 'not-a-name'] as const;
export type NameDecisionKind = (typeof NAME_DECISIONS)[number];

const gridToHost = v.variant('type', [
  /** The grid listens and has nothing; the host sends what is to be shown. */
  v.object({ type: v.literal('ready'), protocol: v.number() }),
  /** A part of what is to be shown was lost: the host sends all of it again. */
  v.object({ type: v.literal('resend') }),
  /** Show a place of a source's file in a text editor beside. Offsets into the file's text. */
  v.object({ type: v.literal('reveal'), source: index, start: index, end: index }),
  /** The focus came into a cell; these are its source's paragraphs there. Offsets into the file's text. */
  v.object({ type: v.literal('focused'), source: index, start: index, end: index }),
  /** Open a source's file. */
  v.object({ type: v.literal('openSource'), source: index }),
  v.object({ type: v.literal('setBase'), source: index }),
  /** List all mentions of a name where VS Code lists references. */
  v.object({ type: v.literal('showMentions'), name: v.string() }),
  /**
   * One gesture of the user, one step to undo. `version` is that of the content the user saw; passages of another one
   * would be other passages.
   */
  v.object({ type: v.literal('decide'), version: v.number(), changes: v.pipe(v.array(change), v.minLength(1)) }),
  /** A decision that lost its text is about these passages. Without `decision`, the host asks which one is meant. */
  v.object({
    type: v.literal('reattach'),
    version: v.number(),
    decision: v.optional(index),
    passages: v.pipe(v.array(passage), v.minLength(1)),
  }),
  /** Take a decision away, by its index in the comparison. */
  v.object({ type: v.literal('discard'), version: v.number(), decision: index }),
  /** Whether a cell has the focus, so that keys mean what they mean in the grid, and what stands in it. */
  v.object({ type: v.literal('focus'), inGrid: v.boolean(), furniture: v.boolean(), done: v.boolean() }),
  /** Give a paragraph another text, in its own file. `before` is the text that the user began to edit. */
  v.object({ type: v.literal('editParagraph'), passage, before: v.string(), after: v.string() }),
  /**
   * What stands in fields and was not sent, at every change of it: a grid that is closed cannot send any more. Words
   * without a passage have lost their paragraph.
   */
  v.object({
    type: v.literal('writing'),
    words: v.array(v.object({ passage: v.optional(passage), before: v.string(), after: v.string() })),
  }),
  /** Show the two sources in VS Code's diff editor, in the order of the first. */
  v.object({ type: v.literal('diff'), left: index, right: index }),
  /** Change the list of sources. The host asks the user for what is missing. */
  v.object({ type: v.literal('addSources') }),
  v.object({ type: v.literal('addFiles'), addresses: v.array(v.string()) }),
  v.object({ type: v.literal('removeSource'), source: index }),
  v.object({ type: v.literal('relabelSource'), source: index }),
  v.object({ type: v.literal('moveSource'), source: index, to: index }),
  v.object({ type: v.literal('locateSource'), source: index }),
  /** The host asks the user for what is missing (which other name, which spelling, which kind). */
  v.object({ type: v.literal('decideName'), name: v.string(), kind: v.picklist(NAME_DECISIONS) }),
  /** Open the comparison's own file as text. */
  v.object({ type: v.literal('openAsText') }),
  /** Read the sources again and compare anew. */
  v.object({ type: v.literal('retry') }),
  v.object({ type: v.literal('log'), level: v.picklist(['info', 'warn', 'error']), text: v.string() }),
]);

/** Grid → host: what the user wants. */
export type GridToHost = v.InferOutput<typeof gridToHost>;

/** @returns the message, or `null` when it is not one that this version knows */
export function parseGridToHost(message: unknown): GridToHost | null {
  const result = v.safeParse(gridToHost, message);
  return result.success ? result.output : null;
}

const hostToGrid = v.variant('type', [
  contentPart,
  v.object({ type: v.literal('busy'), text: v.nullable(v.string()), done: v.number() }),
  v.object({ type: v.literal('problem'), text: v.string(), inFile: v.optional(v.boolean()) }),
  v.object({ type: v.literal('focus'), ...passage.entries }),
  v.object({ type: v.literal('cursor'), at: v.nullable(passage) }),
  v.object({ type: v.literal('command'), command: v.picklist(GRID_COMMANDS) }),
  v.object({ type: v.literal('tell'), text: v.string() }),
  v.object({ type: v.literal('editRefused'), ...passage.entries, text: v.string(), reason: v.string() }),
]);

/** @returns the message, or `null` when it is not one that this version knows */
export function parseHostToGrid(message: unknown): HostToGrid | null {
  const result = v.safeParse(hostToGrid, message);
  return result.success ? result.output : null;
}
