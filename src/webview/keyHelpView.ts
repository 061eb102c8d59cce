import { html, type TemplateResult } from 'lit-html';

/** Every key of the grid, in the order a newcomer needs them. */
const KEYS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['↑', '↓', '←', '→'], 'from cell to cell'],
  [['Home', 'End'], 'first and last cell of the row'],
  [['Page Up', 'Page Down'], 'a screen up or down'],
  [['Ctrl+Home', 'Ctrl+End'], 'first and last cell of the grid'],
  [['Enter'], 'show the passage in a text editor; unfold; press'],
  [['Ctrl+click'], 'show a paragraph in a text editor'],
  [['Tab'], 'through the links of the cell'],
  [['N', 'Shift+N'], 'next and previous name in the cell, with its card'],
  [['Enter'], 'on a name: into its card'],
  [['D'], 'what sources disagree about in the row'],
  [['B'], 'make this column the base'],
  [['Alt+F5', 'Shift+Alt+F5'], 'next and previous difference'],
  [['Esc'], 'close the card; back to the cell'],
  [['?'], 'these keys'],
];

/** The keys of the grid as a table. */
export function keyHelpView(): TemplateResult {
  return html`<strong class="card-title">Keys</strong>
    <table class="spellings keys">
      <caption class="sr-only">
        Keys of the grid
      </caption>
      ${KEYS.map(
        ([keys, what]) =>
          html`<tr>
            <th scope="row">${keys.map((key) => html`<kbd>${key}</kbd> `)}</th>
            <td>${what}</td>
          </tr>`,
      )}
    </table>`;
}
