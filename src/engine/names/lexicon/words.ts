/** Word classes of news English. Each list in lower case, words between white space. */

/** Words that begin sentences and are no names, nor parts of names there. */
export const FUNCTION_WORDS = `
a an the this that these those some any each every either neither both all many much more most few fewer several
another other others such same own no none not nor only just even also too very so as at by for from in into of off on
onto out over per since than through throughout till to toward towards under until up upon via with within without
about above across after against along amid amidst among amongst around before behind below beneath beside besides
between beyond despite down during except inside like near outside past regarding round unlike and but or yet if
although though because while whereas whether unless once when whenever where wherever who whom whose which what
whatever how however why i me my mine myself you your yours yourself he him his himself she her hers herself it its
itself we us our ours ourselves they them their theirs themselves is are was were be been being am has have had having
do does did done doing can could will would shall should may might must ought here there now then today tomorrow
yesterday tonight later earlier meanwhile moreover furthermore nevertheless nonetheless therefore thus hence instead
otherwise still already again ever never always often sometimes perhaps maybe indeed yes well right please let
said says say according asked told added former both half nearly almost about around roughly approximately following given including excluding based
let's that's it's there's here's what's who's he's she's i'm i've i'll we're we've you're they're they've don't doesn't
didn't can't won't isn't wasn't aren't weren't couldn't wouldn't shouldn't re etc vs oh ok okay hello dear thanks thank
ahead apart aside away back everyone everybody everything someone somebody something anyone anybody anything nobody
nothing elsewhere somewhere anywhere everywhere nowhere rather quite just soon late early recently previously currently
`;

/** The same at a sentence's beginning; elsewhere a capital makes them part of a name ("New Deal", "First Lady"). */
export const SENTENCE_OPENERS = `
one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousand
thousands million millions billion dozens first second third fourth last next new old people officials police
authorities men women children residents investigators prosecutors critics supporters analysts experts witnesses doctors
lawyers workers students voters lawmakers leaders soldiers troops forces members sources state media local foreign
national international western top senior key major full good bad big small long short high low early young
`;

export const MONTHS = `
january february march april may june july august september october november december jan feb mar apr jun jul aug sep
sept oct nov dec
`;

export const DAYS = `
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
mon tue tues wed thu thur thurs fri sat sun
`;

/** Written with a capital though they name nobody and no place, or are units, times and the like. */
export const NEVER_NAMES = `
i ok tv am pm a.m p.m gmt est edt cst cdt pst pdt utc bst cet ad bc bce ce dna aids hiv gdp ipo ceo cfo coo cto pm mp mps mep
meps id pr uk-wide faq pdf html http https www email e-mail phd ph.d ba bsc msc mba md q&a vip suv gps usb cd dvd pc hd
lgbt lgbtq lgbtqi covid-19-related internet web god lord bible koran quran qur'an christmas easter ramadan thanksgiving
halloween sir madam mr mrs ms dr photo image video file caption read watch related embed advertisement updated published
posted source share follow subscribe copyright breaking exclusive editor's editorial opinion analysis live update updates
handout collage footage inset jpg png chapter section article part figure table page vol no nos appendix annex phase stage level grade class category type ot
ii iii iv vii viii ix xii rs pdg gobierno gouvernement wmd icbm icbms ied ieds ngo ngos url api cpu gpu led lcd hq pow pows usd eur gbp cny jpy rmb bn mn km mph kmh mm cm kg mb gb tb ghz mhz flight
`;

/** Small words inside names. */
export const PARTICLES = `
de del della delle di da dos das du des la le les el al bin ibn bint ben abu van von der den zu zum zur dela wa
`;

/** Verbs of speech and thought whose subject is somebody. */
export const SPEECH_VERBS = `
said says say told tells added adds asked asks replied replies answered warned warns claimed claims insisted insists argued
argues explained explains noted notes stressed stresses announced announces denied denies confirmed confirms admitted
admits acknowledged acknowledges recalled recalls wrote writes tweeted tweets posted declared declares vowed vows pledged
pledges urged urges thanked thanks praised praises criticised criticized criticises criticizes condemned condemns accused accuses
called calls described describes suggested suggests believes believed thinks thought hopes hoped joked jokes continued
concluded testified testifies pleaded pleads met meets visited visits arrived arrives resigned resigns died dies was is has had
won wins lost loses signed signs backed backs lauded lauds invited invites hailed hails
`;

/** Words that make a run of capitals an organisation, as last word or before "of"/"for". */
export const ORGANISATION_WORDS = `
ministry department agency administration authority bureau office commission committee council board court courts tribunal
parliament assembly congress senate legislature cabinet government party movement union alliance coalition league
federation confederation association society foundation institute institution centre center university college school
academy hospital clinic church mosque synagogue diocese cathedral bank fund group company corporation corp inc ltd llc plc
gmbh ag sa nv n.v s.a co holdings partners industries motors airlines airways aerospace systems technologies
technology electronics energy petroleum pharmaceuticals laboratories labs studios pictures entertainment records
broadcasting television radio news times post journal herald tribune gazette telegraph guardian observer independent
chronicle mirror express mail daily weekly magazine press review network media service services force forces army navy
guard guards corps brigade battalion regiment division police command team club united fc cf afc rovers
athletic wanderers organization organisation nations front brotherhood resistance militia secretariat
directorate inspectorate exchange insurance securities capital management consulting solutions software networks
airline railways railway airport-authority trust charity initiative programme-office observatory watch museum library
orchestra theatre theater gallery house chamber workers democrats republicans greens conservatives socialists steel
associates computer computers semiconductor semiconductors telecommunications telecom communications instruments estates plantations breweries cement textiles research brothers bros analytics automotive aviation mining oil gas chemicals foods brands stores retail restaurants cafe hotels resorts
`;

export const PLACE_WORDS = `
province region district county state prefecture oblast krai republic kingdom emirate territory city town village
municipality borough island islands isle archipelago peninsula cape bay gulf strait straits sea ocean lake river creek
canal valley mountain mountains mount hill hills desert forest jungle coast shore beach port harbor harbour bridge tunnel street
avenue road boulevard lane highway square plaza park airport station stadium arena palace castle tower fort camp
base border zone corridor heights falls springs cave glacier volcano reef delta basin plateau prison ranch
gardens crossing courthouse memorial monument cemetery governorate voivodeship canton atoll factory
`;

/** A run that ends so is an event, a law, a prize, a document, a product line. */
export const OTHER_WORDS = `
war wars battle siege uprising revolution massacre holocaust genocide crisis conflict olympics olympiad games cup
championship championships tournament open prix marathon festival awards award prize medal summit conference convention forum fair
expo show trophy classic masters invitational stakes shield playoffs act bill law treaty agreement accord accords pact protocol charter constitution amendment declaration
resolution plan project programme program operation day week month year eve hurricane typhoon cyclone storm earthquake
tsunami pandemic virus disease syndrome index bible
`;

/** Begin the names of bodies, places and things in Romance languages, as key words end them in English. */
export const ROMANCE_ORGANISATIONS = `
universidad universidade universite universita partido parti partito parlamento asamblea assemblee assembleia comision
commission comissao ministerio ministere ministero banco banque banca sindicato tribunal corte cour conseil consejo conselho
confederacion confederation federacion federation asociacion association frente movimiento movimento mouvement instituto institut
hospital hopital policia ejercito guardia radio onda canal comisiones congreso camara chambre camera fundacion fondation grupo
groupe gruppo compagnie compania societe sociedad societa syndicat liga ligue juventus olympique deportivo atletico
`;
export const ROMANCE_PLACES = `
plaza piazza praca rue avenida avenue calle playa puerto isla ilha ile isola lago lac rio monte mont sierra serra cerro palacio
palais palazzo aeropuerto aeroport gare villa ciudad cidade porto costa valle cabo cap
`;
export const ROMANCE_THINGS = `
ley lei loi legge copa coupe coppa premio prix festival tratado traite
`;
