import type { LabelledCluster } from './labelledCluster.ts';

export interface JudgedPair {
  readonly a: { readonly source: number; readonly paragraph: number };
  readonly b: { readonly source: number; readonly paragraph: number };
  readonly overlap: number;
  readonly same: number;
}

/** Counts of links and labels; add those of several clusters up. */
export class Measures {
  readonly #counts: Record<
    | 'links'
    | 'right'
    | 'found'
    | 'labels'
    | 'sameLinks'
    | 'sameRight'
    | 'sameFound'
    | 'sames'
    | 'equivalents'
    | 'first'
    | 'wants',
    number
  > = {
    links: 0,
    right: 0,
    found: 0,
    labels: 0,
    sameLinks: 0,
    sameRight: 0,
    sameFound: 0,
    sames: 0,
    equivalents: 0,
    first: 0,
    wants: 0,
  };

  /** Judges a cluster as the corpus's own scorer does. */
  add(cluster: LabelledCluster, pairs: readonly JudgedPair[], thresholds: { overlap: number; same: number }): void {
    const counts = this.#counts;
    const { labels } = cluster;
    const found = new Set<string>();
    const foundSame = new Set<string>();
    const best = new Map<string, { score: number; hit: boolean }>();
    for (const pair of pairs) {
      if (pair.overlap < thresholds.overlap) continue;
      const keys = cluster.keys(pair.a, pair.b);
      const hits = keys.filter((key) => labels.has(key));
      for (const key of hits) found.add(key);
      const counted = !cluster.isUncounted(keys);
      if (counted) {
        counts.links++;
        if (hits.length > 0) counts.right++;
      }
      if (counted && pair.same >= thresholds.same) {
        const sames = hits.filter((key) => labels.get(key) === 2);
        for (const key of sames) foundSame.add(key);
        if (sames.length > 0) {
          counts.sameLinks++;
          counts.sameRight++;
        } else if (!hits.some((key) => labels.get(key) === '1or2')) counts.sameLinks++;
      }
      for (const key of keys) {
        const [x = '', y = ''] = key.split('-');
        for (const id of [`${x}>${pair.b.source}`, `${y}>${pair.a.source}`]) {
          const own = id.slice(0, id.indexOf('>'));
          const old = best.get(id);
          if (old === undefined || old.score < pair.overlap) {
            best.set(id, { score: pair.overlap, hit: hits.some((hit) => hit.split('-').includes(own)) });
          }
        }
      }
    }
    const sames = [...labels].filter(([, label]) => label === 2).map(([key]) => key);
    counts.found += found.size;
    counts.labels += labels.size;
    counts.sameFound += foundSame.size;
    counts.sames += sames.length;
    counts.equivalents += sames.filter((key) => found.has(key)).length;
    const wants = new Set(
      [...labels.keys()].flatMap((key) => {
        const [x = '', y = ''] = key.split('-');
        return [`${x}>${y.slice(0, y.indexOf(':'))}`, `${y}>${x.slice(0, x.indexOf(':'))}`];
      }),
    );
    counts.wants += wants.size;
    counts.first += [...wants].filter((want) => best.get(want)?.hit).length;
  }

  get overlapF1(): number {
    return f1(this.#counts.right / this.#counts.links, this.#counts.found / this.#counts.labels);
  }

  get sameF1(): number {
    return f1(this.#counts.sameRight / this.#counts.sameLinks, this.#counts.sameFound / this.#counts.sames);
  }

  /** One line of a table, in percent. */
  toString(): string {
    const counts = this.#counts;
    const percent = (part: number, whole: number): string =>
      (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(5);
    return (
      `overlap P ${percent(counts.right, counts.links)} R ${percent(counts.found, counts.labels)} F1 ${percent(this.overlapF1, 1)}` +
      ` | same P ${percent(counts.sameRight, counts.sameLinks)} R ${percent(counts.sameFound, counts.sames)} F1 ${percent(this.sameF1, 1)}` +
      ` | equivalents ${percent(counts.equivalents, counts.sames)} | first ${percent(counts.first, counts.wants)}`
    );
  }
}

function f1(precision: number, recall: number): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}
