/** A generator of news-like texts: Zipf-like words, names, figures, and retellings that share a part of the sentences. */
export interface GeneratedOptions {
  readonly sources: number;
  readonly paragraphs: number;
  /** Share of a paragraph's words that a retelling replaces, 0 … 1. */
  readonly rewriting: number;
  readonly seed?: number;
}

const SYLLABLES = 'ba ko ri ten mo sa lu ver din gra pel ost nim tar cho wen fi ul mar ek ion dor sti pra'.split(' ');
const VOCABULARY = 12_000;
const NAMES = 400;

/** mulberry32: small, seeded, good enough for test texts. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @returns one text a source, paragraphs separated by an empty line; each retells the first, in shuffled stretches */
export function generateTexts({ sources, paragraphs, rewriting, seed = 1 }: GeneratedOptions): readonly string[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const make = (syllables: number): string => Array.from({ length: syllables }, () => pick(SYLLABLES)).join('');
  const words = Array.from({ length: VOCABULARY }, (_, i) => make(i < 200 ? 1 + (i % 2) : 2 + (i % 3)));
  const names = Array.from({ length: NAMES }, () =>
    make(2 + Math.floor(next() * 2)).replace(/^./u, (c) => c.toUpperCase()),
  );
  const glue = 'the of and to in a that for on with as was by at it from said has were its'.split(' ');
  // Zipf: the n-th word about 1/n as often as the first.
  const word = (): string => words[Math.min(VOCABULARY - 1, Math.floor(VOCABULARY ** next()) - 1)] ?? 'ba';
  const token = (): string => {
    const kind = next();
    if (kind < 0.4) return pick(glue);
    if (kind < 0.5) return pick(names);
    if (kind < 0.52) return String(Math.floor(next() * 5000));
    return word();
  };
  const sentence = (): string[] => Array.from({ length: 12 + Math.floor(next() * 14) }, token);
  const story = Array.from({ length: paragraphs }, () => Array.from({ length: 1 + Math.floor(next() * 3) }, sentence));
  const print = (paragraph: readonly (readonly string[])[]): string =>
    paragraph.map((tokens) => `${tokens.join(' ').replace(/^./u, (c) => c.toUpperCase())}.`).join(' ');
  return Array.from({ length: sources }, (_, source) => {
    const own = source === 0 ? story : story.map((p) => p.map((s) => s.map((t) => (next() < rewriting ? token() : t))));
    // Half of a retelling has no partner, and stretches of ten change places.
    const told = source === 0 ? own : own.map((p, i) => (Math.floor(i / 10) % 2 === source % 2 ? p : [sentence()]));
    const stretches = Array.from({ length: Math.ceil(told.length / 10) }, (_, i) => told.slice(10 * i, 10 * i + 10));
    if (source > 0) stretches.sort(() => next() - 0.5);
    return stretches.flat().map(print).join('\n\n');
  });
}
