/** Languages told by their script alone; the most used language of the script stands for it. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['my', /\p{Script=Myanmar}/gu],
];

/** The commonest short words of each language; they make up a fifth and more of any text in it. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it with was on as he his be by at are from this have has not but said its they who will an were',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an er hat aus bei sie werden nach wird einer',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son cette aux été',
  es: 'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ha este es sobre entre fue',
  it: 'di e il la che in a per un è del con non una i da si le dei al alla nel come più gli della sono ha lo anche',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er om ook als bij maar door naar heeft hij uit nog worden wordt over',
  sv: 'och i att det som en på är av för med den till inte har de ett om var men från så vi kan han under efter vid',
  da: 'og i at det er en til på som af for med den har de ikke et der om men var fra så vi kan han blev efter ved',
  pl: 'w i na z do się że nie to jest o po przez za od jak dla oraz ale był są tym który już jego tego roku',
  cs: 'a v se na je že s z o do to i za by pro k od které jsou ale po který jako tak však už podle byl',
  tr: 've bir bu da de için ile olarak olan çok daha gibi kadar sonra en ne olduğu ancak var ise her dedi tarafından',
  id: 'yang dan di dengan untuk ini itu dari dalam pada tidak akan ke juga oleh adalah ada telah mereka sebagai tersebut kata',
  vi: 'và của là các có được cho trong với không một những đã này khi đến người về từ ông tại ra',
  ru: 'и в не на что с по как он из его за для это от к но о а при также был будет года все их',
  uk: 'і в не на що з та у до як за про від для це також він його є але щодо був буде року після',
  bg: 'и на да в за се от не по са че с е като до при това който ще към му след бе',
  sr: 'и у је да се на су за од са не који као што то по из ће а али би до',
  ar: 'في من على أن إلى التي عن الذي مع هذا هذه ما كان لا قد بين كما وقال بعد خلال أو ان',
  fa: 'و در به از که این را با است برای آن یک خود تا بر شده کرد هم می گفت اما',
  ur: 'کے کی میں کا اور سے ہے کو نے پر کہ یہ ہیں اس کر بھی تھا گیا نہیں',
};

const WORDS = new Map<string, readonly string[]>();
for (const [language, words] of Object.entries(STOP_WORDS))
  for (const word of words.split(' ')) WORDS.set(word, [...(WORDS.get(word) ?? []), language]);

/** Letters that, of the languages that share a script, only one has; they tell short texts apart. */
const LETTERS: readonly (readonly [string, RegExp])[] = [
  ['ru', /[ыэ]/gu],
  ['uk', /[іїєґ]/gu],
  ['sr', /[јљњћђџ]/gu],
  ['fa', /[پچژگ]/gu],
  ['ur', /[ٹڈڑںے]/gu],
];

/** Enough to be sure, and cheap. */
const WINDOW = 6000;

/**
 * Tells the language of a text by its script and, where several languages share one, by their commonest words.
 * @returns BCP 47 primary subtag, or `und`
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, WINDOW);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  for (const [language, script] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    // Japanese mixes in Chinese characters; a tenth of kana shows it.
    if (share > (language === 'ja' ? 0.1 : 0.4)) return language;
  }
  const counts = new Map<string, number>();
  let words = 0;
  for (const word of sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) {
    words++;
    const languages = WORDS.get(word);
    // A word of many languages tells less.
    for (const language of languages ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1 / (languages?.length ?? 1));
  }
  for (const [language, own] of LETTERS) {
    const found = sample.toLowerCase().match(own)?.length ?? 0;
    if (found > 0) counts.set(language, (counts.get(language) ?? 0) + found);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] / words > 0.05 ? best[0] : 'und';
}
