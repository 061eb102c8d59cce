/** Named things that are neither people, places nor organisations. One line each: the usual name, then other names. */
export const THINGS = `
Dow Jones Industrial Average;Dow Jones industrial average;Dow Jones;Dow;DJIA
Nasdaq Composite;Nasdaq;NASDAQ;Nasdaq 100
S&P 500;Standard & Poor's 500;Standard and Poor's 500
FTSE 100;FTSE;FTSE-100;FTSE 250
CAC 40;CAC
DAX;DAX 30
Euro Stoxx 50;Stoxx 600
Nikkei 225;Nikkei
Hang Seng;Hang Seng Index
KOSPI;Kospi
Sensex
Russell 2000
World War I;First World War;World War One;WWI;Great War
World War II;Second World War;World War Two;WWII;WW2
Cold War
Korean War
Vietnam War
Gulf War
Iraq War
Civil War
Holocaust
Arab Spring
Brexit
World Cup;FIFA World Cup
Olympics;Olympic Games;Summer Olympics;Winter Olympics;Winter Games
Paralympics
European Championship;Euro 2024
Super Bowl
World Series
Wimbledon
Tour de France
Grand Slam
US Open
Australian Open
French Open
Eurovision;Eurovision Song Contest
Oscars;Academy Awards;Oscar
Grammys;Grammy Awards;Grammy
Golden Globes
Emmys;Emmy Awards
Nobel Prize
Nobel Peace Prize
Pulitzer Prize
Black Friday
Black Monday
COVID-19;Covid-19;Covid;COVID;coronavirus
Ebola
Zika
SARS
Obamacare;Affordable Care Act
New START
NAFTA
JCPOA;Joint Comprehensive Plan of Action
Paris Agreement;Paris Accord;Paris climate agreement
Kyoto Protocol
Minsk agreements
Geneva Convention;Geneva Conventions
First Amendment
Second Amendment
Constitution
Green New Deal
iPhone
iPad
iPod
iMac
MacBook
Mac;Macintosh
Windows
Android
PlayStation
Xbox
ChatGPT
Bitcoin;bitcoin
Sputnik V
Kalashnikov
Patriot missile
HIMARS
Soyuz
Air Force One
Nord Stream
International Space Station;ISS
Hubble Space Telescope
`;
