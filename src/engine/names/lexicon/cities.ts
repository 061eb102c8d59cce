/**
 * Cities that are too important to need a table, and English names of cities that the table spells otherwise. One line
 * each: ISO 3166-1 code of the country, a slash, usual name, then other spellings. Where several countries have a large city of
 * the name, it stands among the regions, without a country.
 */
export const CITIES = `
RU/Moscow
UA/Kyiv;Kiev
UA/Odesa;Odessa
UA/Kharkiv;Kharkov
UA/Lviv;Lvov
UA/Mykolaiv;Nikolaev
CN/Beijing;Peking
CN/Shanghai
CN/Guangzhou;Canton
JP/Tokyo
KR/Seoul
KP/Pyongyang
KP/Wonsan;Wŏnsan
KP/Kaesong
KR/Busan;Pusan
KR/Incheon;Inchon
IN/Delhi;New Delhi
IN/Mumbai;Bombay
IN/Kolkata;Calcutta
IN/Chennai;Madras
IN/Bengaluru;Bangalore
MM/Yangon;Rangoon
VN/Ho Chi Minh City;Saigon
GB/London
FR/Paris
DE/Berlin
IT/Rome
ES/Madrid
PT/Lisbon
AT/Vienna
BE/Brussels
NL/Amsterdam
NL/The Hague
CH/Geneva
CH/Zurich;Zürich
CH/Basel
CH/Bern;Berne
DE/Munich
DE/Cologne
DE/Frankfurt
DE/Nuremberg
DE/Hanover
IT/Milan
IT/Turin
IT/Florence
IT/Venice
IT/Naples
IT/Genoa
GR/Athens
GR/Thessaloniki
CY/Nicosia
CZ/Prague
PL/Warsaw
PL/Krakow;Kraków;Cracow
PL/Gdansk;Gdańsk
HU/Budapest
RO/Bucharest
BG/Sofia
RS/Belgrade
HR/Zagreb
BA/Sarajevo
MK/Skopje
AL/Tirana
XK/Pristina
ME/Podgorica
SI/Ljubljana
SK/Bratislava
DK/Copenhagen
SE/Stockholm
NO/Oslo
FI/Helsinki
IS/Reykjavik
SE/Gothenburg
EE/Tallinn
LV/Riga
LT/Vilnius
BY/Minsk
MD/Chisinau
RU/St. Petersburg;Saint Petersburg;St Petersburg
RU/Vladivostok
RU/Grozny
GE/Tbilisi
AM/Yerevan
AZ/Baku
TR/Ankara
TR/Istanbul
IL/Tel Aviv
IL/Haifa
PS/Ramallah
PS/Hebron
PS/Rafah
PS/Khan Younis;Khan Yunis
LB/Beirut
SY/Damascus
SY/Aleppo
SY/Homs
SY/Idlib
SY/Raqqa
IQ/Baghdad
IQ/Mosul
IQ/Basra
IQ/Fallujah;Falluja
IQ/Erbil;Irbil
IR/Tehran;Teheran
IR/Isfahan
SA/Riyadh
SA/Jeddah;Jiddah
SA/Mecca
SA/Medina
QA/Doha
AE/Dubai
AE/Abu Dhabi
BH/Manama
OM/Muscat
YE/Sanaa;Sana'a
YE/Aden
YE/Hodeidah;Hodeida
EG/Cairo
LY/Tripoli
LY/Benghazi
TN/Tunis
DZ/Algiers
MA/Rabat
MA/Casablanca
MA/Marrakesh;Marrakech
SD/Khartoum
ET/Addis Ababa
ER/Asmara
KE/Nairobi
SO/Mogadishu
UG/Kampala
RW/Kigali
CD/Kinshasa
NG/Lagos
NG/Abuja
GH/Accra
SN/Dakar
ML/Bamako
ZW/Harare
ZM/Lusaka
AO/Luanda
MZ/Maputo
ZA/Pretoria
ZA/Johannesburg
ZA/Cape Town
AF/Kabul
AF/Kandahar
PK/Islamabad
PK/Karachi
PK/Lahore
PK/Peshawar
BD/Dhaka;Dacca
NP/Kathmandu
LK/Colombo
TH/Bangkok
VN/Hanoi
KH/Phnom Penh
LA/Vientiane
MY/Kuala Lumpur
ID/Jakarta
PH/Manila
TW/Taipei
CN/Lhasa
CN/Urumqi
CN/Wuhan
AU/Canberra
AU/Sydney
AU/Melbourne
AU/Perth
NZ/Wellington
NZ/Auckland
NZ/Christchurch
CA/Ottawa
CA/Toronto
CA/Montreal;Montréal
CA/Vancouver
MX/Mexico City
CU/Havana
VE/Caracas
CO/Bogota;Bogotá
EC/Quito
PE/Lima
BO/La Paz
CL/Santiago
AR/Buenos Aires
UY/Montevideo
BR/Brasilia;Brasília
BR/Sao Paulo;São Paulo
BR/Rio de Janeiro
US/Los Angeles;L.A.
US/San Francisco
US/San Diego
US/Seattle
US/Chicago
US/Boston
US/Detroit
US/Philadelphia
US/Atlanta
US/Miami
US/Houston
US/Dallas
US/Denver
US/Las Vegas
US/New Orleans
JP/Hiroshima
JP/Nagasaki
JP/Fukushima
UA/Chernobyl
PL/Auschwitz
GB/Edinburgh
GB/Glasgow
GB/Manchester
GB/Liverpool
GB/Belfast
IE/Dublin
GB/Cardiff
GB/Oxford
FR/Strasbourg
FR/Marseille;Marseilles
FR/Lyon;Lyons
FR/Toulouse
FR/Bordeaux
DE/Hamburg
DE/Stuttgart
DE/Dresden
DE/Leipzig
ES/Barcelona
ES/Seville
`;
