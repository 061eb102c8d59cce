/**
 * Organisations, agencies and media of the news. One line each: the usual name, then other names of the same body.
 * Acronyms are written in capitals and match only so ("UN" never takes the "Un" of a Korean name).
 */
export const ORGANISATIONS = `
United Nations;UN;U.N.
UN Security Council;United Nations Security Council;U.N. Security Council;UNSC
UN General Assembly;United Nations General Assembly;U.N. General Assembly
European Union;EU;E.U.
European Commission
European Parliament
European Council
European Community;EC;European Communities
European Central Bank;ECB
European Court of Human Rights;ECHR
European Court of Justice;ECJ
European Space Agency;ESA
NATO;Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation
African Union;AU
Arab League
ASEAN;Asean;Association of Southeast Asian Nations
APEC
OPEC;Opec
OPEC+
OSCE;Organization for Security and Co-operation in Europe
OECD;Organisation for Economic Co-operation and Development
IMF;International Monetary Fund
World Bank
WTO;World Trade Organization;World Trade Organisation
WHO;World Health Organization;World Health Organisation
WFP;World Food Programme;World Food Program
FAO;Food and Agriculture Organization
UNICEF;Unicef
UNESCO;Unesco
UNHCR;U.N. High Commissioner for Refugees;UN High Commissioner for Refugees;United Nations High Commissioner for Refugees
UNRWA
UN Human Rights Council
UNDP
UNFPA
IAEA;International Atomic Energy Agency
ICC;International Criminal Court
ICJ;International Court of Justice
OPCW
ICRC;International Committee of the Red Cross;Red Cross
Red Crescent
Interpol;INTERPOL
Europol
Frontex
G7;Group of Seven;G-7
G8
G20;G-20;Group of 20
BRICS;Brics
SCO;Shanghai Cooperation Organization
CSTO;Collective Security Treaty Organization
Commonwealth?
Amnesty International
Human Rights Watch;HRW
Greenpeace
Doctors Without Borders;Médecins Sans Frontières;MSF
Oxfam
Save the Children
Transparency International
Reporters Without Borders;RSF
Committee to Protect Journalists;CPJ
FIFA;Fifa
UEFA;Uefa
IOC;International Olympic Committee
WADA;World Anti-Doping Agency
NBA
NFL
MLB
NHL
NCAA
Formula One;Formula 1;F1
Premier League
Champions League
La Liga
Bundesliga
Associated Press;AP;the AP
Reuters;Thomson Reuters
AFP;Agence France-Presse;Agence France Presse
TASS;Tass;ITAR-TASS;Itar-Tass
RIA Novosti;RIA
Interfax
Sputnik?
RT;Russia Today
Xinhua;Xinhua News Agency
KCNA;Korean Central News Agency
Yonhap;Yonhap News Agency
Kyodo;Kyodo News
NHK
Anadolu;Anadolu Agency
IRNA
Fars;Fars News Agency
Tasnim
Press TV
SANA
WAM
Ukrinform
DPA;dpa
EFE
ANSA
PTI;Press Trust of India
UPI;United Press International
Bloomberg;Bloomberg News
BBC;British Broadcasting Corporation;BBC News
CNN
Fox News
NBC;NBC News
ABC;ABC News
CBS;CBS News
MSNBC
CNBC
PBS
NPR;National Public Radio
C-SPAN
Sky News
ITV
Channel 4
Al Jazeera;Al-Jazeera
Al Arabiya;Al-Arabiya
CGTN
CCTV
Deutsche Welle;DW
Radio Free Europe;RFE/RL;Radio Free Europe/Radio Liberty
Radio Free Asia
Voice of America;VOA
The New York Times;New York Times;NYT;NY Times
The Washington Post;Washington Post
The Wall Street Journal;Wall Street Journal;WSJ
USA Today;USA TODAY
Los Angeles Times;LA Times
New York Post
Daily Mail
Daily Mirror
Daily Telegraph;The Daily Telegraph
The Guardian
The Times
The Independent
The Economist
Financial Times;FT
The Sun
The Moscow Times;Moscow Times
The Kyiv Independent;Kyiv Independent
Kommersant
Izvestia
Vedomosti
Novaya Gazeta
Meduza
Le Monde
Le Figaro
Der Spiegel;Spiegel
Die Welt
Die Zeit
Bild
Frankfurter Allgemeine Zeitung;FAZ
Süddeutsche Zeitung
El País;El Pais
La Repubblica
Corriere della Sera
Haaretz
Jerusalem Post
Times of Israel;The Times of Israel
Global Times
People's Daily
China Daily
South China Morning Post;SCMP
Rodong Sinmun
Korea Herald
Dong-A Ilbo
Chosun Ilbo
Asahi Shimbun;Asahi
Yomiuri Shimbun
Times of India
Hindustan Times
The Hindu
Politico;POLITICO
Axios
BuzzFeed;BuzzFeed News
HuffPost;Huffington Post
Breitbart;Breitbart News
Vox
Vice?
ProPublica
The Atlantic
The New Yorker
Time magazine
Newsweek
Forbes
Wikileaks;WikiLeaks
Wikipedia
Telegram
Twitter
Facebook
Instagram
WhatsApp
TikTok
YouTube
Snapchat
Reddit
LinkedIn
VKontakte
WeChat
Weibo
Google
Apple;Apple Inc;Apple Inc.;Apple Computer
Microsoft;Microsoft Corporation;Microsoft Corp.
Amazon;Amazon.com
Meta;Meta Platforms
Tesla
SpaceX
OpenAI
Nvidia
Intel
IBM
Samsung;Samsung Electronics
Sony
Nokia
Huawei
ZTE
Alibaba
Tencent
ByteDance
Baidu
Netflix
Disney;Walt Disney Company
Uber
Airbnb
Boeing
Airbus
Lockheed Martin;Lockheed
Northrop Grumman
Raytheon
BAE Systems
EADS
Rolls-Royce
General Motors;GM;G.M.
General Electric;GE;G.E.
Ford;Ford Motor;Ford Motor Company
Chrysler
Fiat
Toyota
Honda
Nissan
Mitsubishi
Hyundai
Volkswagen;VW
BMW
Daimler
Mercedes-Benz;Mercedes
Renault
Peugeot
Volvo
Saab
Opel
Porsche
Audi
Lufthansa
Air France
British Airways
Ryanair
Emirates airline
Qantas
Delta Air Lines
United Airlines
American Airlines
ExxonMobil;Exxon Mobil;Exxon
Chevron
BP;British Petroleum
Shell;Royal Dutch Shell
TotalEnergies;Total SA
Gazprom
Rosneft
Lukoil
Aramco;Saudi Aramco
Goldman Sachs
JPMorgan;JPMorgan Chase;JP Morgan;J.P. Morgan
Morgan Stanley
Citigroup;Citibank
Bank of America
Wells Fargo
Deutsche Bank
HSBC
Barclays
UBS
Credit Suisse
Lehman Brothers
Merrill Lynch
AIG
BlackRock
Berkshire Hathaway
Moody's
Fitch
Standard & Poor's;Standard and Poor's;S&P
Pfizer
Moderna
AstraZeneca
BioNTech
Johnson & Johnson
Walmart;Wal-Mart
McDonald's
Coca-Cola
Starbucks
Nike
Adidas
Cambridge Analytica
NASA;Nasa;National Aeronautics and Space Administration
FBI;Federal Bureau of Investigation
CIA;Central Intelligence Agency
NSA;National Security Agency
DEA;Drug Enforcement Administration
ATF
TSA
FEMA
FDA;Food and Drug Administration
CDC;Centers for Disease Control and Prevention
EPA;Environmental Protection Agency
SEC;Securities and Exchange Commission
FAA;Federal Aviation Administration
FCC;Federal Communications Commission
FTC;Federal Trade Commission
IRS;Internal Revenue Service
ICE;Immigration and Customs Enforcement
House Ways and Means Committee
National Security Council
Joint Chiefs of Staff
NTSB
NYPD
LAPD
Congress;US Congress;U.S. Congress
Senate;US Senate;U.S. Senate
House of Representatives;US House of Representatives
Supreme Court
Federal Reserve;Fed;the Fed
Treasury;US Treasury;U.S. Treasury;Treasury Department
State Department;US State Department;U.S. State Department;Department of State
Justice Department;Department of Justice;DOJ;DoJ
Defense Department;Department of Defense;DoD
Homeland Security;Department of Homeland Security;DHS
Democratic National Committee;DNC
Republican National Committee;RNC
Democratic Party
Republican Party;GOP
Labour Party
Conservative Party
Liberal Democrats
Green Party
House of Commons
House of Lords
Parliament
Bundestag
Knesset
Duma;State Duma
Verkhovna Rada;Rada
Politburo
Central Committee
Workers' Party of Korea;Workers' Party;Workers Party of Korea;WPK
Communist Party
Chinese Communist Party;CCP;Communist Party of China;CPC
FSB;Federal Security Service
GRU
KGB
SVR
SBU
Wagner?;Wagner Group
MI5
MI6
GCHQ
Mossad
Shin Bet
IDF;Israel Defense Forces
Hamas
Hezbollah;Hizbollah;Hizbullah
GATT;General Agreement on Tariffs and Trade
OAU;Organisation of African Unity;Organization of African Unity
UNITA
Inkatha;Inkatha Freedom Party
Khmer Rouge
KDP;Kurdistan Democratic Party
PUK;Patriotic Union of Kurdistan
World Boxing Council;WBC
World Boxing Association;WBA
International Boxing Federation;IBF
World Boxing Organisation;World Boxing Organization;WBO
Commonwealth of Independent States;CIS
Fatah
PLO;Palestine Liberation Organization
Palestinian Authority
Taliban;Taleban
Al-Qaeda;al-Qaeda;Al Qaeda;al-Qaida;al Qaeda
Islamic State;ISIS;ISIL;IS;Daesh
Boko Haram
Al-Shabaab;al-Shabaab;al-Shabab
Houthi;Houthi movement;Ansar Allah
Muslim Brotherhood
PKK
YPG
Syrian Democratic Forces;SDF
Syrian Observatory for Human Rights;SOHR
White Helmets
IRGC;Islamic Revolutionary Guard Corps;Revolutionary Guards;Revolutionary Guard
Farc;FARC
IRA
ETA
Ku Klux Klan
National Rifle Association;NRA
ACLU
Black Lives Matter
NAACP
Scotland Yard
Metropolitan Police;Met Police
Royal Navy
Royal Air Force;RAF
Red Army
National Guard
Coast Guard
United Auto Workers;UAW
Nobel Committee
New York Stock Exchange;NYSE
London Stock Exchange
Harvard;Harvard University
Yale;Yale University
Stanford;Stanford University
MIT;Massachusetts Institute of Technology
Princeton;Princeton University
Cornell;Cornell University
Johns Hopkins;Johns Hopkins University
University of Oxford;Oxford University
University of Cambridge;Cambridge University
Manchester United
Manchester City
Chelsea
Arsenal
Real Madrid
Bayern Munich
Juventus
Paris Saint-Germain;PSG
New York Yankees;Yankees
Los Angeles Lakers;Lakers
`;
