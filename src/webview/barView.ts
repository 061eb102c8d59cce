import { html, svg, type TemplateResult } from 'lit-html';
import type { SourceSummary } from './summary.ts';
import { percent } from './wording.ts';

// Units of the drawing; it is stretched to the column.
const BAR_WIDTH = 100;

/** How much of a source the others tell in the same words, in other words, and not at all. */
export function barView(summary: SourceSummary | null): TemplateResult {
  if (summary === null) return html`<svg class="bar" viewBox="0 0 ${BAR_WIDTH} 4" aria-hidden="true"></svg>`;
  const { words } = summary;
  const share = (part: number) => (words === 0 ? 0 : part / words);
  const text = `${percent(share(summary.shared))} in the same words elsewhere, ${percent(
    share(summary.reworded),
  )} reworded, ${percent(share(summary.onlyHere))} only here`;
  const parts = [
    { look: 'same', share: share(summary.shared) },
    { look: 'reworded', share: share(summary.reworded) },
    { look: 'only', share: share(summary.onlyHere) },
  ];
  let at = 0;
  // Widths as SVG attributes: the page's policy forbids style attributes.
  return html`<svg class="bar" viewBox="0 0 ${BAR_WIDTH} 4" preserveAspectRatio="none" role="img" aria-label=${text}>
    <title>${text}</title>
    ${parts.map(({ look, share: width }) => {
      const x = at;
      at += width * BAR_WIDTH;
      return svg`<rect class=${look} x=${x} y="0" width=${Math.max(width * BAR_WIDTH - 0.4, 0)} height="4" />`;
    })}
  </svg>`;
}
