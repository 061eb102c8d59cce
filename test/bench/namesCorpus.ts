import { readFileSync } from 'node:fs';
import type { Span } from '../../src/engine/article/article.ts';
import type { NameType } from '../../src/engine/comparison.ts';

/** A name as the corpus marks it; offsets into the document's text. */
export interface GoldName extends Span {
  readonly type: NameType;
  readonly cluster: string;
}

export interface GoldDocument {
  readonly id: string;
  readonly topic: string;
  readonly text: string;
  /** Names are marked throughout before this offset only. */
  readonly annotatedEnd: number;
  readonly names: readonly GoldName[];
  /** Adjectives and parts of hyphenated words: neither wanted nor wrong. */
  readonly ignored: readonly Span[];
}

interface CorpusLine {
  readonly id: string;
  readonly topic: string;
  readonly annotated: boolean;
  readonly text: string;
  readonly annotatedEnd: number;
  readonly mentions: readonly {
    readonly type: 'PER' | 'LOC' | 'ORG' | 'OTHER';
    readonly cluster: string;
    readonly name?: readonly [number, number];
    readonly adjectival?: boolean;
  }[];
}

const TYPES = { PER: 'person', LOC: 'place', ORG: 'organisation', OTHER: 'other' } as const;

/** @param folder of the corpus MEANTIME, prepared as its `docs.jsonl` says; it is not part of the project */
export function readCorpus(folder: string): GoldDocument[] {
  const lines = readFileSync(`${folder}/docs.jsonl`, 'utf8').trim().split('\n');
  return lines
    .map((line) => JSON.parse(line) as CorpusLine)
    .filter(({ annotated }) => annotated)
    .map(({ id, topic, text, annotatedEnd, mentions }) => {
      const names = new Map<string, GoldName>();
      const ignored: Span[] = [];
      for (const { name, type, cluster, adjectival } of mentions) {
        if (name === undefined || name[0] >= annotatedEnd) continue;
        const span = { start: name[0], end: name[1] };
        if (adjectival === true) ignored.push(span);
        else if (!names.has(name.join())) names.set(name.join(), { ...span, type: TYPES[type], cluster });
      }
      return { id, topic, text, annotatedEnd, names: [...names.values()].sort((a, b) => a.start - b.start), ignored };
    });
}
