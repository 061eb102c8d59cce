/** Titles, offices and callings that stand before or after a person's name. Each entry in lower case. */

/** Stand directly before a name and tell nothing about the office. Points are left out. */
export const HONORIFICS = `
mr mrs ms miss mx dr prof sir dame lord lady rev reverend fr father sister brother mother saint st pastor rabbi imam
sheikh sheik shaikh ayatollah hojatoleslam mullah maulana comrade hon judge judges justice justices king queen prince princess pope
emperor empress sultan emir tsar czar duke duchess baron baroness count countess gen lt col maj capt sgt cpl pvt adm cmdr
sen sens rep reps messrs gov govs pres supt insp det doña señor monsieur madame herr frau
`;

/** The last word of an office. */
export const ROLE_HEADS = `
president vice-president premier chancellor minister vice-minister secretary undersecretary chairman chairwoman chairperson chair
chief head leader director director-general governor mayor senator congressman congresswoman representative lawmaker
deputy speaker whip ambassador envoy diplomat consul commissioner commander general lieutenant colonel major captain
sergeant corporal private admiral marshal officer detective inspector sheriff constable superintendent prosecutor
attorney lawyer solicitor barrister judge justice counsel spokesman spokeswoman spokesperson adviser advisor aide
strategist analyst economist expert professor scientist researcher historian author writer journalist reporter
correspondent editor columnist anchor host presenter commentator critic photographer filmmaker director producer actor
actress singer musician artist rapper comedian designer architect engineer doctor surgeon nurse physician astronaut
cosmonaut pilot coach manager captain striker midfielder defender goalkeeper quarterback champion player skipper driver
boxer golfer swimmer sprinter ceo cfo coo cto founder co-founder cofounder owner billionaire businessman businesswoman
entrepreneur tycoon oligarch magnate banker trader investor activist campaigner dissident opposition rebel cleric bishop
archbishop cardinal patriarch priest pope king queen prince princess emperor crown monarch sultan emir sheikh
ayatollah dictator ruler strongman candidate nominee contender incumbent successor predecessor counterpart colleague
ally rival opponent wife husband widow son daughter brother sister father mother uncle aunt nephew niece cousin
friend partner girlfriend boyfriend fiancee suspect gunman killer shooter victim witness resident student teacher
principal dean rector provost treasurer auditor comptroller ombudsman executive chief-of-staff veteran soldier defector
administrator promoter controller solicitor magistrate negotiator mediator whistleblower contractor hacker fugitive inmate patient survivor premier-designate president-elect star legend icon
`;

/** Words inside an office, before its last word: "Foreign Minister", "Deputy Chief of Staff". */
export const ROLE_MODIFIERS = `
prime foreign vice deputy assistant acting interim former ex outgoing incoming then late senior chief general first second third
defense defence finance interior home justice health education energy trade economy economic labor labour agriculture
environment transport transportation culture information communications development security national state federal
special presidential ministerial parliamentary congressional supreme executive managing press public white attorney
secretary head lead major lieutenant brigadier rear field staff sergeant police military army navy air naval marine
opposition majority minority party cabinet budget intelligence treasury commerce housing veterans external internal
affairs nuclear peace human rights trade climate war crown founding ruling paramount supreme top co longtime operating financial technology marketing technical
nominated elected appointed respected esteemed dear beloved great regional provincial
`;

/** What an office may go on with after its last word: "Secretary of State", "Chief of Staff", "Head of Mission". */
export const ROLE_TAILS = `
state staff defense defence police justice parliament government delegation mission operations affairs commerce
labor labour energy education health transportation interior intelligence security treasury war
`;
