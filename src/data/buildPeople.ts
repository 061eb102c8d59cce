// Given names and surnames of many countries, from the locale data of @faker-js/faker (MIT, see NOTICE) and by hand:
//   node src/data/buildPeople.ts
import { allLocales } from '@faker-js/faker';
import { fold } from '../engine/text/fold.ts';
import { lexiconWith } from '../engine/names/lexicon.ts';
import { tokenise } from '../engine/names/tokens.ts';
import { days, functionWords, months, neverNames, roleHeads, sentenceOpeners } from '../engine/names/wordClasses.ts';
import { englishWords } from './englishWords.ts';
import { GIVEN_NAMES, SURNAMES } from './peopleByHand.ts';
import { writeTable } from './table.ts';

// News English writes Russian and Ukrainian names in the common transliteration.
const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а a,б b,в v,г g,д d,е e,ё e,ж zh,з z,и i,й y,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,щ shch,' +
    'ъ ,ы y,ь ,э e,ю yu,я ya,і i,ї yi,є ye,ґ g,’ '
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Written in English as a word before it is a name, in locales where few bear it. */
const COMMON_IN_ENGLISH = 3; // occurrences in WordNet's tagged texts

const frequent = await englishWords();
const lexicon = lexiconWith(undefined);
const given = new Set<string>();
const family = new Set<string>();

function collect(into: Set<string>, names: Iterable<string>, english: boolean): void {
  for (const name of names) {
    const latin = Array.from(fold(name), (letter) => CYRILLIC[letter] ?? letter).join('');
    for (const word of latin.split(/[\s-]+/u)) {
      if (!/^[a-z']{2,}$/u.test(word)) continue;
      const capital = word.charAt(0).toUpperCase() + word.slice(1);
      if (functionWords.has(word) || neverNames.has(word) || days.has(word) || months.has(word)) continue;
      if (roleHeads.has(word) || sentenceOpeners.has(word)) continue;
      if (!english && (frequent.get(word) ?? 0) >= COMMON_IN_ENGLISH) continue;
      if (into === given && lexicon.find(tokenise(capital), 0, 1) !== null) continue;
      if (lexicon.demonym(tokenise(capital), 0).length > 0) continue;
      into.add(word);
    }
  }
}

for (const [locale, { person }] of Object.entries(allLocales)) {
  const lists = (names: unknown): string[] =>
    names !== null && typeof names === 'object'
      ? Object.values(names)
          .flat()
          .filter((name) => typeof name === 'string')
      : [];
  collect(given, lists(person?.first_name), locale === 'en');
  collect(family, lists(person?.last_name), locale === 'en');
}
collect(given, GIVEN_NAMES.trim().split(/\s+/u), true);
collect(family, SURNAMES.trim().split(/\s+/u), true);
await writeTable('people.txt.gz', `${[...given].sort().join('\n')}\n\n${[...family].sort().join('\n')}`);
