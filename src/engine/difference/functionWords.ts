/**
 * Words that hold a sentence together and tell little by themselves. An unchanged one between two changes is noise to
 * a reader. Words that turn a meaning round (before, after, over, under, may, must) are left out on purpose, so these
 * lists are shorter than the stop words that alignment ignores. Folded (see `fold`), a list a language: German "war"
 * and "die" are no words to drop in English.
 */
const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordList(
    'a an the this that these those it its he him his she her they them their we us our you your i my who whom whose ' +
      'which what of in on at by to from for with as into onto than then and or but if so while when where there here ' +
      'also is are was were be been being am has have had having do does did will would shall according',
  ),
  de: wordList(
    'der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei mit von vom zu zum ' +
      'zur fur als wie dass sich er sie es ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner ist sind war ' +
      'waren hat haben hatte hatten wird werden wurde wurden worden',
  ),
  fr: wordList(
    "le la les l'un un une des du de et ou mais a au aux en dans par pour sur avec que qui ce cet cette ces il elle ils " +
      'elles se sa son ses leur leurs est sont ete a ont avait avaient etait etaient',
  ),
  es: wordList(
    'el la los las un una unos unas de del al a y e o pero con en por para que lo le les se su sus es son fue fueron ha ' +
      'han habia era eran',
  ),
  pt: wordList('o a os as um uma de da do das dos e em na no nas nos por para que se seu sua com foi sao e ha'),
  it: wordList(
    'il lo la gli le i un una di da del della dei delle nel nella e ed o ma con per che si suo sua e sono ha',
  ),
  ru: wordList(
    'и в во на с со к ко у о об от из за по для что как это он она они его ее их был была были быть а но или же бы',
  ),
};

/** Words that say no. Two passages that differ in one of them differ in fact. */
const NEGATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordList('not no never neither nor none nobody nothing nowhere cannot without hardly scarcely barely'),
  de: wordList('nicht kein keine keinen keinem keiner keines nie niemals niemand nichts nirgends ohne weder'),
  fr: wordList('ne pas non jamais sans ni aucun aucune rien personne'),
  es: wordList('no ni nunca jamas sin nada nadie ninguno ninguna ningun tampoco'),
  pt: wordList('nao nem nunca jamais sem nada ninguem nenhum nenhuma'),
  it: wordList('non ne mai senza nessuno nessuna niente nulla'),
  ru: wordList('не нет ни без никогда нельзя никто ничто ничего никакой'),
};

// One or two kana between words are grammar (は, から); a longer run is a word.
const SHORT_KANA = /^[\p{Script=Hiragana}]{1,2}$/u;

/**
 * @param folded see `fold`
 * @param language BCP 47 primary subtag; for one without a list only what is certain in any language
 */
export function isFunctionWord(folded: string, language: string): boolean {
  return FUNCTION_WORDS[language]?.has(folded) === true || SHORT_KANA.test(folded);
}

/** See {@link isFunctionWord}. */
export function isNegation(folded: string, language: string): boolean {
  return NEGATIONS[language]?.has(folded) === true || (language === 'en' && folded.endsWith("n't"));
}

function wordList(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
