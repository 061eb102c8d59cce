/**
 * Words that news uses for one thing though dictionaries keep them apart: "suspends tests", "freezes tests", "halts
 * tests". English, by hand, as dictionaries write the words; a group between two commas or ends of a line, lines that
 * begin with # say what those below are about. A word may stand in more than one group.
 */
export const NEWS_WORDS = `
# Events of all kinds
stop halt suspend suspension freeze pause cease end discontinue abandon cancel scrap
close closure shut shutdown shutter dismantle discard, meet meeting talks receive summit confer
talk talks discuss discussion negotiate negotiation dialogue, welcome greet receive
visit trip tour travel journey arrive arrival, stay remain, send dispatch deploy deployment provide supply deliver
help assist aid support back backing, soldier troop serviceman personnel fighter, army military forces
weapon arms arsenal missile, kill die death dead slay fatality casualty toll, injure wound hurt
murder homicide killing, attack assault strike raid offensive invasion
bomb bombing blast explosion explode detonate, shoot shooting gunfire, fire blaze wildfire burn
quake earthquake tremor, storm hurricane typhoon cyclone, flood flooding inundate
crash collision collide wreck derail, rescue save evacuate evacuation, flee escape leave
warn warning caution threaten threat, promise vow pledge commit commitment guarantee
deny denial reject refuse dismiss rebuff, accuse blame allege allegation claim
criticise criticize condemn denounce slam blast decry, praise laud commend hail applaud
thank gratitude grateful appreciation, congratulate greeting regards, hug embrace
agree agreement accord deal pact treaty, sign conclude ink, clause provision article
rise increase grow growth climb surge jump soar, fall drop decline decrease plunge slump sink
cut reduce reduction slash trim curtail, expand expansion widen broaden, strengthen deepen enhance boost bolster
start begin launch initiate open commence, resume restart restore, continue keep maintain
plan intend aim intention propose proposal, decide decision choose choice, order command instruct direct decree
ban prohibit bar forbid outlaw, allow permit let authorise authorize approve, arrest detain detention seize custody
charge indict indictment prosecute, convict conviction guilty, sentence jail prison imprison, court judge tribunal
sue lawsuit suit, investigate investigation probe inquiry, search raid, police officer cop, lawyer attorney counsel
crime offence offense, fire dismiss sack oust remove expel, resign resignation quit
appoint appointment name nominate nomination, replace succeed successor, elect election vote poll ballot
win victory triumph, beat defeat, leader president chief head ruler chairman, minister secretary counterpart
country nation state, official authority, government administration cabinet
parliament assembly congress legislature, law bill legislation act, rule regulation, tax levy duty tariff
sanction penalty embargo, money fund funding cash, buy purchase acquire acquisition takeover, sell sale
merge merger, firm company business corporation, job work employment, worker employee staff, pay wage salary
protest demonstrate demonstration rally march, riot unrest violence clash, strike walkout, refugee migrant asylum
child kid, man person people, woman female, citizen resident local, doctor physician medic, hospital clinic
illness disease sickness, infection virus, vaccine jab shot, city town, region area zone
site facility centre center, frontier border boundary, goal objective aim target, effort attempt try bid
important significant key major, large big huge massive mammoth, secretive reclusive isolated
tourist visitor holidaymaker, resort destination, show display demonstrate, reveal disclose leak
announce announcement declare declaration, want wish hope desire, worry concern fear, anger fury outrage
ask request urge call appeal, trip flight, plane aircraft jet airliner, ship vessel boat, car vehicle
document file record paper, letter message note, speech address remarks, tweet post wrote write
postpone delay defer adjourn, extend extension prolong renew renewal, exempt exemption waiver
expire expiry expiration lapse, quota cap limit restriction, concession compromise
retaliate retaliation retaliatory revenge, trade commerce, import imports, export shipment
question query enquiry ask, obtain acquire receive, interfere interference meddle meddling
collude collusion conspire conspiracy plot, hack hacking breach intrusion cyberattack, steal theft robbery burglary
obstruct obstruction hinder impede, testify testimony witness, lawsuit complaint
frivolous baseless groundless unfounded bogus sham, pardon clemency amnesty, verdict ruling judgment judgement
overturn reverse quash annul, uphold affirm, lawmaker legislator parliamentarian congressman
candidate contender nominee, premier prime, nuclear atomic, missile rocket
disarm disarmament denuclearize denuclearization, truce ceasefire armistice, envoy emissary delegate delegation
ambassador diplomat, spy espionage, drill exercise manoeuvre maneuver rehearsal, ally partner alliance coalition
enemy foe adversary rival, war conflict fighting combat battle hostilities, shell shelling bombard bombardment
drone unmanned, invade invasion incursion, occupy occupation seize capture, withdraw withdrawal pullout retreat
surrender capitulate, coup putsch overthrow topple, gunman shooter attacker assailant
terrorist militant extremist insurgent rebel jihadist, hostage captive, kidnap abduct abduction, tension friction
tie relation relationship link bond, cooperate cooperation collaborate collaboration
stress emphasise emphasize underline underscore highlight, reiterate repeat reaffirm, invite invitation
attend participate participation, convey relay pass, release publish issue, video footage clip film
photo photograph picture image, disaster catastrophe calamity tragedy, destroy devastate demolish ruin raze
collapse topple, shelter refuge, relief aid, price cost, profit earnings, loss deficit, debt loan, bank lender
share stock, investor shareholder, jobless unemployed unemployment, layoff redundancy, budget spending expenditure
reform overhaul revamp, study survey research, researcher scientist, discover discovery detect
test trial experiment, drug medicine medication, outbreak epidemic pandemic, vaccinate vaccination inoculate
match game fixture, coach manager, team squad, celebrate commemorate, funeral burial, mourn grieve, crowd throng
protester demonstrator, airport airfield, passenger traveller traveler, train railway rail, reopen resume
road street highway motorway, home house residence, village hamlet, sea ocean, coast shore seaside coastal beach
power electricity, outage blackout, oil crude petroleum, unveil introduce launch, phone handset smartphone
user customer client consumer, build construct construction erect, finish complete, block thwart foil prevent avert
demand insist, oppose opposition object, endorse endorsement support, persuade convince, apologise apologize apology
admit acknowledge concede confess confirm, insult taunt mock ridicule, lie false untrue mislead
secret clandestine covert, predict forecast expect anticipate, prepare preparation ready
doubt sceptical skeptical skepticism, optimistic optimism hopeful, surprise shock stun, scandal controversy
corrupt corruption bribe bribery graft, smuggle traffic trafficking, temporary provisional interim
permanent indefinite, rich wealthy affluent, poor impoverished poverty, elderly aged, dangerous hazardous perilous
safe secure security safety, hide conceal, teenager youth adolescent, infant baby toddler, pupil student
university college, talk negotiation summit, broad wide widespread, fruitful productive successful success
tweet twitter, fundraising fundraiser donation, determination resolve commitment, ambition aspiration aim
counter resist oppose fight combat, external outside foreign, player power actor, lead contribute cause
joint together common, collaborate joint, hope expect await, attract draw lure, local resident inhabitant
push delay postpone, discard scrap dismantle, vow oath pledge, prove demonstrate show, ensure guarantee secure
transparency openness, commend praise welcome, post tweet share, impose introduce levy, levy impose slap
grant give award confer, earn gain win obtain, scold rebuke reprimand chide censure, lambast lambaste slam attack
scorn mock deride, hit strike, hail cheer applaud, acclaim praise, mock jeer
# Disasters and their victims
fatal deadly lethal, kill claim, perish die, drown sink, corpse body remains, victim casualty, survivor survive
critical serious severe grave, unharmed unhurt safe, missing lost disappear vanish, orphan bereave
# Attacks, arms and rule
ambush attack, gunfight shootout, fire shoot, rifle gun firearm weapon, knife blade stab stabbing
pistol handgun gun, bullet shot round, grenade explosive bomb, mine landmine, hit target, marksman sniper
suicide kamikaze, militia paramilitary, guerrilla rebel, insurgency rebellion uprising revolt, mutiny rebellion
regime government, tyrant dictator despot, ruler monarch king, throne crown, dynasty family
# War
battalion brigade regiment unit, general commander, officer commander, navy naval fleet, warship frigate destroyer
submarine sub, carrier warship, fighter jet warplane, warplane aircraft bomber, helicopter chopper
airstrike bombing raid, tank armour armor, artillery howitzer gun, ammunition munition shell, stockpile arsenal
base barracks garrison, frontline front, advance push, offensive operation campaign, counteroffensive counterattack
besiege siege blockade surround encircle, liberate free retake recapture, conquer capture take
cede relinquish surrender, annex annexation, territory land, enclave exclave, demilitarise demilitarize
disengage withdraw, mobilise mobilize conscript draft, recruit enlist, veteran ex, deserter defect
prisoner captive detainee, swap exchange, espionage intelligence, spokesman spokeswoman spokesperson
sabotage damage
# Rescue and weather
airlift evacuate, stranded trapped stuck, bury entomb trap, rubble debris wreckage ruins, landslide mudslide
avalanche snowslide, drought dry, heatwave heat, blizzard snowstorm snow, downpour rain rainfall deluge, gale wind
tsunami wave, volcano eruption erupt, magnitude intensity, epicentre epicenter, aftershock tremor, homeless displace
displace uproot, damage harm, wreck destroy, level flatten raze, engulf consume, firefighter fireman
contain control, extinguish douse, smoke fume, toxic poisonous, leak spill, contaminate pollute
pollution contamination, rescue search, rescuer responder, emergency crisis, evacuee displaced
forecaster meteorologist, warn alert, alert warning alarm, siren alarm, tornado twister, landfall ashore
inundate submerge, dam reservoir, levee embankment dyke, river waterway, sandbag barrier, mud silt
# Transport
crash accident, pilot captain, crew staff, aboard board, runway airstrip, takeoff departure, land touchdown
grounded ground, carrier airline, cockpit flight, fuselage wreckage, black recorder, train locomotive
driver motorist, truck lorry, bus coach, ferry boat, capsize overturn, sink founder, cargo freight
container freight, port harbour harbor, dock berth, tanker vessel, sailor seaman crew, commuter passenger
metro subway underground tube, station terminal, pedestrian passerby walker, cyclist bicycle bike
motorbike motorcycle, tunnel underpass, bridge viaduct, highway freeway expressway
# Crime and courts
trial court hearing, prosecutor prosecution, defendant accused suspect, plaintiff claimant complainant
judge justice magistrate, jury juror, bail bond, acquit clear exonerate, appeal challenge, felony crime
misdemeanor misdemeanour offence, fraud scam swindle deceit, embezzle misappropriate, launder laundering
extort extortion blackmail, rape assault, abuse mistreat, harass harassment, stalk follow, kidnap seize
ransom payment, gang mob cartel, drug narcotic, cocaine heroin drug, dealer trafficker, smuggler trafficker
thief robber burglar, loot looting plunder, arson arsonist, vandal vandalism, hacker cybercriminal, suspect accuse
fugitive runaway, manhunt search, extradite extradition deport, deport expel, detain hold
jail imprisonment sentence, inmate prisoner, parole release, execute execution, hang execute, penalty punishment
fine penalty, damages compensation, compensate reimburse, settle settlement, sue litigation, file submit lodge
subpoena summon, warrant order, injunction ban, testify evidence, affidavit statement, evidence proof
forensic autopsy, detective investigator, policeman police, sheriff police, patrol police, handcuff arrest
plea plead, verdict decision, uphold confirm, overturn overrule, unconstitutional illegal, unlawful illegal illicit
legal lawful, legitimate lawful valid, breach violate violation infringe, comply obey abide adhere, loophole gap
# Elections and government
voter electorate, turnout participation, candidate hopeful, frontrunner favourite favorite, runoff round
landslide victory, incumbent sitting, challenger rival opponent, campaign canvass, rally gathering
manifesto platform, majority most, minority few, opposition rival, ruling governing, party faction, senator lawmaker
congressman representative, mp lawmaker, chamber house, speaker chair, cabinet ministers, chancellor premier
mayor governor, governor premier, deputy vice, aide adviser advisor assistant, spokesman aide, ambassador envoy
diplomat envoy, consul consulate embassy, foreign overseas abroad, treaty convention, protocol agreement
ratify approve endorse, veto reject, amend amendment change, constitution charter, referendum plebiscite vote
independence secession separatist, autonomy self, devolve devolution, impeach impeachment
inaugurate inauguration swear, oath swear, step resign, oust overthrow depose, interim caretaker acting
reshuffle shakeup, snap early, dissolve disband, boycott shun, sit occupy, curfew lockdown, disperse break
teargas gas, baton truncheon, barricade block, activist campaigner, dissident critic, censor censorship
crackdown clampdown, repress repression suppress, torture abuse, rights freedom, freedom liberty
democracy democratic, rig manipulate, fraud rigging, monitor observe, observer monitor
# Diplomacy
bilateral mutual, trilateral three, multilateral international, negotiation bargain, breakthrough progress
deadlock stalemate impasse, stall falter, collapse fail, fail failure unsuccessful, succeed success, reach strike
broker mediate mediator, mediator intermediary, normalise normalize restore, rapprochement thaw detente, sever cut
isolate isolation, lift remove, ease relax loosen, tighten toughen stiffen, escalate intensify heighten worsen
deescalate calm defuse, provoke provocation, hostile unfriendly antagonistic, friendly amicable cordial warm
sovereign sovereignty, dispute row quarrel feud, claim assert insist, assert maintain contend argue
protest complain, summon call, expel eject, recall withdraw, delegation mission team, host hold
venue location place, handshake shake, banquet dinner, toast cheer, motorcade convoy, red ceremonial, guest visitor
honour honor award
# Economy and trade
economy economic, growth expansion, recession downturn slump contraction, shrink contract, inflation price
rate interest, hike raise increase, raise lift increase, lower cut reduce, ease slow, slow decelerate
accelerate quicken speed, rebound recover recovery, stagnate stagnation, boom surge, bust crash
market bourse exchange, stock equity, bond debt, currency money, dollar greenback, central reserve
stimulus aid package, bailout rescue, bankrupt bankruptcy insolvent insolvency, default miss, creditor lender
debtor borrower, mortgage loan, borrow lend, invest investment, investor backer, shareholder stockholder
dividend payout, profit gain, revenue sales turnover, earnings income, forecast projection outlook, estimate reckon
quarter quarterly, annual yearly, fiscal financial, deficit shortfall gap, surplus excess, subsidy grant
austerity cuts, spend expenditure, pension retirement, retire retirement, hire recruit employ, layoff cut
job post position, strike stoppage, union labour labor, bargain negotiate, factory plant
manufacturer maker producer, produce manufacture make, output production, supplier vendor, shortage scarcity lack
demand appetite, consumer shopper, retailer shop store, brand label, product goods, cheap inexpensive
expensive costly pricey, discount cut, merger deal, takeover buyout acquisition, bid offer, stake share holding
own hold, owner proprietor, founder cofounder, chief boss, executive ceo, chairman chairwoman chair, director board
startup company, giant major, rival competitor, compete competition, monopoly antitrust, regulator watchdog
fine penalise penalize, lawsuit case, patent copyright, licence license permit, contract deal, order purchase
deliver delivery ship, list float, ipo float, value worth, valuation worth, gas fuel, petrol gasoline fuel
barrel oil, pipeline pipe, drill explore, mine mining, coal mine, grid network, renewable green, solar wind
nuclear reactor, plant station, energy power, emission carbon, warming climate, farm agriculture agricultural
farmer grower, crop harvest, grain wheat, food nutrition, famine hunger starvation, hungry starve
property estate housing, tenant renter, rent lease, landlord owner, builder contractor developer
# Technology and space
software program app, app application, computer machine, internet web online, website site page, online digital
server computer, network system, data information, privacy confidentiality, user account, customer subscriber
search query, feature function, update upgrade, release launch, device gadget, tablet ipad, laptop notebook
screen display, chip semiconductor processor, battery cell, robot automaton, artificial ai, satellite spacecraft
rocket launcher, astronaut cosmonaut, orbit space, mission expedition, telescope observatory, planet world
launch liftoff blastoff, land touch, crew astronaut, glitch fault malfunction defect, bug flaw, carmaker automaker
electric battery, vehicle automobile, self autonomous
# Health, research and nature
patient sufferer, disease ailment, cancer tumour tumor, nurse carer, surgeon surgery operation
treat treatment therapy, cure remedy, pill tablet, dose jab, vaccine vaccination, virus pathogen
infect contract catch, infection case, contagious infectious, spread transmit transmission
quarantine isolate isolation, lockdown restriction, mask covering, symptom sign, fever temperature
cough respiratory, breath breathe, mortality death, recover recuperate, hospitalise hospitalize admit, ward unit
emergency urgent, ambulance paramedic, health medical, obese obesity overweight, smoke smoking cigarette tobacco
alcohol drink, diet nutrition, risk danger, hazard danger, link associate, expert specialist
professor academic scholar, university academia, laboratory lab, sample specimen, trial study, find discover
finding result, publish print, journal magazine, survey poll, participant respondent, average mean
percent percentage, data figure, statistic figure, evidence data, species animal, extinct extinction
endangered threatened, wildlife animal, fish fishing, whale dolphin, forest woodland, tree timber
deforestation logging, conserve conservation protect, park reserve
# School, family and migration
school education, teacher educator instructor, graduate alumni, exam test, classroom class, campus university
tuition fee, degree qualification, principal headteacher, parent mother father, mother mum mom, father dad, son boy
daughter girl, wife spouse husband, marry wed marriage wedding, divorce split separate, pregnant pregnancy
birth born, baby newborn, family relative, brother sibling sister, friend companion, neighbour neighbor, couple pair
partner spouse, adult grown, pensioner retiree, old elderly aged, young youthful, teen teenager, boy lad
girl teenager, gay homosexual, black african, immigrant migrant immigration, illegal undocumented, border crossing
camp settlement, refugee displaced, asylum shelter, deport remove, visa permit, passport document, citizen national
citizenship nationality, expatriate foreigner, population people, census count
# Faith
church cathedral, mosque temple, pope pontiff, priest cleric clergyman, bishop archbishop, imam cleric
muslim islamic, christian catholic, jewish jew, faith religion belief, pray prayer, worship pray
worshipper faithful congregation, pilgrim pilgrimage, holy sacred, saint canonise canonize, bless blessing
# Culture and media
film movie, actor actress star, star celebrity, director filmmaker, singer vocalist musician, musician artist
band group, album record, song track single, concert gig show, tour perform, perform performance
audience spectator crowd, theatre theater stage, play drama, award prize, nominate shortlist, win scoop
festival event, exhibition exhibit show, museum gallery, painting portrait artwork, artist painter, auction sale
author writer novelist, book novel, publisher press, newspaper daily paper, reporter journalist correspondent
editor journalist, broadcaster network channel, television tv, radio broadcast, interview question
programme program show, host presenter anchor, audience viewer, media press, statement communique, headline title
camera lens, viral spread, social online, tweet message, fake false, rumour rumor speculation, speculate rumour
gossip rumour, quote cite, source insider, anonymous unnamed, confidential secret classified, declassify release
transcript record, memo document, dossier file, archive record, report account, reportedly allegedly
# Sport
win beat, defeat beat loss, lose defeat, draw tie, score goal, goal strike, penalty spot, referee umpire official
coach trainer, manager boss, player footballer, striker forward, goalkeeper keeper, captain skipper, side team
club team, league division, champion winner, championship title, title crown, trophy cup, final decider
semifinal semi, quarterfinal last, tournament competition, qualify qualification, eliminate knock, medal gold
olympic games, athlete sportsman competitor, runner sprinter, race run, swim swimmer, tennis player, seed rank
racket tennis, golf golfer, boxing fight bout, boxer fighter, cyclist rider, driver racer
stadium arena ground venue, fan supporter, injury knock, transfer move, sign join, ban suspend, dope doping
substitute replacement, record best, season campaign, injured sidelined, retire quit
# Speech and feeling
say tell, explain clarify, mention refer, comment remark, describe call, note observe, add say
hint suggest indicate, imply suggest, indicate signal, signal sign, suggest propose, recommend advise urge
advise counsel, plead beg appeal, beg implore, insist maintain, confirm verify, verify check, deny refute
contradict dispute, refuse decline, accept agree, agree consent, support favour favor, favour prefer, oppose against
object protest, criticise attack, accuse charge, blame fault, apologise sorry, regret sorry, thank appreciate
praise compliment, threaten menace, fear afraid, worry anxious, hope optimistic, believe think, think consider
consider regard, regard view, know aware, understand realise realize, learn discover, remember recall
forget overlook, doubt question, wonder question, guess estimate, expect foresee, predict foresee
surprise unexpected, anger enrage, outrage indignation, delight pleased, happy glad pleased, sad unhappy sorrow
disappoint disappointment dismay, frustrate frustration, concern anxiety, calm quiet, panic fear
brave courage courageous, hero heroic, proud pride, ashamed shame, guilty blame
# Countries by their capitals and people
moscow russia russian kremlin, kyiv kiev ukraine ukrainian, beijing china chinese
washington american US USA america, london britain british UK, paris france french elysee, berlin germany german
rome italy italian, madrid spain spanish, tokyo japan japanese, tehran iran iranian, baghdad iraq iraqi
damascus syria syrian, ankara turkey turkish turkiye, cairo egypt egyptian, riyadh saudi, israel israeli jerusalem
palestinian palestine gaza, kabul afghanistan afghan, islamabad pakistan pakistani, delhi india indian
dhaka bangladesh bangladeshi, colombo lanka lankan, hanoi vietnam vietnamese, bangkok thailand thai
jakarta indonesia indonesian, manila philippines philippine filipino, canberra australia australian
ottawa canada canadian, mexico mexican, havana cuba cuban, caracas venezuela venezuelan, bogota colombia colombian
brasilia brazil brazilian, lima peru peruvian, santiago chile chilean, buenos argentina argentine
nairobi kenya kenyan, addis ethiopia ethiopian, khartoum sudan sudanese, tripoli libya libyan
tunis tunisia tunisian, algiers algeria algerian, rabat morocco moroccan, abuja nigeria nigerian
pretoria africa african, harare zimbabwe zimbabwean, warsaw poland polish, budapest hungary hungarian, prague czech
vienna austria austrian, bern switzerland swiss, brussels EU european union bloc, hague netherlands dutch
stockholm sweden swedish, oslo norway norwegian, copenhagen denmark danish, helsinki finland finnish
athens greece greek, lisbon portugal portuguese, dublin ireland irish, belgrade serbia serbian serb
minsk belarus belarusian, tbilisi georgia georgian, yerevan armenia armenian, baku azerbaijan azerbaijani
pyongyang dprk DPRK, seoul south, taipei taiwan taiwanese, hezbollah lebanon lebanese beirut, amman jordan jordanian
doha qatar qatari, sanaa yemen yemeni houthi, kuala malaysia malaysian, nepal nepalese kathmandu
myanmar burma burmese naypyidaw, vatican holy pope, white administration
`;
