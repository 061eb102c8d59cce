/** What a table built from WordNet knows of a stem. Numbers name groups of words with one meaning (synsets). */
interface Senses {
  /** 0 (rare) … 9 (among the commonest words of the language). */
  readonly common: number;
  readonly own: readonly number[];
}

/** English stems (as `stem` makes them) and their senses. */
export type Synonyms = ReadonlyMap<string, Senses>;

/** Reads the table that src/data/buildSynonyms.ts writes; lines that are not of its form are left out. */
export function parseSynonyms(text: string): Synonyms {
  const table = new Map<string, Senses>();
  for (const line of text.split('\n')) {
    const [word, common, groups] = line.split('\t');
    if (word === undefined || common === undefined || groups === undefined) continue;
    table.set(word, { common: Number(common), own: numbers(groups) });
  }
  return table;
}

function numbers(list: string): readonly number[] {
  return list === '' ? [] : list.split(' ').map((number) => parseInt(number, 36));
}
