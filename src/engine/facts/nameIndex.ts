import type { Span } from '../article/article.ts';
import type { Name } from '../comparison.ts';

interface IndexedMention extends Span {
  readonly name: Name;
}

/** Looks names up by a place in one source's file. */
export class NameIndex {
  private readonly mentions: readonly IndexedMention[];
  private readonly longest: number;

  constructor(names: readonly Name[], source: number) {
    const mentions = names.flatMap((name) =>
      name.mentions.filter((m) => m.source === source).map((m) => ({ start: m.start, end: m.end, name })),
    );
    this.mentions = mentions.sort((a, b) => a.start - b.start || b.end - a.end);
    this.longest = mentions.reduce((most, m) => Math.max(most, m.end - m.start), 0);
  }

  /** The name that a range of the file is about: a person before others, then the last one ("Ruritania's Anna Moreau"). */
  at(span: Span): Name | null {
    const touching = this.touching(span);
    const persons = touching.filter((m) => m.name.type === 'person');
    const of = persons.length > 0 ? persons : touching;
    return of.at(-1)?.name ?? null;
  }

  private touching(span: Span): readonly IndexedMention[] {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle]?.start ?? 0) < span.start - this.longest) low = middle + 1;
      else high = middle;
    }
    const found: IndexedMention[] = [];
    for (let i = low; i < this.mentions.length; i++) {
      const mention = this.mentions[i];
      if (mention === undefined || mention.start >= span.end) break;
      if (mention.end > span.start) found.push(mention);
    }
    return found;
  }
}
