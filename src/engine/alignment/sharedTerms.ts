/**
 * What two statements share. `rare…` counts each term by its rarity in these articles: it finds details. `plain…`
 * counts it by its rarity in the language, and kin (synonyms and the like) in part: it finds what the whole story is
 * about, which is too frequent here to be rare. Used again and again, as there are hundreds of thousands.
 */
export interface SharedTerms {
  /** Weight of the terms that both have, and of their squares. */
  rare: number;
  rareSquares: number;
  plain: number;
  /** Of terms that tell what happens, by plain and by rare weight. */
  plainTelling: number;
  rareTelling: number;
  /**
   * How much two statements join the same terms: of each two terms that stand near each other in both, themselves or
   * as kin, and do not only name, the lesser weight. Statements that have the same words apart from each other tell
   * different things: "halts tests, the minister said" and "the minister halts talks after tests". Skip bigrams as in
   * ROUGE-S (Lin, 2004).
   */
  rareJoined: number;
  plainJoined: number;
  /**
   * Share of what stands first in each that the other has, of the one with less: news puts the main clause first, so
   * each term counts less than the one before it.
   */
  opening: number;
  /**
   * Highest plain weight of a stretch in which what the other has counts for it and what it lacks, half its weight,
   * against it (Kadane's maximum subarray), of the one with less. Finds one shared statement in a long sentence.
   */
  stretch: number;
  /**
   * How far the clause of the one and the clause of the other that share most have all of each other, 0 … 1: finds one
   * shared statement among others that differ.
   */
  clause: number;
}
