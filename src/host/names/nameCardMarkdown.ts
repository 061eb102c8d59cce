import * as vscode from 'vscode';
import type { Name, NameType, Place } from '../../engine/comparison.ts';
import { nameCard } from '../../engine/report/nameCard.ts';
import { ownLinks, searchLink, type NameLink } from '../../engine/report/nameLinks.ts';
import type { KnownArticle } from '../articles/knownArticles.ts';
import { positionIn } from '../articles/lineIndex.ts';
import { plain } from '../articles/plainMarkdown.ts';

const ICONS: Readonly<Record<NameType, string>> = {
  person: '$(account)',
  place: '$(location)',
  organisation: '$(organization)',
  other: '$(symbol-misc)',
};

// Hovers draw tables without space between the columns, and Markdown takes white space off the ends of a cell.
const GAP = '&emsp;';

/** The hover of a name: who it is, as what the sources describe it, every spelling, how often, and where first. */
export function nameCardMarkdown(known: KnownArticle, name: Name): vscode.MarkdownString {
  const { comparison } = known;
  const card = nameCard(comparison, name);
  const several = comparison.sources.length > 1;
  const label = (source: number): string => plain(comparison.sources[source]?.label ?? '');
  const markdown = new vscode.MarkdownString('', true);
  markdown.isTrusted = { enabledCommands: ['synoptic.showMentions', 'synoptic.decideName'] };
  markdown.appendMarkdown(`**${plain(card.name)}** \u2002 ${ICONS[card.type]} ${card.type}\n\n`);
  if (card.roles.length > 0) {
    const roles = card.roles.map(({ text, sources, place }) => {
      const by = several ? ` *${sources.map(label).join(', ')}*` : '';
      return `[${plain(text)}](${addressOf(known, place)})${by}`;
    });
    markdown.appendMarkdown(`${roles.join(' · ')}\n\n`);
  }
  if (card.remarks.length > 0) markdown.appendMarkdown(`${card.remarks.map(plain).join(' ')}\n\n`);
  markdown.appendMarkdown(several ? '| | | | |\n|:--|:--|--:|:--|\n' : '| | | |\n|:--|--:|:--|\n');
  for (const { source, spellings, count, first } of card.sources) {
    const forms = spellings.map(({ text, count: times }) =>
      spellings.length > 1 ? `${plain(text)} (${times})` : plain(text),
    );
    const where = `[line ${lineOf(known, first)}](${addressOf(known, first)})`;
    const cells = [
      ...(several ? [`${label(source)}${GAP}`] : []),
      forms.join(', '),
      `${GAP}${count} ×`,
      `${GAP}first in ${where}`,
    ];
    markdown.appendMarkdown(`| ${cells.join(' | ')} |\n`);
  }
  markdown.appendMarkdown('\n');
  const silent = card.absent.filter(({ inFurniture }) => !inFurniture).map(({ source }) => label(source));
  const teasers = card.absent.filter(({ inFurniture }) => inFurniture).map(({ source }) => label(source));
  const lines = [
    ...(silent.length > 0 ? [`Not named in ${silent.join(', ')}.`] : []),
    ...(teasers.length > 0 ? [`In ${teasers.join(', ')} only outside the report (teasers and the like).`] : []),
  ];
  if (lines.length > 0) markdown.appendMarkdown(`*${lines.join(' ')}*\n\n`);
  for (const link of ownLinks(name)) markdown.appendMarkdown(`${linked(link)}\n\n`);
  markdown.appendMarkdown(actions(known, name).join('\u2002 '));
  return markdown;
}

/**
 * The user's note on a name, for below its card. Apart from it, because a note may come from a stranger's file: it may
 * neither run commands nor load pictures.
 */
export function noteMarkdown({ note }: Name): vscode.MarkdownString | null {
  if (note === undefined) return null;
  const markdown = new vscode.MarkdownString(note.replaceAll('![', '['));
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  return markdown;
}

function linked({ text, address }: NameLink): string {
  if (address === null) return plain(text);
  return `[${plain(text)}](${address.replace(/[()]/gu, (bracket) => BRACKETS[bracket] ?? '')})`;
}

// Inside a Markdown link a bracket of the address would end it; encodeURIComponent leaves them as they are.
const BRACKETS: Readonly<Record<string, string>> = { '(': '%28', ')': '%29' };

/** What the user can do with the name, as links: VS Code makes them reachable by keyboard. */
function actions(known: KnownArticle, name: Name): string[] {
  const address = known.uris[known.source]?.toString() ?? '';
  const link = (text: string, command: string, ...rest: string[]): string =>
    `[${text}](command:${command}?${encodeURIComponent(JSON.stringify([address, name.name, ...rest]))})`;
  const { length } = name.mentions;
  return [
    ...(length > 1 ? [link(`All ${length} mentions`, 'synoptic.showMentions')] : []),
    link('Same as…', 'synoptic.decideName', 'merge'),
    ...(name.aliases.length > 1 ? [link('Split…', 'synoptic.decideName', 'split')] : []),
    link('Rename…', 'synoptic.decideName', 'rename'),
    link('Kind…', 'synoptic.decideName', 'kind'),
    link('Not a name', 'synoptic.decideName', 'not-a-name'),
    linked(searchLink(name)),
  ];
}

function lineOf(known: KnownArticle, place: Place): number {
  return positionIn(known.texts[place.source] ?? '', place.start).line + 1;
}

/** The address of a place, as VS Code opens it from a link. */
function addressOf(known: KnownArticle, place: Place): string {
  const uri = known.uris[place.source];
  if (uri === undefined) return '';
  const { line, character } = positionIn(known.texts[place.source] ?? '', place.start);
  return uri
    .with({ fragment: `L${line + 1},${character + 1}` })
    .toString()
    .replace(/[()]/gu, encodeURIComponent);
}
