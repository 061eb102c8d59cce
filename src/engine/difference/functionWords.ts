/**
 * Words that hold a sentence together and tell little by themselves. An unchanged one between two changes is noise to
 * a reader. Words that turn a meaning round (before, after, over, under, may, must) are left out on purpose.
 */
const FUNCTION_WORDS: ReadonlySet<string> = wordList(`
  a an the this that these those it its he him his she her they them their we us our you your i my me who whom whose which what
  of in on at by to from for with as into onto than then and or but if so while when where there here also
  is are was were be been being am has have had having do does did will would shall
  der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei mit nach von vom zu zum zur fur als wie
  dass sich er sie es ihr sein seine ihre ist sind war waren hat haben hatte wird werden wurde
  le la les un une des du de et ou mais a au aux en dans par pour sur avec que qui ce cette ces il elle ils elles se sa son ses leur est sont ete a ont
  el los las una unos unas del al y o pero con por para lo su sus es son fue ha han
  o os as um uma do da dos das no na nos nas e em
  il lo gli i della dei delle nel con per che
  и в во на с со к ко у о об от до из за по для что как это он она они его ее их был была были быть а но или же бы
`);

/** Words that say no. Two passages that differ in one of them differ in fact. */
const NEGATIONS: ReadonlySet<string> = wordList(`
  not no never neither nor none nobody nothing nowhere cannot without hardly scarcely barely
  nicht kein keine keinen keinem keiner keines nie niemals ohne weder
  ne pas non jamais sans ni aucun aucune nunca sin nada nadie nao sem mai senza
  не нет ни без никогда нельзя никто ничто
`);

// One or two kana between words are grammar (は, から); a longer run is a word.
const SHORT_KANA = /^[\p{Script=Hiragana}]{1,2}$/u;

/** @param folded see {@link fold} */
export function isFunctionWord(folded: string): boolean {
  return FUNCTION_WORDS.has(folded) || SHORT_KANA.test(folded);
}

/** @param folded see {@link fold} */
export function isNegation(folded: string): boolean {
  return NEGATIONS.has(folded) || folded.endsWith("n't");
}

function wordList(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
