import { stemmer } from 'stemmer';
import { regular } from './irregularForms.ts';

/**
 * Endings by language, longest first, that leave a word the same word: light stemming, nouns and adjectives above all
 * (after Savoy, "Light stemming approaches for the French, Portuguese, German and Hungarian languages", 2006).
 */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  de: ['ern', 'em', 'en', 'er', 'es', 'te', 'e', 'n', 's'],
  nl: ['en', 'e', 's'],
  fr: ['ements', 'ement', 'aient', 'ees', 'ait', 'ent', 'ant', 'es', 'ee', 'er', 'e', 's', 'x'],
  es: ['amente', 'mente', 'aron', 'ando', 'ados', 'adas', 'ado', 'ada', 'es', 'os', 'as', 'o', 'a', 'e', 's'],
  it: ['amente', 'mente', 'ando', 'ato', 'ata', 'ati', 'ate', 'are', 'o', 'a', 'e', 'i'],
  pt: ['amente', 'mente', 'ando', 'ados', 'adas', 'ado', 'ada', 'es', 'os', 'as', 'o', 'a', 'e', 's'],
  ru: [
    ...['иями', 'ться', 'ами', 'ями', 'ого', 'его', 'ому', 'ему', 'ыми', 'ими', 'ете', 'али', 'или', 'ала', 'ила'],
    ...[
      'ует',
      'ают',
      'ией',
      'иях',
      'тся',
      'ая',
      'яя',
      'ое',
      'ее',
      'ые',
      'ие',
      'ый',
      'ий',
      'ой',
      'ей',
      'ую',
      'юю',
      'ых',
    ],
    ...[
      'их',
      'ом',
      'ем',
      'ам',
      'ям',
      'ах',
      'ях',
      'ов',
      'ев',
      'ия',
      'ии',
      'ию',
      'ым',
      'им',
      'ть',
      'ет',
      'ит',
      'ал',
      'ил',
    ],
    ...['а', 'я', 'о', 'е', 'ы', 'и', 'у', 'ю', 'ь', 'й'],
  ],
  uk: [
    'ами',
    'ями',
    'ого',
    'ому',
    'ими',
    'ією',
    'ах',
    'ях',
    'ів',
    'ий',
    'ою',
    'ом',
    'ем',
    'их',
    'а',
    'я',
    'о',
    'е',
    'и',
    'і',
    'у',
    'ю',
    'ь',
  ],
  pl: [
    'iego',
    'iemu',
    'ach',
    'ami',
    'ego',
    'emu',
    'ich',
    'ych',
    'ie',
    'ow',
    'om',
    'em',
    'ej',
    'ym',
    'im',
    'a',
    'e',
    'i',
    'o',
    'u',
    'y',
  ],
  // Particles written onto the noun.
  ko: [
    ...[
      '에서는',
      '으로부터',
      '에게서',
      '이라고',
      '에서',
      '에게',
      '으로',
      '라고',
      '까지',
      '부터',
      '처럼',
      '보다',
      '이다',
      '했다',
      '한다',
    ],
    ...['은', '는', '이', '가', '을', '를', '의', '에', '로', '와', '과', '도', '만'],
  ],
};

// Shortest stem that still tells words apart; Korean syllables carry two or three letters each.
const SHORTEST_STEM = 4;
const SHORTEST_KOREAN_STEM = 2;

// Lists above are written with their accents; folded words have none.
const FOLDED = new Map<string, readonly string[]>();

function endings(language: string): readonly string[] {
  let list = FOLDED.get(language);
  if (list === undefined) {
    list = (ENDINGS[language] ?? []).map((ending) => ending.normalize('NFKD').replace(/\p{M}+/gu, ''));
    FOLDED.set(language, list);
  }
  return list;
}

/**
 * What inflected forms of a word have in common: "deploying", "deployed" → "deploi"; "met", "meeting" → "meet". Not itself a word.
 * @param folded a word as `fold` leaves it
 * @param language BCP 47 primary subtag; a language without rules keeps the word
 */
export function stem(folded: string, language: string): string {
  if (language === 'en') return /^[a-z]+$/u.test(folded) ? stemmer(regular(folded)) : folded;
  const shortest = language === 'ko' ? SHORTEST_KOREAN_STEM * 2 : SHORTEST_STEM;
  for (const ending of endings(language)) {
    if (folded.length - ending.length >= shortest && folded.endsWith(ending)) return folded.slice(0, -ending.length);
  }
  return folded;
}
