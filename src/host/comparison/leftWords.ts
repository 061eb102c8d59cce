import * as vscode from 'vscode';
import type { GridToHost } from '../../protocol/grid.ts';
import { applyParagraphEdit } from './articleEdits.ts';
import type { ComparisonModel } from './comparisonModel.ts';

/** What is being written in a grid. */
export type Writing = Extract<GridToHost, { type: 'writing' }>['words'];

/**
 * Gives to their articles the words that stood in fields of a grid when it was closed, as leaving the fields would have
 * done; those that cannot be given are offered to the user.
 */
export async function keepLeftWords(model: ComparisonModel, words: Writing): Promise<void> {
  for (const { passage, before, after } of words) {
    const edit =
      passage === undefined
        ? { refused: 'Their paragraph is gone.' }
        : await applyParagraphEdit(model, passage, before, after);
    if (edit !== null && 'refused' in edit) await offer(edit.refused, after);
  }
}

async function offer(why: string, words: string): Promise<void> {
  const copy = 'Copy Words';
  const answer = await vscode.window.showWarningMessage(
    `The comparison was closed while you were writing in it, and the words did not reach their article. ${why}`,
    copy,
  );
  if (answer === copy) await vscode.env.clipboard.writeText(words);
}
