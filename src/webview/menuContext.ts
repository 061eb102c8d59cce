import type { PassageRef } from '../engine/comparison.ts';
import type { GridModel } from './gridModel.ts';
import { isFurniture, passagesOfRow } from './passages.ts';

/**
 * What VS Code's context menu is to know of passages, for `data-vscode-context`.
 * @param section where the menu opens: on a passage, or on the number of a row
 */
export function menuContext(
  model: GridModel,
  row: number,
  passages: readonly PassageRef[],
  section: 'passage' | 'row',
): string {
  const [first] = passages;
  return JSON.stringify({
    webviewSection: section,
    row,
    ...first,
    furniture: passages.every((each) => isFurniture(model, each)),
    done: model.rows[row]?.done === true,
    story: model.rows[row]?.state !== 'furniture',
    several: passagesOfRow(model, row).length > 1,
    linked: passages.some(({ source, paragraph }) => model.facts(source, paragraph)?.linked === true),
  });
}
