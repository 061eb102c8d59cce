/** Verbs that report what somebody said or wrote, and the forms they take. Word lists by language, written by hand. */

/** How a verb takes the words it reports. */
export interface SpeechForm {
  /** Verbs of pure speech may stand right beside a quotation (`"…," she said`); verbs of attitude take it as object. */
  readonly direct: boolean;
  /** `saying`, `calling`: the subject is that of the main clause. */
  readonly participle: boolean;
  /** Could be a past participle: after a form of *be* its subject is not the speaker. */
  readonly past: boolean;
}

const DIRECT = `acknowledge add admit advise affirm agree allege announce answer argue ask assert assure boast caution chant
charge chime claim comment complain concede conclude confess confide confirm continue contend counter cry declare demand deny
elaborate emphasise emphasize exclaim explain extol gush hint implore inform insist instruct interject joke lament
lecture maintain mention muse mutter note observe opine order phrase plead pledge pray predict proclaim profess promise
pronounce propose protest quip react read reaffirm reason recall reckon recount reflect reiterate relate remark remind
repeat reply report request respond retort reveal roar say scream shout sigh signal sing snap speculate state stress
suggest tell testify text threaten tweet underline underscore urge venture volunteer vow wail warn whisper wonder write
yell post think believe summarise summarize surmise theorise theorize plead stipulate specify articulate tout intone
tease enthuse clarify narrate estimate disclose attest fume rant retweet blog email`;

const ATTITUDE = `accuse acclaim admonish applaud appreciate assail attack berate blame blast brand call castigate celebrate
cite characterise characterize chastise commend compare condemn congratulate convey criticise criticize decry defend
demonise demonize denounce depict deride describe discuss dismiss dispute dub endorse envision express fault favour favor
greet hail hope invoke label laud liken mock object oppose outline portray praise raise rebuke refer refute regard
reject ridicule salute scold scorn slam speak support talk tag term thank trumpet voice welcome lambast lambaste
rap rebuff pan promise advocate exhort view demand seek back reassure apologise apologize regret expect foresee anticipate`;

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  read: ['read'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  sing: ['sang', 'sung'],
  think: ['thought'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  cry: ['cried'],
  deny: ['denied'],
  decry: ['decried'],
  reply: ['replied'],
  testify: ['testified'],
  clarify: ['clarified'],
  specify: ['specified'],
};
const DOUBLING = new Set(['admit', 'quip', 'rap', 'refer', 'dub', 'pan', 'slam', 'snap', 'tag', 'blog', 'label']);

/** Forms that are far more often nouns, or verbs without speech; direct only right beside a quotation. */
const WEAK = new Set(
  'see sees saw seen seeing want wants wanted look looks looked looking seek seeks sought seeking view views viewed back backs backed support supports supported raise raises raised text texts post posts order orders read reads sing sings charge charges hint report reports claim claims comment comments request requests demand demands remark remarks attack attacks call calls answer answers state states volunteer volunteers note notes promise promises pledge pledges email emails blog blogs tweet tweets threat term terms object objects favour favours favor favors regret regrets talk talks speculate speaks speak'.split(
    ' ',
  ),
);

const OTHER_LANGUAGES: Readonly<Record<string, string>> = {
  de: 'sagte sagt sagten gesagt erklärte erklärt erklärten betonte betont meinte meint ergänzte teilte schrieb schreibt schrieben warnte warnt forderte fordert kritisierte berichtete berichtet kündigte antwortete fügte behauptete fragte fragt rief lobte nannte nennt bezeichnete bestätigte räumte versprach drohte wies mahnte sprach spricht hieß heißt ergänzt begründete begründet bedauerte beklagte beteuerte urteilte zitierte zitiert äußerte kommentierte kommentiert erwiderte entgegnete berichteten erklären sagen verkündete klagte resümierte',
  fr: 'dit disait déclaré déclare affirmé affirme ajouté ajoute expliqué explique écrit annoncé indiqué indique souligné souligne estimé estime assuré assure répondu répond rappelé rappelle précisé précise dénoncé dénonce averti prévenu lancé confié martelé raconté raconte salué reconnu demandé conclu poursuit poursuivi insisté insiste dénonçait prévient ajoutait rappelait assurait estimait expliquait indiquait affirmait précisait soulignait plaide tranche confie dénoncé résume ironise réagit réagi indigne félicite',
  es: 'dijo dice dijeron afirmó afirma declaró declara añadió añade explicó explica aseguró asegura señaló señala indicó indica subrayó advirtió advierte escribió respondió anunció reiteró sostuvo insistió agregó destacó comentó recordó pidió denunció aseguraron dijeron afirmaron señalaron explicaron manifestó expresó reconoció prometió lamentó sentenció calificó tildó llamó tachó consideró contó apuntó zanjó',
  it: 'disse detto dice dichiarato afferma affermato aggiunto aggiunge spiegato spiega scritto annunciato ribadito sottolineato avvertito risposto',
  ru: 'сказал сказала сказали заявил заявила заявили отметил отметила отметили добавил добавила подчеркнул подчеркнула сообщил сообщила сообщили написал написала объяснил объяснила пояснил пояснила рассказал рассказала ответил ответила предупредил предупредила назвал назвала подтвердил подтвердила подтвердили говорит говорят считает уточнил уточнила уточнили заключил заключила признал признала выразил выразила призвал призвала пообещал пообещала пишет отмечает сообщает передаёт передает цитирует приводит указал указала',
};

const FORMS = buildForms();

/** What `word` (lower case) is as a verb of speech, or `null`. Words of all supported languages together. */
export function speechForm(word: string): SpeechForm | null {
  return FORMS.get(word) ?? null;
}

/** Whether the form alone does not tell that somebody speaks ("claims", "saw"): it then needs its quotation close by. */
export function isWeakForm(word: string): boolean {
  return WEAK.has(word);
}

function buildForms(): ReadonlyMap<string, SpeechForm> {
  const forms = new Map<string, SpeechForm>();
  const put = (word: string, form: SpeechForm): void => {
    if (!forms.has(word)) forms.set(word, form);
  };
  for (const [list, direct] of [
    [DIRECT, true],
    [ATTITUDE, false],
  ] as const) {
    for (const verb of list.split(/\s+/u)) addVerb(verb, direct, put);
  }
  for (const list of Object.values(OTHER_LANGUAGES)) {
    for (const word of list.split(' ')) put(word, { direct: true, participle: false, past: false });
  }
  return forms;
}

function addVerb(verb: string, direct: boolean, put: (word: string, form: SpeechForm) => void): void {
  const stem = DOUBLING.has(verb) ? verb + (verb.at(-1) ?? '') : verb.replace(/e$/u, '');
  const present = { direct, participle: false, past: false };
  const past = { direct, participle: false, past: true };
  put(verb, present);
  put(
    /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/u.test(verb) ? `${verb}es` : `${verb}s`,
    present,
  );
  put(`${stem}ing`, { direct, participle: true, past: false });
  for (const form of IRREGULAR[verb] ?? [`${stem}ed`]) put(form, past);
}
