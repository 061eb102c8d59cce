/**
 * Words that say nothing about what a passage tells: articles, pronouns, prepositions, conjunctions, auxiliaries.
 * Folded (see `fold`), a list a language. Negations are left out on purpose where they stand alone: they change what is
 * told. For a language without a list the texts themselves tell, by how often a word occurs.
 */
const LISTS: Readonly<Record<string, string>> = {
  en:
    'a about above after again against all also am among an and any are as at be because been before being below ' +
    'between both but by can could did do does doing down during each either else for from further had has have ' +
    'having he her here hers herself him himself his how however i if in into is it its itself just may me might ' +
    'more most much must my myself of off on once only or other our ours out over own same she should so some such ' +
    'than that the their theirs them themselves then there these they this those though through thus to too toward ' +
    'towards under until up upon us very was we were what when where whether which while who whom whose why will ' +
    "with within would yet you your yours it's he's she's they're we're i'm that's there's i've we've they've",
  de:
    'aber als also am an auch auf aus bei beim bis da damit dann das dass dem den denn der des die dies diese diesem ' +
    'diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwa fur gegen hat hatte hatten ' +
    'haben habe hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja kann konnen konnte man mehr mit ' +
    'nach noch nun nur ob oder ohne sehr sei seien sein seine seinem seinen seiner seit sich sie sind so soll sollen ' +
    'sondern sowie uber um und uns unter vom von vor wahrend war waren was weil wenn werden wer wie wieder will wir ' +
    'wird wo worden wurde wurden zu zum zur zwischen',
  fr:
    "a afin ainsi alors apres au aux avait avant avec avoir c'est car ce ceci cela celle celles celui ces cet cette " +
    'ceux chez comme contre dans de depuis des donc dont du elle elles en entre est et etaient etait etant ete etre ' +
    'eux il ils je la le les leur leurs lors lui mais meme mes mon ne nos notre nous on ont ou par parce pendant plus ' +
    "pour puis qu'il qu'elle que qui sa sans se selon ses si son sont sous sur ta tandis te tous tout toute tu un " +
    'une vers vos votre vous y',
  es:
    'a al algo ante antes aquel aqui asi aun aunque bajo cada como con contra cual cuando de del desde donde durante ' +
    'e el ella ellas ellos en entre era eran es esa ese eso esta estan estaba este esto estos fue fueron ha habia han ' +
    'hasta hay la las le les lo los mas me mi mientras muy nos o os otra otro para pero por porque pues que quien se ' +
    'segun ser si sin sobre son su sus tambien tanto te tiene todo todos tras tu un una uno unos y ya yo',
  it:
    'a ad ai al alla alle agli anche ancora che chi ci come con contro cosi cui da dai dal dalla dalle degli dei del ' +
    "dell dell' della delle dello di dopo dove e ed era erano essere fra gia gli ha hanno i il in io l la le lei li lo " +
    'loro lui ma mentre mi ne nei nel nella nelle o per perche piu poi prima quale quando quanto quella quello questa ' +
    'questo se secondo si sia sono sua sue sul sulla suo suoi tra tu un una uno vi',
  pt:
    'a ao aos apos as ate com como contra da das de dela dele deles depois do dos durante e ela elas ele eles em entre ' +
    'era eram essa esse esta estao estava este eu foi foram ha isso isto ja lhe mais mas me mesmo na nas no nos o os ' +
    'ou para pela pelas pelo pelos por porque qual quando que quem se segundo sem ser seu seus sob sobre sua suas ' +
    'tambem te tem um uma umas uns',
  nl:
    'aan al als bij dan dat de deze die dit door dus een en er had hadden heb hebben heeft het hij hoe hun ik in is je ' +
    'kan kon maar me meer men met mijn na naar nog nu of om omdat onder ons onze ook op over sinds te tegen tijdens ' +
    'tot tussen uit van veel volgens voor waar waren was wat we werd werden wie wij wil worden wordt ze zei zich zij ' +
    'zijn zo zou zouden',
  ru:
    'а без бы был была были было быть в вам вас весь во вот все всех вы где да для до его ее если есть еще же за и из ' +
    'или им ими их к как которая которого которое которой котором которому которую которые который которых кто ли ' +
    'между меня мне мог мы на над нам нас него нее ней нем них но о об он она они оно от перед по под после потом ' +
    'потому при про с со свои своего своей своем своих свою себе себя так также такой там те тем то того тоже той ' +
    'только том тот ту ты у уже чем что чтобы это этого этой этом этот эту эти этих я',
  uk:
    'а або але без був була були було бути в вас весь ви від він вона вони все всіх де до для же з за зі і із його її ' +
    'їх й коли ми на над нам нас не них о об по про під після при та так також там те ти то того той у це цього цей ' +
    'ці цих чи що щоб як яка яке який яких які якого',
  pl:
    'a aby ale bez bedzie bo by byc byl byla byli bylo co czy dla do gdy gdzie i ich im iz ja jak jako je jego jej jest ' +
    'jeszcze juz ktora ktore ktory ktorych ktorym lub ma mi na nad o od on ona oni oraz po pod podczas przed przez ' +
    'przy sa sie tak takze tam te tego tej ten to tym u w we wedlug z za ze',
};

const SETS = new Map<string, ReadonlySet<string>>();

/** Stop words of a language, folded; empty for a language without a list. */
export function stopWords(language: string): ReadonlySet<string> {
  let set = SETS.get(language);
  if (set === undefined) {
    set = new Set(
      (LISTS[language] ?? '')
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .split(' '),
    );
    SETS.set(language, set);
  }
  return set;
}
