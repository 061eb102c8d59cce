import type { Span } from '../article/article.ts';
import type { Name, Place } from '../comparison.ts';

/** A name as one source knows it. */
export interface LocalName {
  /** Its number among those that the source mentions, in order of their first mention. */
  readonly number: number;
  readonly type: Name['type'];
}

interface IndexedMention extends Span {
  readonly name: LocalName;
}

/** The mentions of one source while they are collected. */
class Collected {
  readonly places: Place[] = [];
  readonly names: Name[] = [];
}

/** Looks names up by a place in one source's file. */
export class NameIndex {
  /** By number. */
  readonly names: readonly Name[];
  /** Equal for sources with the same mentions of names of the same types, whatever the names' ids are. */
  readonly signature: Int32Array;
  private readonly mentions: readonly IndexedMention[];
  private readonly longest: number;

  private constructor({ places, names }: Collected) {
    const numbers = new Map<Name, LocalName>();
    const mentions: IndexedMention[] = [];
    this.signature = new Int32Array(4 * places.length);
    let longest = 0;
    for (const at of inOrder(places)) {
      const [place, name] = [places[at], names[at]];
      if (place === undefined || name === undefined) continue;
      const { start, end } = place;
      let local = numbers.get(name);
      if (local === undefined) numbers.set(name, (local = { number: numbers.size, type: name.type }));
      this.signature.set([start, end, local.number, TYPES.indexOf(name.type)], 4 * mentions.length);
      mentions.push({ start, end, name: local });
      longest = Math.max(longest, end - start);
    }
    this.names = [...numbers.keys()];
    this.mentions = mentions;
    this.longest = longest;
  }

  /** One index for each of `sources` sources. */
  static all(names: readonly Name[], sources: number): readonly NameIndex[] {
    const collected = Array.from({ length: sources }, () => new Collected());
    for (const name of names) {
      for (const place of name.mentions) {
        const own = collected[place.source];
        own?.places.push(place);
        own?.names.push(name);
      }
    }
    return collected.map((own) => new NameIndex(own));
  }

  /** The name that a range of the file is about: a person before others, then the last one ("Ruritania's Anna Moreau"). */
  at(span: Span): LocalName | null {
    let last: LocalName | null = null;
    let person: LocalName | null = null;
    for (let i = this.firstFrom(span.start - this.longest); i < this.mentions.length; i++) {
      const mention = this.mentions[i];
      if (mention === undefined || mention.start >= span.end) break;
      if (mention.end <= span.start) continue;
      last = mention.name;
      if (last.type === 'person') person = last;
    }
    return person ?? last;
  }

  private firstFrom(start: number): number {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const TYPES: readonly Name['type'][] = ['person', 'place', 'organisation', 'other'];

const MOST_PLACES = 2 ** 20;

/** Indexes of places by start, of equal starts the longest first. Sorting numbers takes a third of the time. */
function inOrder(places: readonly Place[]): readonly number[] {
  if (places.length >= MOST_PLACES) return [...places.keys()].sort((a, b) => compare(places, a, b));
  const keys = Float64Array.from(places, ({ start }, i) => start * MOST_PLACES + i).sort();
  const order = Array.from(keys, (key) => key % MOST_PLACES);
  // Equal starts are few and near each other.
  for (let i = 1; i < order.length; i++) {
    for (let at = i; at > 0 && compare(places, order[at - 1] ?? 0, order[at] ?? 0) > 0; at--) {
      [order[at - 1], order[at]] = [order[at] ?? 0, order[at - 1] ?? 0];
    }
  }
  return order;
}

function compare(places: readonly Place[], a: number, b: number): number {
  const [x, y] = [places[a], places[b]];
  return x === undefined || y === undefined ? 0 : x.start - y.start || y.end - x.end;
}
