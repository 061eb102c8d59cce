/** Ends of adjectives of nationality ("Ruritanian"). */
export const NATIONALITY =
  /(?:\p{Ll}(?:eans?|ians?|ish|ese|aelis?|aqis?|stanis?)|ricans?|xicans?|ermans?|utch|rench)$/u;
