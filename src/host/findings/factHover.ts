import * as vscode from 'vscode';
import type { Comparison, Figure, Place, Quotation } from '../../engine/comparison.ts';
import { isNamedSource } from '../../engine/facts/sourceKinds.ts';
import { figureMeaning } from '../../engine/report/figureMeaning.ts';
import { placeText } from '../../engine/report/nameCard.ts';
import type { HoverAt } from '../articles/articleHovers.ts';
import { locationOf, type KnownArticle } from '../articles/knownArticles.ts';
import { plain } from '../articles/plainMarkdown.ts';

/** Hover a quotation or a figure: who says it, what it means, and the other sources' versions. */
export const factHover: HoverAt = (known, offset) => {
  const { comparison, source } = known;
  const here = (place: Place): boolean => place.source === source && place.start <= offset && offset <= place.end;
  const figure = comparison.figures.find(here);
  if (figure !== undefined) return { contents: [figureMarkdown(known, figure)], place: figure };
  const index = comparison.quotes.findIndex(here);
  const quotation = comparison.quotes[index];
  if (quotation === undefined) return null;
  return { contents: [quotationMarkdown(known, index, quotation)], place: quotation };
};

function figureMarkdown(known: KnownArticle, figure: Figure): vscode.MarkdownString {
  const { text, kind, value, unit } = figure;
  const markdown = new vscode.MarkdownString();
  const counted = unit === null || value === null ? '' : ` ${plain(unit)}`;
  markdown.appendMarkdown(`**${plain(text)}** \u2002 ${kind}\n\n${figureMeaning(figure)}${counted}\n\n`);
  for (const other of figuresBeside(known.comparison, figure)) {
    const relation = other.value !== null && other.value === value ? 'the same' : 'other';
    markdown.appendMarkdown(`- ${relation} in ${linkTo(known, other)}: ${plain(placeText(known.comparison, other))}\n`);
  }
  return markdown;
}

/** Figures of the same kind in the passages of other sources that are linked to this one's. */
function figuresBeside({ sources, links, figures }: Comparison, figure: Figure): Figure[] {
  const paragraph = sources[figure.source]?.paragraphs.findIndex(
    ({ start, end }) => start <= figure.start && figure.end <= end,
  );
  const linked = links.flatMap(({ a, b }) => {
    if (a.source === figure.source && a.paragraph === paragraph) return [b];
    return b.source === figure.source && b.paragraph === paragraph ? [a] : [];
  });
  return figures.filter(
    (other) =>
      other.kind === figure.kind &&
      linked.some(({ source, paragraph: index }) => {
        const block = source === other.source ? sources[source]?.paragraphs[index] : undefined;
        return block !== undefined && block.start <= other.start && other.end <= block.end;
      }),
  );
}

/** A source's label that goes to a place in it. */
function linkTo(known: KnownArticle, place: Place): string {
  const label = plain(known.comparison.sources[place.source]?.label ?? '');
  const location = locationOf(known, place);
  if (location === null) return label;
  const { line, character } = location.range.start;
  return `[${label}](${location.uri.with({ fragment: `L${line + 1},${character + 1}` }).toString()})`;
}

function quotationMarkdown(known: KnownArticle, index: number, quotation: Quotation): vscode.MarkdownString {
  const { comparison } = known;
  const markdown = new vscode.MarkdownString();
  const { speaker, via } = quotation;
  const who = speaker === null ? 'speaker not told' : (nameOf(comparison, speaker.name) ?? speaker.text);
  const unnamed = speaker !== null && !isNamedSource(speaker) ? ' (unnamed)' : '';
  markdown.appendMarkdown(
    `**${plain(who)}**${unnamed}${via === null ? '' : `, via ${plain(nameOf(comparison, via.name) ?? via.text)}`}\n\n`,
  );
  for (const { quotes, relation, indirect } of comparison.utterances.filter((each) => each.quotes.includes(index))) {
    for (const other of quotes.filter((each) => each !== index)) {
      const version = comparison.quotes[other];
      if (version === undefined) continue;
      const words = plain(placeText(comparison, version));
      markdown.appendMarkdown(`- ${relation} in ${linkTo(known, version)}: “${words}”\n`);
    }
    for (const place of indirect ?? []) {
      const words = plain(placeText(comparison, place));
      markdown.appendMarkdown(`- told indirectly in ${linkTo(known, place)}: ${words}\n`);
    }
  }
  return markdown;
}

function nameOf({ names }: Comparison, id: string | null): string | undefined {
  return id === null ? undefined : names.find((name) => name.id === id)?.name;
}
