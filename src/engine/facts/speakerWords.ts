/** Closed word classes that the search for a speaker reads a sentence with. Lower case. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

export const PRONOUNS = set('he she they it i we who him her them');
export const MALE = set('he him his himself');
export const FEMALE = set('she her hers herself');
export const DETERMINERS = set(
  'a an the his her its their our my this these those one two three four five six several some many most other another both all no any each every der die das ein eine le la les un une el los las il lo',
);
export const PREPOSITIONS = set(
  'of for in on at by with from to into about after before during since until under over through between among amid against as despite without within following regarding including via per toward towards inside outside near than like unlike beside behind alongside across upon around von im am bei nach mit aus de du des en dans par à del con su',
);
/** Words that may stand between a subject and its verb. */
export const BETWEEN_SUBJECT_AND_VERB = set(
  "'d 'll 've 're 's ’d ’ll ’ve ’re ’s also then later earlier again once further furthermore meanwhile still now just even first recently previously has had have is was were been being be will would could can may might did does do should must repeatedly only never not always often soon both all himself herself itself themselves ever already simply today yesterday hat habe a ont había ha han hanno haben sich se",
);
export const BE = set('is are was were be been being');
export const CONJUNCTIONS = set('and but or yet und et y e и');
/** Words that begin a clause of its own; a subject does not reach to their left. */
export const CLAUSE_OPENERS = set(
  'that which who whom whose where when while if whether because although though as since before after until unless once so dass que qui',
);
/** Common nouns that can speak. */
export const SPEAKING_NOUNS = set(
  `family families couple dad mum mom grandad referee gaffer skipper footballer goalkeeper defender midfielder jockey
  barrister solicitor juror bailiff paramedic midwife curator archivist mp mla mep peer baroness baron duchess congress
  commuter shopper pensioner whistleblower claimant plaintiff appellant watchdog charity charities ngo think-tank
  consortium authority suit question banner poster sign placard slogan caption headline inscription
  inquiry inquest investigation audit review jury panel poll ceo cfo coo cto chief-of-staff vice-president undersecretary someone somebody everyone everybody anyone individual crowd mob community campaign administration army navy militia rebel activist owner tenant farmer voter neighbour migrant refugee prisoner inmate hostage dictator ruler strongman nominee chairperson billionaire commentator anchor host star striker captain rapper model blogger columnist academic scholar economist chef pastor rabbi imam cleric archbishop veteran ex-president vice-president vice-minister activist actor actress activist adviser advisor agency aide ally ambassador analyst analysts announcement attorney author authorities
  author bank bishop board body captain cabinet campaigner candidate cardinal centre center chair chairman chairwoman chancellor
  chief church coach colleague commander commission commissioner committee company congressman congresswoman consultant
  correspondent council councillor counterpart counsel country court critic critics defendant delegate department deputy
  designer detective diplomat diplomats director doctor doctors driver duke economist editor editorial embassy employee
  engineer envoy executive executives expert experts father firm firefighter footballer force forces founder friend general
  governor government group head historian husband inspector institute institution investigator investigators journalist judge
  justice king lawmaker lawmakers lawyer lawyers leader leaders letter magistrate man manager mayor media member members
  memo message minister ministers ministry monarch mother network neighbor neighbour newspaper notice nurse office officer
  officers official officials operator opposition organiser organization organisation organizer owner palace paper parent
  parents parliament partner party passenger patient pilot player police policeman politician politicians pope post premier
  president priest prince princess principal producer professor prosecutor prosecutors protester protesters publication queen
  regulator regulators report reporter representative representatives researcher researchers resident residents retailer
  scientist scientists secretary senator senators sergeant sheriff side sides singer site sister sisters brother brothers
  soldier son daughter source sources speaker spokesman spokesperson spokespeople spokeswoman spokesmen staff statement student
  students superintendent supervisor supporter supporters survivor suspect teacher team tribunal tweet union victim victims
  website wife witness witnesses woman women worker workers writer youth chairperson teenager campaigners activists aides
  people men kids boy girl child economists chiefs heads bosses boss maker outlet firms companies nation nations countries bloc
  alliance organizers organisers study survey document documents indictment lawsuit complaint filing ruling verdict
  coroner constable lieutenant major colonel admiral strategist pollster biographer neighbors neighbours relatives relative
  grandmother grandfather uncle aunt cousin fan fans customer customers shareholder shareholders investor investors trader traders
  manufacturer supplier arbitrageur broker dealer lender developer publisher provider contractor builder insurer miner exporter
  importer carrier airline automaker planner employer landlord airman pilot steward ranger gardener fisherman warden governor
  custodian registrar provost bursar treasurer ombudsman envoy attaché consul nurse surgeon physician psychologist sociologist
  naturalist organist cyclist rider climber diver sailor skipper swimmer runner sprinter boxer bowler batsman umpire
  sprecher sprecherin minister ministerin präsident präsidentin regierung kanzler kanzlerin bürgermeister bürgermeisterin
  polizei behörde vorsitzende vorsitzender chef chefin experte expertin
  ministère porte-parole ministre président présidente directeur directrice maire premier préfet préfète députée député
  sénateur sénatrice avocat avocate gouvernement
  portavoz portavoce presidente presidenta ministro ministra alcalde alcaldesa gobierno abogado abogada vocero vocera
  policía sindaco
  министр президент представитель источник источники премьер глава посол пресс-секретарь депутат губернатор директор
  агентство ведомство министерство`,
);
/** Endings of nouns for people by what they do: "negotiator", "geologist", "stakeholder". */
const AGENT = /(?:man|woman|men|women|person|ologist|alist|ator|maker|worker|holder|keeper|player|buyer|goer)s?$/u;
const NO_AGENTS = set(
  'specimen regimen indicators indicator elevator elevators generator generators refrigerator equator calculator escalator radiator',
);

/** Whether a lower-case noun, in singular or plural, can speak. */
export function isSpeakingNoun(lower: string): boolean {
  if (SPEAKING_NOUNS.has(lower) || (lower.endsWith('s') && SPEAKING_NOUNS.has(lower.slice(0, -1)))) return true;
  if (/-year-olds?$/u.test(lower)) return true;
  return lower.length > 6 && AGENT.test(lower) && !NO_AGENTS.has(lower);
}

/** Words that name a medium when they stand in a name or after "told" ("told reporters", "the newspaper"). */
export const MEDIA_WORDS =
  /\b(?:reporters?|journalists?|media|[Pp]ress|news|newspaper|agency|broadcaster|television|TV|radio|channel|magazine|Times|Post|Journal|Guardian|Telegraph|Herald|Tribune|Gazette|Mail|Mirror|Sun|Globe|Today|Observer|Independent|Economist|Reuters|AFP|AP|Associated Press|Agence|Bloomberg|BBC|CNN|NBC|CBS|ABC|MSNBC|CNBC|Fox|ITV|Sky|NHK|NPR|PBS|KCNA|TASS|Tass|Xinhua|Yonhap|RIA|Novosti|Interfax|Sputnik|RT|dpa|DPA|EFE|ANSA|Kyodo|Jazeera|Politico|Axios|Nikkei|Asahi|Spiegel|Bild|Welt|Zeitung|Monde|Figaro|País|Twitter|Facebook|Telegram|Instagram|YouTube|Weibo|CCTV|IANS|PTI|TMZ|statement|tweet|interview|briefing|conference|post|memo|letter|email|e-mail)\b/u;
/** Last words of what newspapers are called; after "the" they name one. */
export const OUTLET_TITLE =
  /^(?:Courier|Chronicle|Dispatch|Examiner|Sentinel|Bulletin|Inquirer|Enquirer|Advertiser|Argus|Echo|Express|Star|Record|Standard|Register|Review|Weekly|Digest|Messenger|Leader|Ledger|Reporter|Recorder|Intelligencer|Monitor)$/u;
/** First words of what stations are called. */
export const STATION = /^(?:Radio|Televisión|Télé|Rádio|Canal)$/u;
/** Nouns before an office that are part of it: "White House press secretary". */
export const OFFICE_MODIFIERS = set(
  `press chief vice deputy foreign prime home defence defense finance interior justice health education trade energy
  transport environment senior former acting state police campaign government party company news team club union
  opposition security intelligence economic political business sports shadow assistant general communications legal`,
);
/** Capitalised words that are no names: days, months, and what often opens a sentence. */
export const NOT_NAMES = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december earlier later meanwhile however also but and or so yet still then now today yesterday tomorrow after before
  during since while when if although though because as at in on by for from with without under over despite following regarding
  according asked when where what why how who whose which this that these those there here it its he she they we i you his her
  their our my your both all most many some several one two three no not yes even just once again last next first second
  another other each every either neither only such than to of about into between among amid against through until unless
  whereas nevertheless nonetheless furthermore additionally moreover instead thus hence indeed perhaps maybe otherwise similarly likewise elsewhere overall finally initially recently currently previously
  speaking addressing responding referring citing writing calling adding according the a an
  hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche gestern heute montag dienstag mittwoch donnerstag freitag
  samstag sonntag ayer hoy lunes martes miércoles jueves viernes sábado domingo`,
);
/** Titles before a name that tell a man from a woman. */
export const MALE_TITLES = set(
  'mr sir lord king prince duke father chairman spokesman congressman businessman brother husband son actor policeman sheikh bishop pope cardinal monsieur herr señor',
);
export const FEMALE_TITLES = set(
  'mrs ms miss lady dame queen princess duchess mother chairwoman spokeswoman congresswoman businesswoman sister wife daughter actress policewoman madame frau señora',
);
