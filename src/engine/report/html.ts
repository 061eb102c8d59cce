import type { ComparedSource, Comparison } from '../comparison.ts';
import type { CompareWordsOptions } from '../difference/wordDifference.ts';
import type { Segment } from './markedText.ts';
import { reportRows, reportTitle } from './reportRows.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2em; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: .5em .7em; vertical-align: top; text-align: start; }
thead th { position: sticky; top: 0; background: Canvas; }
tbody th { font-weight: normal; opacity: .6; }
.number { width: 3em; }
.none { opacity: .5; font-style: italic; }
p { margin: 0 0 .5em; }
ins { background: color-mix(in srgb, green 22%, transparent); text-decoration: none; }
del { background: color-mix(in srgb, red 18%, transparent); margin-inline-end: .25em; }
u { text-decoration-color: royalblue; text-underline-offset: .2em; }
mark { background: color-mix(in srgb, orange 30%, transparent); color: inherit; }
`;

/**
 * The comparison as one HTML page that needs nothing else: a table with a column a source and a row a passage. Inserted
 * and removed words are `<ins>` and `<del>`, what reworded passages share is `<u>`, what contradicts is `<mark>`.
 */
export function toHtml(comparison: Comparison, options: CompareWordsOptions = {}): string {
  const { sources, disagreements } = comparison;
  const title = escaped(reportTitle(comparison));
  const rows = reportRows(comparison, options).map(({ cells }, r) => {
    const columns = cells.map((cell, source) => cellHtml(cell, sources[source]));
    return `<tr><th scope="row">${r + 1}</th>${columns.join('')}</tr>`;
  });
  const list = disagreements.map(({ message }) => `<li>${escaped(message)}</li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1 dir="auto">${title}</h1>
${list.length > 0 ? `<h2>Disagreements</h2>\n<ul>\n${list.join('\n')}\n</ul>\n` : ''}<table>
<thead><tr><th class="number" scope="col">Row</th>${sources.map((each, i) => headerHtml(each, i === comparison.base)).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

function headerHtml({ label, published, problem }: ComparedSource, isBase: boolean): string {
  const facts = [published, isBase ? 'base' : null, problem].flatMap((fact) => (fact === null ? [] : escaped(fact)));
  return `<th scope="col" dir="auto">${escaped(label)}${facts.length > 0 ? `<br><small>${facts.join(' · ')}</small>` : ''}</th>`;
}

function cellHtml(cell: readonly (readonly Segment[])[], source: ComparedSource | undefined): string {
  const label = escaped(source?.label ?? '');
  if (cell.length === 0) return `<td class="none">not in ${label}</td>`;
  const language = source === undefined || source.language === 'und' ? '' : ` lang="${escaped(source.language)}"`;
  const paragraphs = cell.map((segments) => `<p dir="auto">${segments.map(segmentHtml).join('')}</p>`);
  return `<td${language}>${paragraphs.join('')}</td>`;
}

function segmentHtml(segment: Segment): string {
  const text = escaped(segment.text);
  if (segment.kind === 'deleted') return `<del>${text}</del>`;
  const inserted = segment.inserted ? `<ins>${text}</ins>` : text;
  const shared = segment.shared ? `<u>${inserted}</u>` : inserted;
  return segment.contradicts ? `<mark>${shared}</mark>` : shared;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}
