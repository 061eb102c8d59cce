import * as vscode from 'vscode';
import type { Comparison, Figure, Place, Quotation } from '../../engine/comparison.ts';
import { placeText } from '../../engine/report/nameCard.ts';
import { ARTICLE_SELECTOR, isArticle } from '../articles/articleDocuments.ts';
import { locationOf, rangeOf, type KnownArticle, type KnownArticles } from '../articles/knownArticles.ts';
import { plain } from '../articles/plainMarkdown.ts';

/** Hover a quotation or a figure: who says it, what it means, and the other sources' versions. */
export class FactHovers implements vscode.HoverProvider, vscode.Disposable {
  readonly #articles: KnownArticles;
  readonly #registration: vscode.Disposable;

  constructor(articles: KnownArticles) {
    this.#articles = articles;
    this.#registration = vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, this);
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | null> {
    if (!isArticle(document)) return null;
    const known = await this.#articles.current(document, token);
    if (known === null) return null;
    const { comparison, source } = known;
    const offset = document.offsetAt(position);
    const here = (place: Place): boolean => place.source === source && place.start <= offset && offset <= place.end;
    const figure = comparison.figures.find(here);
    if (figure !== undefined) return new vscode.Hover(figureMarkdown(figure), rangeOf(document, figure));
    const index = comparison.quotes.findIndex(here);
    const quotation = comparison.quotes[index];
    if (quotation === undefined) return null;
    return new vscode.Hover(quotationMarkdown(known, index, quotation), rangeOf(document, quotation));
  }

  dispose(): void {
    this.#registration.dispose();
  }
}

function figureMarkdown({ text, kind, value, unit }: Figure): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  const meaning = value === null ? 'cannot be told: the article gives no date to count from' : `\`${value}\``;
  markdown.appendMarkdown(`**${plain(text)}** \u2002 ${kind}\n\n${meaning}${unit === null ? '' : ` ${plain(unit)}`}`);
  return markdown;
}

function quotationMarkdown(known: KnownArticle, index: number, quotation: Quotation): vscode.MarkdownString {
  const { comparison } = known;
  const markdown = new vscode.MarkdownString();
  const { speaker, via } = quotation;
  const who = speaker === null ? 'speaker not told' : (nameOf(comparison, speaker.name) ?? speaker.text);
  markdown.appendMarkdown(
    `**${plain(who)}**${via === null ? '' : `, via ${plain(nameOf(comparison, via.name) ?? via.text)}`}\n\n`,
  );
  for (const { quotes, relation } of comparison.utterances.filter((each) => each.quotes.includes(index))) {
    for (const other of quotes.filter((each) => each !== index)) {
      const version = comparison.quotes[other];
      if (version === undefined) continue;
      const label = plain(comparison.sources[version.source]?.label ?? '');
      const location = locationOf(known, version);
      const { line = 0, character = 0 } = location?.range.start ?? {};
      const link = location?.uri.with({ fragment: `L${line + 1},${character + 1}` }).toString() ?? '';
      const words = plain(placeText(comparison, version));
      markdown.appendMarkdown(`- ${relation} in [${label}](${link}): “${words}”\n`);
    }
  }
  return markdown;
}

function nameOf({ names }: Comparison, id: string | null): string | undefined {
  return id === null ? undefined : names.find((name) => name.id === id)?.name;
}
