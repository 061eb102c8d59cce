/**
 * First-level divisions of large countries, islands and waters that the tables of countries, regions and cities lack.
 * Entries between bars: usual name, then other spellings. Names that are also those of people are left out.
 */
export const PROVINCES = `
Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Goa|Haryana|Himachal Pradesh;Himachal|Jharkhand|Karnataka|
Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha;Orissa|Rajasthan|Sikkim|Tamil Nadu|Telangana|
Tripura|Uttar Pradesh|Uttarakhand|West Bengal|Jammu and Kashmir;Jammu & Kashmir;J&K|Kashmir|Ladakh|Puducherry|Andaman and Nicobar Islands|
Balochistan;Baluchistan|Sindh|Khyber Pakhtunkhwa;Khyber-Pakhtunkhwa|Gilgit-Baltistan|Waziristan;North Waziristan;South Waziristan|
Acre|Amapá|Bahia|Ceará|Goiás|Maranhão;Maranhao|Mato Grosso;Mato Grosso do Sul|Minas Gerais|Paraná|Paraíba|Pernambuco|Rio Grande do Sul|
Rio Grande do Norte|Rondônia|Roraima|Santa Catarina|Tocantins|Amazonas|Espírito Santo|
Baja California|Chiapas|Chihuahua|Coahuila|Durango|Guanajuato|Guerrero|Jalisco|Michoacán;Michoacan|Nayarit|Nuevo León;Nuevo Leon|
Oaxaca|Quintana Roo|Sinaloa|Sonora|Tamaulipas|Tabasco|Tlaxcala|Yucatán;Yucatan|Zacatecas|San Luis Potosí;San Luis Potosi|
Patagonia|Tierra del Fuego|Tucumán|Neuquén|Antioquia|Valle del Cauca|Cauca|Arauca|Araucanía|Zulia|Cusco;Cuzco|Galápagos Islands;Galapagos Islands;Galapagos|
Anhui|Gansu|Guangxi|Guizhou|Hainan|Hebei|Heilongjiang|Henan|Hunan|Jiangxi|Jilin|Liaoning|Ningxia|Qinghai|Shaanxi|Shandong|Shanxi|Tibet|
Jeju;Jeju Island|Gangwon|Gyeonggi;Gyeonggi Province|Honshu|Kyushu|Shikoku|Hualien|Yilan|Pingtung|Kinmen|Penghu|
Luzon|Visayas|Palawan|Batanes|Cagayan|Samar|Leyte|Bohol|Negros|Sulu|Basilan|
Aceh|Papua|West Papua|Sulawesi|Kalimantan|Lombok|Flores|Sabah|Sarawak|Johor|Penang|Rakhine|Kachin|Shan|Chin State|Karen State|
Helmand|Nangarhar|Herat|Kunduz|Panjshir|Anbar;Anbar province|Nineveh|Kurdistan;Iraqi Kurdistan|Khuzestan|Kerman|Golestan|Idlib|Deraa;Daraa|Sweida;Suwayda|Latakia|Hadramout;Hadhramaut|Marib|Taiz|Dhofar|
Crimea|Donetsk region|Odesa region|Sumy|Chernihiv|Dnipropetrovsk|Poltava|Vinnytsia|Ivano-Frankivsk|Transcarpathia|Belgorod|Bryansk|Rostov|Krasnodar|Dagestan|Chechnya|Ingushetia|Tatarstan|Bashkortostan|Buryatia|Yakutia;Sakha|Kamchatka|Sakhalin|Kaliningrad|Murmansk|Karelia|Tuva|Chukotka|Transnistria|Abkhazia|South Ossetia|Nagorno-Karabakh;Karabakh|
Catalonia;Catalunya;Cataluña|Basque Country|Castile|Extremadura|Asturias|Cantabria|Navarre|Aragon|Murcia|Balearic Islands|Canary Islands|Mallorca;Majorca|Ibiza|Tenerife|Lanzarote|Gran Canaria|Algarve|Madeira|Azores|
Thuringia|Hesse|Lower Saxony|North Rhine-Westphalia|Rhineland-Palatinate|Brandenburg|Schleswig-Holstein|Baden-Württemberg;Baden-Wuerttemberg|Saarland|Saxony-Anhalt|Mecklenburg-Vorpommern|Tyrol|Carinthia|Styria|Alsace|Burgundy|Occitanie|Calabria|Campania|Piedmont|Veneto|Liguria|Umbria|Puglia;Apulia|Emilia-Romagna|Lampedusa|Lesbos|Rhodes|Corfu|Peloponnese|Attica|Istria|Dalmatia|Vojvodina|Republika Srpska|Lapland|Greenland|Svalbard|
Cornwall|Devon|Dorset|Kent|Essex|Suffolk|Norfolk|Surrey|Sussex;East Sussex;West Sussex|Hampshire|Wiltshire|Somerset|Berkshire|Hertfordshire|Buckinghamshire|Oxfordshire|Cambridgeshire|Gloucestershire|Warwickshire|Staffordshire|Leicestershire|Northamptonshire|Lincolnshire|Nottinghamshire|Derbyshire|Cheshire|Lancashire|Yorkshire;North Yorkshire;South Yorkshire;West Yorkshire|Cumbria|Northumberland|Merseyside|Tyneside|Teesside|Greater Manchester|West Midlands|East Anglia|Orkney|Shetland|Hebrides|Anglesey|Ulster|Munster|Connacht|Donegal|Galway|Kerry|
Cross River|Borno;Borno State|Kaduna|Zamfara|Katsina|Sokoto|Rivers State|Niger Delta|Plateau State|Benue|Gauteng|KwaZulu-Natal;Kwazulu-Natal|Limpopo|Mpumalanga|Eastern Cape|Western Cape|Northern Cape|Free State|North Kivu;South Kivu;Kivu|Ituri|Katanga|Amhara|Oromia|Somaliland|Puntland|Jubaland|Kordofan|Cabo Delgado|Zanzibar|Cyrenaica|Western Sahara|Turkana|Matabeleland|
Prince Edward Island|Newfoundland and Labrador;Labrador|Yukon|Nunavut|Northwest Territories|Australian Capital Territory|
Upper Peninsula|Orange County|Los Angeles County|Cook County|Maricopa County|Miami-Dade;Miami-Dade County|Bay Area|Cape Cod|Martha's Vineyard|Appalachia|New England|Midwest|Deep South|Pacific Northwest|Everglades|Grand Canyon|Yellowstone|Yosemite|Lake Tahoe|Chesapeake Bay|Puget Sound|
Bay of Bengal|Arabian Sea|Andaman Sea|Coral Sea|Tasman Sea|Aegean Sea;Aegean|Adriatic Sea;Adriatic|Ionian Sea|Barents Sea|Bering Sea|Bering Strait|Irish Sea|Sea of Azov|Sea of Marmara|Dead Sea|Sea of Galilee|Philippine Sea|Bab el-Mandeb;Bab al-Mandab|Strait of Malacca;Malacca Strait|Great Barrier Reef|Victoria Falls|Great Lakes|Rio Grande|Yamuna|Indus|Brahmaputra|Euphrates River|Dniester|Vistula|Oder|Elbe|Seine|Loire|Rhône|Tiber|Zambezi|Limpopo River|Orinoco|Hudson River|Potomac|Kilimanjaro|Mont Blanc|Vesuvius|Etna|Matterhorn|Mount Fuji|Popocatépetl;Popocatepetl|Fagradalsfjall|Gobi|Kalahari|Atacama|Negev|
Venus|Jupiter|Saturn|Uranus|Neptune|Pluto|Milky Way|Oval Office|West Wing|Rose Garden|Élysée;Elysee;Elysee Palace;Élysée Palace|Matignon|Quai d'Orsay|Buckingham Palace|Windsor Castle|Westminster|Holyrood|Stormont|Vatican;Holy See|St. Peter's Square|Zócalo|Tahrir Square|Maidan|Gangnam|Shibuya|Canary Wharf|Heathrow|Gatwick|Stansted|Schiphol|Wembley|Old Trafford|Anfield|Camp Nou|Eiffel Tower|Notre-Dame;Notre Dame|Louvre|Broadway|Ground Zero|Central Park|Madison Square Garden|Alcatraz|Guantanamo|Davos|Chappaquiddick|Lockerbie|Srebrenica|Bucha|Mariupol|Bakhmut|Avdiivka|Pokrovsk|Engels|Natanz|Fordow|Bushehr|Yongbyon|Panmunjom|Chagos Islands;Chagos|Diego Garcia|Spratly Islands;Spratlys|Paracel Islands|Scarborough Shoal|Senkaku Islands|Kuril Islands;Kurils|Dokdo
`;
