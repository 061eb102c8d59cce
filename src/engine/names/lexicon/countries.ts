/**
 * Countries and what news English calls them and their people. One line each: the usual name; other names; demonyms
 * and adjectives (which are not names of the place), words joined by `_`. Other names in `"…"` stand for the country only where the country
 * is named too ("the North" in a report about North Korea).
 */
export const COUNTRIES = `
Afghanistan;Islamic Emirate of Afghanistan;Afghan Afghans
Albania;;Albanian Albanians
Algeria;;Algerian Algerians
Andorra;;Andorran Andorrans
Angola;;Angolan Angolans
Antigua and Barbuda;Antigua;Antiguan Antiguans
Argentina;Argentine Republic;Argentine Argentines Argentinian Argentinians
Armenia;;Armenian Armenians
Australia;;Australian Australians Aussie Aussies
Austria;;Austrian Austrians
Azerbaijan;;Azerbaijani Azerbaijanis Azeri Azeris
Bahamas;the Bahamas;Bahamian Bahamians
Bahrain;;Bahraini Bahrainis
Bangladesh;;Bangladeshi Bangladeshis
Barbados;;Barbadian Barbadians
Belarus;Byelorussia;Belarusian Belarusians Belarussian
Belgium;;Belgian Belgians
Belize;;Belizean Belizeans
Benin;;Beninese
Bhutan;;Bhutanese
Bolivia;;Bolivian Bolivians
Bosnia and Herzegovina;Bosnia,Bosnia-Herzegovina;Bosnian Bosnians
Botswana;;Botswanan Motswana Batswana
Brazil;;Brazilian Brazilians
Brunei;Brunei Darussalam;Bruneian Bruneians
Bulgaria;;Bulgarian Bulgarians
Burkina Faso;;Burkinabe Burkinabè Burkinabé
Burundi;;Burundian Burundians
Cambodia;Kampuchea;Cambodian Cambodians Khmer
Cameroon;;Cameroonian Cameroonians
Canada;;Canadian Canadians
Cape Verde;Cabo Verde;
Central African Republic;CAR;
Chad;;Chadian Chadians
Chile;;Chilean Chileans
China;People's Republic of China,PRC,Mainland China;Chinese
Colombia;;Colombian Colombians
Comoros;;Comorian Comorians
Costa Rica;;
Croatia;;Croatian Croatians Croat Croats
Cuba;;Cuban Cubans
Cyprus;;Cypriot Cypriots
Czech Republic;Czechia;Czech Czechs
Democratic Republic of the Congo;DRC,DR Congo,Democratic Republic of Congo,Congo-Kinshasa;Congolese
Denmark;;Danish Dane Danes
Djibouti;;Djiboutian Djiboutians
Dominica;;
Dominican Republic;;Dominican Dominicans
East Timor;Timor-Leste;Timorese
Ecuador;;Ecuadorian Ecuadorians Ecuadorean Ecuadoreans
Egypt;Arab Republic of Egypt;Egyptian Egyptians
El Salvador;;Salvadoran Salvadorans Salvadorian
Equatorial Guinea;;Equatoguinean
Eritrea;;Eritrean Eritreans
Estonia;;Estonian Estonians
Eswatini;Swaziland;Swazi Swazis
Ethiopia;;Ethiopian Ethiopians
Fiji;;Fijian Fijians
Finland;;Finnish Finn Finns
France;French Republic;French Frenchman Frenchwoman Frenchmen
Gabon;;Gabonese
Gambia;the Gambia;Gambian Gambians
Georgia;;Georgian Georgians
Germany;Federal Republic of Germany,West Germany;German Germans West_German West_Germans
Ghana;;Ghanaian Ghanaians
Greece;;Greek Greeks
Grenada;;Grenadian Grenadians
Guatemala;;Guatemalan Guatemalans
Guinea;;Guinean Guineans
Guinea-Bissau;;
Guyana;;Guyanese
Haiti;;Haitian Haitians
Honduras;;Honduran Hondurans
Hungary;;Hungarian Hungarians
Iceland;;Icelandic Icelander Icelanders
India;;Indian Indians
Indonesia;;Indonesian Indonesians
Iran;Islamic Republic of Iran;Iranian Iranians
Iraq;;Iraqi Iraqis
Ireland;Republic of Ireland;Irish Irishman Irishwoman Irishmen
Israel;;Israeli Israelis
Italy;Italian Republic;Italian Italians
Ivory Coast;Côte d'Ivoire;Ivorian Ivorians
Jamaica;;Jamaican Jamaicans
Japan;;Japanese
Jordan;Hashemite Kingdom of Jordan;Jordanian Jordanians
Kazakhstan;;Kazakh Kazakhs Kazakhstani
Kenya;;Kenyan Kenyans
Kiribati;;
Kosovo;;Kosovar Kosovars Kosovan
Kuwait;;Kuwaiti Kuwaitis
Kyrgyzstan;;Kyrgyz
Laos;;Lao Laotian Laotians
Latvia;;Latvian Latvians
Lebanon;;Lebanese
Lesotho;;Basotho
Liberia;;Liberian Liberians
Libya;;Libyan Libyans
Liechtenstein;;
Lithuania;;Lithuanian Lithuanians
Luxembourg;;Luxembourgish Luxembourger Luxembourgers
Madagascar;;Malagasy
Malawi;;Malawian Malawians
Malaysia;;Malaysian Malaysians
Maldives;the Maldives;Maldivian Maldivians
Mali;;Malian Malians
Malta;;Maltese
Marshall Islands;;Marshallese
Mauritania;;Mauritanian Mauritanians
Mauritius;;Mauritian Mauritians
Mexico;;Mexican Mexicans
Micronesia;Federated States of Micronesia;Micronesian
Moldova;Republic of Moldova;Moldovan Moldovans
Monaco;;Monegasque Monacan
Mongolia;;Mongolian Mongolians
Montenegro;;Montenegrin Montenegrins
Morocco;;Moroccan Moroccans
Mozambique;;Mozambican Mozambicans
Myanmar;Burma;Burmese
Namibia;;Namibian Namibians
Nauru;;Nauruan
Nepal;;Nepali Nepalis Nepalese
Netherlands;the Netherlands,Holland;Dutch Dutchman Dutchwoman
New Zealand;;New_Zealander New_Zealanders Kiwi Kiwis
Nicaragua;;Nicaraguan Nicaraguans
Niger;;Nigerien Nigeriens
Nigeria;Federal Republic of Nigeria;Nigerian Nigerians
North Korea;DPRK,D.P.R.K.,Democratic People's Republic of Korea,NK,N. Korea,"the North";North_Korean North_Koreans
North Macedonia;Macedonia,FYROM;Macedonian Macedonians
Norway;;Norwegian Norwegians
Oman;;Omani Omanis
Pakistan;Islamic Republic of Pakistan;Pakistani Pakistanis
Palau;;Palauan
Palestine;State of Palestine,Palestinian territories,Occupied Palestinian Territories;Palestinian Palestinians
Panama;;Panamanian Panamanians
Papua New Guinea;PNG;Papuan
Paraguay;;Paraguayan Paraguayans
Peru;;Peruvian Peruvians
Philippines;the Philippines;Filipino Filipinos Philippine Filipina
Poland;;Polish Pole Poles
Portugal;;Portuguese
Puerto Rico;;Puerto_Rican Puerto_Ricans
Qatar;;Qatari Qataris
Republic of the Congo;Congo,Republic of Congo,Congo-Brazzaville;
Romania;;Romanian Romanians
Russia;Russian Federation;Russian Russians
Rwanda;;Rwandan Rwandans
Saint Kitts and Nevis;St. Kitts and Nevis;
Saint Lucia;St. Lucia;
Saint Vincent and the Grenadines;St. Vincent and the Grenadines;
Samoa;;Samoan Samoans
San Marino;;
Saudi Arabia;Kingdom of Saudi Arabia,KSA;Saudi Saudis
Senegal;;Senegalese
Serbia;;Serbian Serbians Serb Serbs
Seychelles;;
Sierra Leone;;Sierra_Leonean Sierra_Leoneans
Singapore;;Singaporean Singaporeans
Slovakia;Slovak Republic;Slovak Slovaks Slovakian
Slovenia;;Slovenian Slovenians Slovene Slovenes
Solomon Islands;;
Somalia;;Somali Somalis Somalian
South Africa;;South_African South_Africans
South Korea;Republic of Korea,ROK,R.O.K.,SK,S. Korea,"the South";South_Korean South_Koreans
South Sudan;;South_Sudanese
Soviet Union;USSR,U.S.S.R.;Soviet Soviets
Spain;;Spanish Spaniard Spaniards
Sri Lanka;;Sri_Lankan Sri_Lankans
Sudan;;Sudanese
Suriname;;Surinamese
Sweden;;Swedish Swede Swedes
Switzerland;;Swiss
Syria;Syrian Arab Republic;Syrian Syrians
São Tomé and Príncipe;Sao Tome and Principe;
Taiwan;Republic of China,Chinese Taipei;Taiwanese
Tajikistan;;Tajik Tajiks
Tanzania;;Tanzanian Tanzanians
Thailand;;Thai Thais
Togo;;Togolese
Tonga;;Tongan Tongans
Trinidad and Tobago;Trinidad;Trinidadian Trinidadians
Tunisia;;Tunisian Tunisians
Turkey;Türkiye,Republic of Turkey;Turkish Turk Turks
Turkmenistan;;Turkmen
Tuvalu;;
Uganda;;Ugandan Ugandans
Ukraine;the Ukraine;Ukrainian Ukrainians
United Arab Emirates;UAE,U.A.E.,Emirates;Emirati Emiratis
United Kingdom;UK,U.K.,Britain,Great Britain;British Briton Britons Brit Brits
United States;US,U.S.,USA,U.S.A.,United States of America,America;American Americans
Uruguay;;Uruguayan Uruguayans
Uzbekistan;;Uzbek Uzbeks
Vanuatu;;Vanuatuan
Vatican City;Vatican,the Vatican,Holy See;
Venezuela;Bolivarian Republic of Venezuela;Venezuelan Venezuelans
Vietnam;Viet Nam;Vietnamese
Western Sahara;;Sahrawi Sahrawis
Yemen;;Yemeni Yemenis
Yugoslavia;;Yugoslav Yugoslavs Yugoslavian
Zaire;;Zairean Zaireans Zairian Zairians
Czechoslovakia;;Czechoslovak Czechoslovaks
East Germany;GDR,German Democratic Republic;East_German East_Germans
Zambia;;Zambian Zambians
Zimbabwe;;Zimbabwean Zimbabweans
England;;English Englishman Englishwoman
Scotland;;Scottish Scot Scots Scotsman
Wales;;Welsh Welshman
Northern Ireland;;
Hong Kong;HK,H.K.;Hong_Konger Hong_Kongers
Macau;Macao;Macanese
Greenland;;Greenlander Greenlanders Greenlandic
Somaliland;;
Transnistria;;
Abkhazia;;Abkhaz Abkhazian
South Ossetia;;
Nagorno-Karabakh;;
Chechnya;;Chechen Chechens
Dagestan;;Dagestani
Crimea;;Crimean Crimeans
Tibet;;Tibetan Tibetans
Kashmir;Jammu and Kashmir;Kashmiri Kashmiris
Kurdistan;;Kurd Kurds Kurdish
Catalonia;;Catalan Catalans
`;

/** Adjectives and peoples that belong to no one country of the table, and languages: never names by themselves. */
export const DEMONYMS = `
African Africans Asian Asians European Europeans Arab Arabs Arabic Arabian Hispanic Latino Latinos Latina Persian Kurdish
Scandinavian Nordic Baltic Balkan Balkans Slavic Caribbean Korean Koreans Jewish Jew Jews Muslim Muslims Christian
Christians Catholic Catholics Protestant Protestants Orthodox Hindu Hindus Buddhist Buddhists Sikh Sikhs Islamic Islamist
Islamists Sunni Sunnis Shia Shiite Shiites Shi'ite Alawite Alawites Druze Yazidi Yazidis Rohingya Uyghur Uyghurs Uighur
Uighurs Hutu Tutsi Pashtun Hazara Tamil Bengali Punjabi Mandarin Cantonese Hebrew Farsi Pashto Urdu Hindi Swahili Houthis Western Westerner Westerners Eastern Northern Southern African-American African-Americans Native Anglo Indo Sino
Franco Koreas Democratic Democrat Democrats Republican Republicans Conservative Conservatives Tory Tories Liberal Liberals Labourite
Communist Communists Socialist Socialists Nazi Nazis Zionist Zionists Marxist Maoist Stalinist Fascist Eurozone-wide
Californian Californians Texan Texans Floridian New_Yorker New_Yorkers Londoner Londoners Parisian Parisians Muscovite
Berliner Berliners Bavarian Sicilian Corsican Breton Basque Basques Flemish Walloon Norman Prussian Ottoman Byzantine
Roman Romans Victorian Georgian-era Eurasian Amazonian Andean Alpine Antarctic-bound Transatlantic Atlantic-wide Hawaiian
Alaskan Quebecer Quebecers Quebecois Sahelian Levantine Mediterranean-wide Latin_American Latin_Americans South_American
South_Americans North_American North_Americans Central_American Central_Americans West_African East_African Southeast_Asian
`;
