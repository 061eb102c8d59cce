/** One kind of change, with two passages that show it. */
export interface GalleryPassage {
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  /** Default `en`. */
  readonly language?: string;
}

/** Passages for docs/difference.md, a kind of change each. */
export const GALLERY: readonly GalleryPassage[] = [
  {
    kind: 'Other words for the same',
    before: 'The harbour master told reporters on the quay that the ferry had run aground in thick fog.',
    after: 'The harbour master informed the journalists on the quay that the ferry had got stuck in dense fog.',
  },
  {
    kind: 'A paraphrase that keeps the frame',
    before:
      'Ahead of the summit, the two governments announced that they would start daily ferries between the islands and the mainland.',
    after:
      'Before the summit, the two governments unveiled plans to launch a daily boat service between the islands and the mainland.',
  },
  {
    kind: 'A clause inserted',
    before: 'The mayor opened the new bridge on Friday and thanked the builders.',
    after: 'The mayor, who had opposed the plan for years, opened the new bridge on Friday and thanked the builders.',
  },
  {
    kind: 'An insertion that repeats the words beside it',
    before: 'Crews searched the coast of the island until dark.',
    after: 'Crews searched the coast of the mainland and of the island until dark.',
  },
  {
    kind: 'A sentence left out',
    before:
      'The fire began in a kitchen. Two rooms burned out. The tenants were at work. Nobody was hurt, the brigade said.',
    after: 'The fire began in a kitchen. The tenants were at work. Nobody was hurt, the brigade said.',
  },
  {
    kind: 'Another number',
    before: 'The storm killed 12 people and left 6,000 homes without power, officials said.',
    after: 'The storm killed 14 people and left 6000 homes without power, officials said.',
  },
  {
    kind: 'A number among reworded words',
    before: 'At least 40 tanks were destroyed there, the army claimed.',
    after: 'Rebel sources spoke of 40 vehicles lost near the border.',
  },
  {
    kind: 'Another day, another month',
    before: 'Talks resume on Tuesday, 8 July, at the palace.',
    after: 'Talks resume on Wednesday, 9 July, at the palace.',
  },
  {
    kind: 'A negation',
    before: 'The minister said his country would not send troops and had never promised any.',
    after: 'The minister said his country would send troops and had once promised some.',
  },
  {
    kind: 'A name in another spelling',
    before: 'Sergei Orlov and President Volodymyr Zelenskyy flew from Kharkiv to Khartoum.',
    after: 'Sergey Orlov and President Volodymyr Zelensky flew from Kharkiv to Khartum.',
  },
  {
    kind: 'Names that only look alike',
    before: 'The envoy left Iran for Niger on Sunday.',
    after: 'The envoy left Iraq for Nigeria on Sunday.',
  },
  {
    kind: 'British and American habits, capitals, hyphens',
    before: 'The Defence Ministry recognised the state-run centre’s labour dispute.',
    after: "The defense ministry recognized the state run center's labor dispute.",
  },
  {
    kind: 'Quotes and dashes of another house style',
    before: '“It’s over,” she said — and left... the ‘old guard’ behind.',
    after: '"It\'s over," she said – and left… the «old guard» behind.',
  },
  {
    kind: 'A quotation altered',
    before: 'He told the crowd: “We will stand by our friends to the very end, whatever it costs.”',
    after: 'He told the crowd: «We shall stand by our allies to the end, whatever the price.»',
  },
  {
    kind: 'A quotation turned into a statement',
    before: 'The report calls the rescue “a complete success” and praises the crew.',
    after: 'The report calls the rescue a complete success and praises the crew.',
  },
  {
    kind: 'A phrase moved',
    before: 'On Monday evening the president left Lisbon for talks in Madrid.',
    after: 'The president left Lisbon on Monday evening for talks in Madrid.',
  },
  {
    kind: 'The attribution moved to the front',
    before: 'The strike will last until Friday, according to the railway union.',
    after: 'According to the railway union, the strike will last until Sunday.',
  },
  {
    kind: 'German',
    before: 'Der Minister hat am Montag in Bonn mit den Vertretern der Gewerkschaft gesprochen.',
    after: 'Der Minister hat am Dienstag in Bonn nicht mit dem Vertreter der Gewerkschaft verhandelt.',
    language: 'de',
  },
  {
    kind: 'Russian',
    before: 'Министр прибыл в Осло в пятницу и встретился с коллегой из Швеции.',
    after: 'Министр прилетел в Осло в субботу и не встретился с коллегой из Швеции.',
    language: 'ru',
  },
  {
    kind: 'Japanese',
    before: '首相は金曜日に東京で記者団と会見した。',
    after: '首相は土曜日に大阪で記者団と会談した。',
    language: 'ja',
  },
];
