/** Places that are neither countries nor in the tables of cities. One line each: usual name, then other spellings. */
export const REGIONS = `
Africa
Asia
Europe
North America
South America
Latin America
Central America
Oceania
Antarctica
Australasia
Middle East;Mideast;Near East
Far East
Southeast Asia;South-East Asia;South East Asia
Northeast Asia;North-East Asia
East Asia
Central Asia
South Asia
Western Europe
Eastern Europe
Central Europe
Northern Europe
North Africa
West Africa
East Africa
Southern Africa
Sub-Saharan Africa
Horn of Africa
Sahel
Sahara
Maghreb
Levant
Caucasus;South Caucasus;North Caucasus
Balkans
Scandinavia
Benelux
Siberia
Caribbean
Baltics
Arctic
Antarctic
Asia-Pacific;Asia Pacific
Indo-Pacific
Eurasia
Pacific;Pacific Ocean
Atlantic;Atlantic Ocean
Indian Ocean
Arctic Ocean
Mediterranean;Mediterranean Sea
Black Sea
Red Sea
Baltic Sea
North Sea
South China Sea
East China Sea
Yellow Sea
Sea of Japan
Caspian Sea
Persian Gulf
Gulf of Mexico
Gulf of Aden
Gulf of Oman
Strait of Hormuz
Taiwan Strait
Bosphorus;Bosporus
Dardanelles
English Channel
Suez Canal
Panama Canal
Korean Peninsula;Korean peninsula
Arabian Peninsula
Sinai;Sinai Peninsula
Gaza Strip;Gaza
West Bank
Golan Heights
Donbas;Donbass
Donetsk
Luhansk;Lugansk
Zaporizhzhia;Zaporizhia;Zaporozhye
Kherson
Kursk;Kursk region
Darfur
Tigray
Xinjiang
Inner Mongolia
Sichuan;Szechuan
Guangdong
Hubei
Yunnan
Fujian
Zhejiang
Jiangsu
Punjab
Kerala
Gujarat
Bavaria
Saxony
Brittany
Normandy
Provence
Corsica
Tuscany
Lombardy
Sicily
Sardinia
Andalusia
Galicia
Flanders
Wallonia
Silesia
Bohemia
Moravia
Transylvania
Thrace
Crete
Okinawa
Hokkaido
Sumatra
Java
Borneo
Bali
Mindanao
Hawaii
Alps
Andes
Himalayas
Urals
Pyrenees
Rocky Mountains;Rockies
Mount Everest
Amazon rainforest
Danube
Rhine
Thames
Volga
Dnipro River;Dnieper
Nile
Tigris
Euphrates
Ganges
Mekong
Yangtze
Mississippi River
Alabama;Ala.
Alaska
Arizona;Ariz.
Arkansas;Ark.
California;Calif.
Colorado;Colo.
Connecticut;Conn.
Delaware;Del.
Florida;Fla.
Idaho
Illinois;Ill.
Indiana;Ind.
Iowa
Kansas;Kan.
Kentucky;Ky.
Louisiana;La.
Maine
Maryland;Md.
Massachusetts;Mass.
Michigan;Mich.
Minnesota;Minn.
Mississippi;Miss.
Missouri
Montana;Mont.
Nebraska;Neb.
Nevada;Nev.
New Hampshire;N.H.
New Jersey;N.J.
New Mexico;N.M.
New York;New York City;NYC;N.Y.
North Carolina;N.C.
North Dakota;N.D.
Ohio
Oklahoma;Okla.
Oregon;Ore.
Pennsylvania;Pa.
Rhode Island;R.I.
South Carolina;S.C.
South Dakota;S.D.
Tennessee;Tenn.
Texas
Utah
Vermont;Vt.
Virginia;Va.
Washington;Washington D.C.;Washington, D.C.;Washington DC
West Virginia;W.Va.
Wisconsin;Wis.
Wyoming;Wyo.
District of Columbia
Ontario
Quebec;Québec
British Columbia
Alberta
Manitoba
Saskatchewan
Nova Scotia
New Brunswick
Newfoundland
Queensland
New South Wales;NSW
Tasmania
Western Australia
South Australia
Northern Territory
Manhattan
Brooklyn
Queens
Bronx;the Bronx
Staten Island
Long Island
Harlem
Hollywood
Silicon Valley
Capitol Hill
Times Square
Kremlin
Pentagon
White House
Wall Street
Red Square
Tiananmen Square
Guantanamo Bay;Guantánamo Bay;Guantanamo
Camp David
Mar-a-Lago
Downing Street;10 Downing Street
Whitehall
Champs-Élysées;Champs-Elysees
Jerusalem;East Jerusalem
Alexandria
Birmingham
Cambridge
Valencia
Guam
Bermuda
Gibraltar
Falkland Islands;Falklands
Faroe Islands
French Guiana
Guadeloupe
Martinique
New Caledonia
Isle of Man
Guernsey
Cayman Islands
Virgin Islands;US Virgin Islands
Aruba
American Samoa
Earth
Mars
Korea
Arabia
Silicon Wadi
`;
