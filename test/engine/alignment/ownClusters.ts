/** Two accounts of one event, invented, with the pairs of sentences that share a statement. */
export interface OwnCluster {
  readonly language: string;
  /** Paragraphs; sentences are counted through the whole text, from 0. */
  readonly texts: readonly [readonly string[], readonly string[]];
  /** Sentence of the first text, sentence of the second. */
  readonly pairs: readonly (readonly [number, number])[];
}

export const OWN_CLUSTERS: readonly OwnCluster[] = [
  {
    language: 'en',
    texts: [
      [
        'A freight train carrying ammonia derailed near the town of Osbrook early on Friday, and police evacuated 900 residents. Nobody was injured.',
        'The fire brigade sealed two leaking tank cars by noon. Chief Dana Whitlock said the wind had kept the gas away from the school.',
        'Osbrook lies on the main line between Harlow Bay and Pinecrest. The railway company Northline promised to pay for hotel rooms.',
        'Union leaders blamed worn tracks, which inspectors had criticised in a report last spring.',
      ],
      [
        'About 900 people had to leave their homes in Osbrook on Friday. A goods train loaded with ammonia had come off the rails shortly before dawn.',
        'No one was hurt, police said. By midday firefighters had closed the leaks in two tank cars.',
        '"The wind was our luck: it blew the gas away from the school," said fire chief Dana Whitlock.',
        'In a report last spring, inspectors had found the tracks worn. Northline will cover hotel costs, the company promised.',
        'The mayor will open the summer fair next week as planned.',
      ],
    ],
    pairs: [
      [0, 0],
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [5, 6],
      [6, 5],
    ],
  },
  {
    language: 'de',
    texts: [
      [
        'In einer Chemiefabrik in Rheinau ist am Mittwochabend ein Feuer ausgebrochen, drei Arbeiter wurden verletzt. Die Feuerwehr löschte den Brand nach fünf Stunden.',
        'Anwohner sollten Fenster und Türen geschlossen halten. Messungen ergaben laut Umweltministerin Paula Brandt keine giftigen Stoffe in der Luft.',
        'Das Werk stellt Lacke her und beschäftigt 420 Menschen. Die Ursache ist noch unklar.',
      ],
      [
        'Drei Arbeiter sind bei einem Brand in der Rheinauer Chemiefabrik verletzt worden. Erst nach fünf Stunden hatte die Feuerwehr die Flammen gelöscht.',
        'Umweltministerin Paula Brandt erklärte, die Luft sei gemessen worden, giftige Stoffe habe man nicht gefunden. Warum das Feuer ausbrach, ist unklar.',
        'Am Wochenende spielt der örtliche Verein um den Pokal. In dem Werk arbeiten 420 Beschäftigte.',
      ],
    ],
    pairs: [
      [0, 0],
      [1, 1],
      [3, 2],
      [5, 3],
      [4, 5],
    ],
  },
  {
    language: 'ru',
    texts: [
      [
        'В Зареченске в четверг обрушилась крыша крытого рынка, погибли двое торговцев. Спасатели извлекли из-под завалов ещё одиннадцать человек.',
        'Губернатор Олег Марченко пообещал семьям погибших выплаты. Рынок построили в 1974 году.',
        'Прокуратура проверяет, почему ремонт крыши откладывали три года.',
      ],
      [
        'Двое торговцев погибли при обрушении крыши рынка в Зареченске. Одиннадцать человек спасатели достали из-под завалов.',
        'По данным прокуратуры, ремонт крыши три года откладывался, идёт проверка. Семьям погибших губернатор Марченко обещал деньги.',
        'Городской оркестр выступит в субботу в парке.',
      ],
    ],
    pairs: [
      [0, 0],
      [1, 1],
      [2, 3],
      [4, 2],
    ],
  },
  {
    language: 'ko',
    texts: [
      [
        '월요일 새벽 한빛시 가구 공장에서 불이 나 노동자 두 명이 다쳤다. 소방대는 세 시간 만에 불을 껐다.',
        '시장 윤서진은 부상자를 만나 치료비 지원을 약속했다. 공장은 지난해 안전 점검에서 경고를 받았다.',
        '경찰은 화재 원인을 조사하고 있다.',
      ],
      [
        '한빛시의 가구 공장에서 화재가 발생해 노동자 두 명이 부상을 입었다. 불은 세 시간 만에 소방대에 의해 꺼졌다.',
        '이 공장은 지난해 안전 점검에서 이미 경고를 받은 바 있다. 윤서진 시장은 부상자의 치료비를 지원하겠다고 약속했다.',
        '주말에는 호수 공원에서 불꽃 축제가 열린다.',
      ],
    ],
    pairs: [
      [0, 0],
      [1, 1],
      [2, 3],
      [3, 2],
    ],
  },
  {
    language: 'ja',
    texts: [
      [
        '月曜日の未明、青葉市の家具工場で火災があり、従業員二人がけがをした。消防隊は三時間後に火を消し止めた。',
        '市長の森田恵子は負傷者を見舞い、治療費の支援を約束した。工場は昨年の安全検査で警告を受けていた。',
        '警察は出火の原因を調べている。',
      ],
      [
        '青葉市の家具工場の火災で、従業員二人が負傷した。三時間後、消防隊が火を消し止めた。',
        '工場は昨年、安全検査で警告を受けていたという。森田恵子市長は負傷者の治療費を支援すると約束した。',
        '週末には湖畔で花火大会が開かれる。',
      ],
    ],
    pairs: [
      [0, 0],
      [1, 1],
      [2, 3],
      [3, 2],
    ],
  },
];
