import { html, type TemplateResult } from 'lit-html';

type Keys = readonly (readonly [keys: readonly string[], what: string])[];

/** Every key of the grid, in the order a newcomer needs them. */
const GROUPS: readonly (readonly [title: string, keys: Keys])[] = [
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
      [['Tab'], 'through the links of the cell'],
      [['Esc'], 'close the card; back to the cell; drop the selection'],
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
      [['M'], 'mark as page furniture; restore'],
      [['T'], 'note on the row'],
      [['X'], 'row done; not done'],
      [['F2', 'double-click'], 'edit the paragraph; Enter keeps, Esc cancels'],
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

/** The keys of the grid as a table. */
export function keyHelpView(): TemplateResult {
  return html`<strong class="card-title">Keys</strong>
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
