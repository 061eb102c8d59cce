import { svg, html, type TemplateResult } from 'lit-html';

/** The grid's few signs, drawn on a 16 × 16 field in the colour of the text around them. */
const SHAPES = {
  warning: svg`<path d="M8 2 14.6 13.5H1.4Z M8 6.2v3.6 M8 11.3v.9" />`,
  info: svg`<path d="M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2Z M8 7.4v3.6 M8 5v.1" />`,
  quote: svg`<path d="M3 11.5c2.2-.4 3-2 3-4.5H3V4h3.5 M9.5 11.5c2.2-.4 3-2 3-4.5h-3V4H13" />`,
  only: svg`<path d="M8 4.2 11.8 8 8 11.8 4.2 8Z" class="filled" />`,
  note: svg`<path d="M3.5 2.5h9v7.5l-3 3.5h-6Z M9.5 13.5V10h3 M5.5 5.5h5 M5.5 8h3" />`,
  done: svg`<path d="m3.5 8.5 3 3 6-7" />`,
  chevron: svg`<path d="m6 4 4 4-4 4" />`,
  up: svg`<path d="M8 13V3.5 M4 7.2l4-4 4 4" />`,
  down: svg`<path d="M8 3v9.5 M4 8.8l4 4 4-4" />`,
  jump: svg`<path d="M4.5 11.5 11.5 4.5 M6 4.5h5.5V10" />`,
  add: svg`<path d="M8 3v10 M3 8h10" />`,
  grip: svg`<path d="M6 3.5v.1 M10 3.5v.1 M6 8v.1 M10 8v.1 M6 12.5v.1 M10 12.5v.1" class="dots" />`,
  help: svg`<path d="M5.5 6a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.7 M8 12.6v.4" />`,
  close: svg`<path d="m4 4 8 8 M12 4l-8 8" />`,
} as const;

export type IconName = keyof typeof SHAPES;

/** A decorative sign; the words for it stand beside it or in a label. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${SHAPES[name]}</svg>`;
}
