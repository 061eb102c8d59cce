import type { Comparison } from '../comparison.ts';
import type { CompareWordsOptions } from '../difference/wordDifference.ts';
import type { Segment } from './markedText.ts';
import { reportRows, reportTitle } from './reportRows.ts';

/**
 * The comparison as a Markdown document: sources, disagreements, then a section a row. Inserted words are bold, removed
 * ones struck through, what reworded passages share is in italics, words that contradict carry a warning sign.
 */
export function toMarkdown(comparison: Comparison, options: CompareWordsOptions = {}): string {
  const { sources, base, disagreements } = comparison;
  const lines = [`# ${escaped(reportTitle(comparison))}`, '', '## Sources', ''];
  sources.forEach(({ label, title, published, url, problem }, i) => {
    const facts = [title, published, url, problem, i === base ? 'the others are read against it' : null];
    lines.push(`- **${escaped(label)}**: ${facts.flatMap((fact) => (fact === null ? [] : escaped(fact))).join(' · ')}`);
  });
  if (disagreements.length > 0) {
    lines.push('', '## Disagreements', '');
    for (const { message, kind } of disagreements) lines.push(`- ${escaped(message)} (${kind})`);
  }
  lines.push('', '## Passages');
  reportRows(comparison, options).forEach(({ cells, state }, r) => {
    const only = cells.findIndex((cell) => cell.length > 0);
    lines.push('', `### ${r + 1}${state === 'only' ? ` · only in ${escaped(sources[only]?.label ?? '')}` : ''}`, '');
    cells.forEach((cell, source) => {
      if (cell.length === 0) return;
      const text = cell.map((segments) => segments.map(segment).join('')).join('\n\n  ');
      lines.push(`- **${escaped(sources[source]?.label ?? '')}**: ${text}`);
    });
  });
  return `${lines.join('\n')}\n`;
}

function segment(each: Segment): string {
  if (each.kind === 'deleted') return `${wrapped(each.text, '~~')} `;
  const sign = each.contradicts ? '⚠ ' : '';
  if (each.inserted) return sign + wrapped(each.text, '**');
  return sign + (each.shared ? wrapped(each.text, '*') : escaped(each.text));
}

/** White space inside the signs would keep them from being read as signs. */
function wrapped(text: string, sign: string): string {
  const words = text.trim();
  const from = text.length - text.trimStart().length;
  return words === '' ? text : text.slice(0, from) + sign + escaped(words) + sign + text.slice(from + words.length);
}

/** Article text is text: nothing in it may become a link, a heading or HTML. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~!&]/gu, '\\$&')
    .replace(/\s*[\r\n]+\s*/gu, ' ')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^([+-])/u, '\\$1');
}
