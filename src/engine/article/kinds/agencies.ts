/**
 * News agencies by the names that bylines, datelines and credits use, one an entry: the short name by which it is
 * shown, then its other names.
 */
const NAMES = [
  'AFP|Agence France-Presse|法新社|AFP通信|AFP=時事|Франс Пресс|АФП|فرانس برس|أ ف ب',
  'Reuters|路透社|路透|ロイター|ロイター通信|로이터|로이터통신|로이터 통신|Рейтер|رويترز|רויטרס',
  'AP|The Associated Press|Associated Press|美联社|美聯社|AP通信|AP통신|أسوشيتد برس',
  'UPI|United Press International',
  'dpa|Deutsche Presse-Agentur|德新社',
  'EFE|Agencia EFE|埃菲社',
  'ANSA',
  'TASS|Itar-Tass|ТАСС|塔斯社|タス通信|타스통신|타스|تاس',
  'RIA Novosti|RIA|РИА Новости|РИА|俄新社|リアノーボスチ',
  'Interfax|Интерфакс|国际文传电讯社|インタファクス通信|인테르팍스',
  'Xinhua|Xinhua News Agency|新华社|新華社|신화통신|신화사|Синьхуа|شينخوا',
  'China News Service|中新社|中新网|中国新闻社',
  'CNA|Central News Agency|中央社',
  'KCNA|Korean Central News Agency|조선중앙통신|朝中社|朝鲜中央通讯社|朝鮮中央通信|ЦТАК',
  'Yonhap|Yonhap News Agency|Yonhap News|연합뉴스|韩联社|韓聯社|聯合ニュース|連合ニュース|Ренхап|Ёнхап',
  'Newsis|뉴시스',
  'News1|뉴스1',
  'Kyodo|Kyodo News|共同通信|共同通信社|共同|共同社|교도통신|교도|Киодо',
  'Jiji Press|Jiji|時事通信|時事通信社|時事|时事社|지지통신',
  'PTI|Press Trust of India',
  'ANI',
  'IANS',
  'PA|PA Media|Press Association',
  'Bloomberg|Bloomberg News|彭博社|ブルームバーグ|블룸버그',
  'Anadolu|Anadolu Agency|AA|الأناضول|Анадолу',
  'IRNA|ایرنا|إرنا',
  'SANA|سانا',
  'WAFA|وفا',
  'SPA|Saudi Press Agency|واس',
  'QNA|Qatar News Agency|قنا',
  'WAM|وام',
  'MENA|أ ش أ',
  'Ukrinform|Укринформ|Укрінформ',
  'UNIAN|УНИАН|УНІАН',
  'Interfax-Ukraine|Интерфакс-Украина|Інтерфакс-Україна',
  'BelTA|БЕЛТА',
  'PAP',
  'CTK|ČTK',
  'APA',
  'ATS|Keystone-ATS',
  'ANP',
  'Belga',
  'NTB',
  'TT',
  'Ritzau',
  'STT',
  'Lusa',
  'MTI',
  'Bernama',
  'Antara',
  'VNA|Vietnam News Agency',
  'AAP',
  'The Canadian Press|CP',
  'Notimex',
  'Télam',
  'Agência Brasil',
  'Getty Images',
];

const AGENCIES: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap((entry) => {
    const names = entry.split('|');
    return names.map((name): [string, string] => [name.toLowerCase(), names[0] ?? name]);
  }),
);

/** The agency that a credit such as `Reuters`, `AFP/…` or `(Xinhua)` names, by its usual short name. */
export function agencyIn(credit: string): string | null {
  const trimmed = credit.trim();
  const direct = AGENCIES.get(trimmed.toLowerCase());
  if (direct !== undefined) return direct;
  for (const part of trimmed.split(/[/,;|()–—-]|\s(?:and|with|via|und|et)\s/u)) {
    const agency = AGENCIES.get(part.trim().toLowerCase());
    if (agency !== undefined) return agency;
  }
  const first = /^\p{Lu}{2,5}(?=\s)/u.exec(trimmed)?.[0];
  return first === undefined ? null : (AGENCIES.get(first.toLowerCase()) ?? null);
}
