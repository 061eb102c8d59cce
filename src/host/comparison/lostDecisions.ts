import * as vscode from 'vscode';
import type { PassageRef, PlacedDecision } from '../../engine/comparison.ts';
import { anchorsOf, type Decision } from '../../engine/synopsis/decisions.ts';
import { decisionInWords } from '../../engine/synopsis/inWords.ts';
import { reattached } from '../../engine/synopsis/reattach.ts';
import type { ComparisonModel } from './comparisonModel.ts';
import { anchorsAt } from './decide.ts';

/**
 * Makes anchors on passages now, because meanwhile the same indexes may come to name others.
 * @returns what gives a lost decision these anchors; `null` when a passage does not exist
 */
export function reattachTo(
  model: ComparisonModel,
  passages: readonly PassageRef[],
): ((placed: PlacedDecision) => Decision | null) | null {
  const anchors = anchorsAt(model, passages);
  return anchors === null ? null : (placed) => reattached(placed, anchors);
}

/** Which of the decisions that lost their text the user means; the one, where there is only one. */
export async function askWhichLost(model: ComparisonModel): Promise<PlacedDecision | undefined> {
  const lost = (model.computed?.comparison.decisions ?? []).filter((each) => each.lost);
  if (lost.length < 2) return lost[0];
  const items = lost.map((placed) => {
    const anchors = anchorsOf(placed.decision);
    const gone = (placed.missing ?? []).flatMap((index) => anchors[index] ?? []);
    return {
      label: decisionInWords(placed.decision),
      detail: gone.map(({ exact, source }) => `“${exact}” (${source})`).join(', '),
      placed,
    };
  });
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Re-attach Decision',
    placeHolder: 'Which decision is about the selected passages?',
    matchOnDetail: true,
  });
  return picked?.placed;
}
