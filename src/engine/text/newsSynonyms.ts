import { stem } from './stem.ts';

/**
 * Words that news uses for one thing though dictionaries keep them apart: "suspends tests", "freezes tests", "halts
 * tests". English, by hand, a group between two commas, as dictionaries write the words. A word may stand in more
 * than one group.
 */
const GROUPS =
  'stop halt suspend suspension freeze pause cease end discontinue abandon cancel scrap, ' +
  'close closure shut shutdown shutter dismantle discard, ' +
  'meet meeting talks receive summit confer, talk talks discuss discussion negotiate negotiation dialogue, ' +
  'welcome greet receive, visit trip tour travel journey arrive arrival, stay remain, ' +
  'send dispatch deploy deployment provide supply deliver, help assist aid support back backing, ' +
  'soldier troop serviceman personnel fighter, army military forces, weapon arms arsenal missile, ' +
  'kill die death dead slay fatality casualty toll, injure wound hurt, murder homicide killing, ' +
  'attack assault strike raid offensive invasion, bomb bombing blast explosion explode detonate, shoot shooting gunfire, ' +
  'fire blaze wildfire burn, quake earthquake tremor, storm hurricane typhoon cyclone, flood flooding inundate, ' +
  'crash collision collide wreck derail, rescue save evacuate evacuation, flee escape leave, ' +
  'warn warning caution threaten threat, promise vow pledge commit commitment guarantee, ' +
  'deny denial reject refuse dismiss rebuff, accuse blame allege allegation claim, ' +
  'criticise criticize condemn denounce slam blast decry, praise laud commend hail applaud, ' +
  'thank gratitude grateful appreciation, congratulate greeting regards, hug embrace, ' +
  'agree agreement accord deal pact treaty, sign conclude ink, clause provision article, ' +
  'rise increase grow growth climb surge jump soar, fall drop decline decrease plunge slump sink, ' +
  'cut reduce reduction slash trim curtail, expand expansion widen broaden, strengthen deepen enhance boost bolster, ' +
  'start begin launch initiate open commence, resume restart restore, continue keep maintain, ' +
  'plan intend aim intention propose proposal, decide decision choose choice, ' +
  'order command instruct direct decree, ban prohibit bar forbid outlaw, allow permit let authorise authorize approve, ' +
  'arrest detain detention seize custody, charge indict indictment prosecute, convict conviction guilty, ' +
  'sentence jail prison imprison, court judge tribunal, sue lawsuit suit, investigate investigation probe inquiry, ' +
  'search raid, police officer cop, lawyer attorney counsel, crime offence offense, ' +
  'fire dismiss sack oust remove expel, resign resignation quit, appoint appointment name nominate nomination, ' +
  'replace succeed successor, elect election vote poll ballot, win victory triumph, beat defeat, ' +
  'leader president chief head ruler chairman, minister secretary counterpart, country nation state, ' +
  'official authority, government administration cabinet, parliament assembly congress legislature, ' +
  'law bill legislation act, rule regulation, tax levy duty tariff, sanction penalty embargo, ' +
  'money fund funding cash, buy purchase acquire acquisition takeover, sell sale, merge merger, ' +
  'firm company business corporation, job work employment, worker employee staff, pay wage salary, ' +
  'protest demonstrate demonstration rally march, riot unrest violence clash, strike walkout, ' +
  'refugee migrant asylum, child kid, man person people, woman female, citizen resident local, ' +
  'doctor physician medic, hospital clinic, illness disease sickness, infection virus, vaccine jab shot, ' +
  'city town, region area zone, site facility centre center, frontier border boundary, ' +
  'goal objective aim target, effort attempt try bid, important significant key major, ' +
  'large big huge massive mammoth, secretive reclusive isolated, tourist visitor holidaymaker, resort destination, ' +
  'show display demonstrate, reveal disclose leak, announce announcement declare declaration, ' +
  'want wish hope desire, worry concern fear, anger fury outrage, ask request urge call appeal, ' +
  'trip flight, plane aircraft jet airliner, ship vessel boat, car vehicle, ' +
  'document file record paper, letter message note, speech address remarks, tweet post wrote write, ' +
  'postpone delay defer adjourn, extend extension prolong renew renewal, exempt exemption waiver, expire expiry expiration lapse, ' +
  'quota cap limit restriction, concession compromise, retaliate retaliation retaliatory revenge, trade commerce, import imports, export shipment, ' +
  'question query enquiry ask, obtain acquire receive, interfere interference meddle meddling, collude collusion conspire conspiracy plot, ' +
  'hack hacking breach intrusion cyberattack, steal theft robbery burglary, obstruct obstruction hinder impede, testify testimony witness, ' +
  'lawsuit complaint, frivolous baseless groundless unfounded bogus sham, pardon clemency amnesty, verdict ruling judgment judgement, ' +
  'overturn reverse quash annul, uphold affirm, lawmaker legislator parliamentarian congressman, candidate contender nominee, premier prime, ' +
  'nuclear atomic, missile rocket, disarm disarmament denuclearize denuclearization, truce ceasefire armistice, envoy emissary delegate delegation, ' +
  'ambassador diplomat, spy espionage, drill exercise manoeuvre maneuver rehearsal, ally partner alliance coalition, enemy foe adversary rival, ' +
  'war conflict fighting combat battle hostilities, shell shelling bombard bombardment, drone unmanned, invade invasion incursion, ' +
  'occupy occupation seize capture, withdraw withdrawal pullout retreat, surrender capitulate, coup putsch overthrow topple, ' +
  'gunman shooter attacker assailant, terrorist militant extremist insurgent rebel jihadist, hostage captive, kidnap abduct abduction, ' +
  'tension friction, tie relation relationship link bond, cooperate cooperation collaborate collaboration, ' +
  'stress emphasise emphasize underline underscore highlight, reiterate repeat reaffirm, invite invitation, attend participate participation, ' +
  'convey relay pass, release publish issue, video footage clip film, photo photograph picture image, ' +
  'disaster catastrophe calamity tragedy, destroy devastate demolish ruin raze, collapse topple, shelter refuge, relief aid, ' +
  'price cost, profit earnings, loss deficit, debt loan, bank lender, share stock, investor shareholder, jobless unemployed unemployment, ' +
  'layoff redundancy, budget spending expenditure, reform overhaul revamp, study survey research, researcher scientist, discover discovery detect, ' +
  'test trial experiment, drug medicine medication, outbreak epidemic pandemic, vaccinate vaccination inoculate, ' +
  'match game fixture, coach manager, team squad, celebrate commemorate, funeral burial, mourn grieve, crowd throng, protester demonstrator, ' +
  'airport airfield, passenger traveller traveler, train railway rail, reopen resume, road street highway motorway, home house residence, ' +
  'village hamlet, sea ocean, coast shore seaside coastal beach, power electricity, outage blackout, oil crude petroleum, ' +
  'unveil introduce launch, phone handset smartphone, user customer client consumer, build construct construction erect, finish complete, ' +
  'block thwart foil prevent avert, demand insist, oppose opposition object, endorse endorsement support, persuade convince, apologise apologize apology, ' +
  'admit acknowledge concede confess confirm, insult taunt mock ridicule, lie false untrue mislead, secret clandestine covert, ' +
  'predict forecast expect anticipate, prepare preparation ready, doubt sceptical skeptical skepticism, optimistic optimism hopeful, ' +
  'surprise shock stun, scandal controversy, corrupt corruption bribe bribery graft, smuggle traffic trafficking, ' +
  'temporary provisional interim, permanent indefinite, rich wealthy affluent, poor impoverished poverty, elderly aged, dangerous hazardous perilous, ' +
  'safe secure security safety, hide conceal, teenager youth adolescent, infant baby toddler, pupil student, university college, ' +
  'talk negotiation summit, broad wide widespread, fruitful productive successful success, tweet twitter, fundraising fundraiser donation';

let table: ReadonlyMap<string, readonly number[]> | undefined;

/** Number of each group that an English stem (as `stem` makes them) belongs to. */
export function newsGroups(): ReadonlyMap<string, readonly number[]> {
  if (table === undefined) {
    const groups = new Map<string, number[]>();
    for (const [number, words] of GROUPS.split(', ').entries()) {
      for (const key of new Set(words.split(' ').map((word) => stem(word, 'en')))) {
        const known = groups.get(key);
        if (known) known.push(number);
        else groups.set(key, [number]);
      }
    }
    table = groups;
  }
  return table;
}
