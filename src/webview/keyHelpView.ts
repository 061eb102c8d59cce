import { html, type TemplateResult } from 'lit-html';

type Keys = readonly (readonly [keys: readonly string[], what: string])[];

/** Every key of the grid, in the order a newcomer needs them. */
export const GROUPS: readonly (readonly [title: string, keys: Keys])[] = [
  [
    'Go',
    [
      [['↑', '↓', '←', '→'], 'from cell to cell'],
      [['Home', 'End'], 'first and last cell of the row'],
      [['Page Up', 'Page Down'], 'a screen up or down'],
      [['Ctrl+Home', 'Ctrl+End'], 'first and last cell of the grid'],
      [['F7', 'Shift+F7'], 'next and previous difference; also Alt+F5, Shift+Alt+F5'],
      [['F8', 'Shift+F8'], 'next and previous disagreement'],
      [['P', 'Shift+P'], 'next and previous paragraph of the cell'],
      [['Tab'], 'through the links of the cell, then to the overview and the buttons above the grid'],
      [['Esc'], 'close the card; back to the cell; drop the selection'],
      [['Ctrl+G'], 'to a row, by its number or by words of it'],
      [['Ctrl+F'], 'find in the grid'],
    ],
  ],
  [
    'Read',
    [
      [['Enter'], 'show the passage in a text editor; unfold; press'],
      [['N', 'Shift+N'], 'next and previous name in the cell, with its card; Enter goes into the card'],
      [['D'], 'what sources disagree about in the row, and notes'],
      [['E'], 'explain why the passage is linked'],
      [['O'], 'open with the base in the diff editor'],
    ],
  ],
  [
    'Decide',
    [
      [['Ctrl+Space', 'Ctrl+click'], 'select a passage, or drop it'],
      [['Shift+↑', 'Shift+↓', 'Shift+←', 'Shift+→'], 'select more'],
      [['L', 'U'], 'link the selected passages; unlink'],
      [['Alt+↑', 'Alt+↓'], 'move the passages to the row above or below'],
      [['V'], 'move the selected passages to this row'],
      [['S'], 'split off: the passages get a row of their own'],
      [['J', 'Shift+J'], 'join with the row below, above; join the rows of the selected passages'],
      [['R'], 'this passage is what a decision that lost its text is about'],
      [['M'], 'mark as page furniture; restore'],
      [['T'], 'note on the row'],
      [['X'], 'row done; not done'],
      [['F2', 'double-click'], 'edit the paragraph; Enter keeps, Esc cancels'],
    ],
  ],
  [
    'In the overview',
    [
      [['↑', '↓', 'Home', 'End'], 'from mark to mark; each says what its rows are'],
      [['Enter'], 'go to the row'],
    ],
  ],
  [
    'Everywhere',
    [
      [['Ctrl+Z', 'Ctrl+Shift+Z'], 'undo and redo the last thing done here, in whichever file'],
      [['Ctrl+S'], 'save the comparison, with the articles edited in it'],
      [['Shift+F10'], 'context menu of the cell'],
      [['Alt+F1', '?'], 'this help'],
    ],
  ],
  [
    'On a header',
    [
      [['B'], 'make the source the base (in any cell of it)'],
      [['Alt+←', 'Alt+→'], 'narrower, wider'],
      [['Alt+Shift+←', 'Alt+Shift+→'], 'move the column'],
      [['H'], 'hide the column'],
      [['F2', 'Delete'], 'another label; remove the source'],
    ],
  ],
];

/** How the grid is read and what every key does. */
export function keyHelpView(close: () => void): TemplateResult {
  return html`<div class="card-head">
      <h2 class="card-title" id="help-title">Help for the comparison</h2>
      <button type="button" class="link" @click=${close}>Close (Esc)</button>
    </div>
    <p>
      A grid: one column a source, one row a passage. The first cell of a row has its number, says how the sources
      differ in it, and opens what they disagree about. Words that were inserted or removed against the base are marked
      as such for screen readers; changes are announced. What a key decides can be undone.
    </p>
    <div class="key-groups">${GROUPS.map(([title, keys]) => groupView(title, keys))}</div>`;
}

function groupView(title: string, keys: Keys): TemplateResult {
  return html`<table class="spellings keys">
    <caption>
      ${title}
    </caption>
    ${keys.map(
      ([names, what]) =>
        html`<tr>
          <th scope="row">${names.map((name) => html`<kbd>${name}</kbd> `)}</th>
          <td>${what}</td>
        </tr>`,
    )}
  </table>`;
}
