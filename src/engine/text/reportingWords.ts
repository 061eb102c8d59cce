import { fold } from './fold.ts';
import { stem } from './stem.ts';

/**
 * Words that tell how the news came and not what happened: two passages that share "told reporters, according to the
 * agency" share nothing yet. One list a language, as dictionaries write the words.
 */
const LISTS: Readonly<Record<string, string>> = {
  en:
    'say tell report reporter accord add note state statement agency news newspaper media spokesman spokeswoman ' +
    'spokesperson quote cite journalist interview comment remark press outlet confirm mention Monday Tuesday ' +
    'Wednesday Thursday Friday Saturday Sunday',
  de:
    'sagte sagen erklärte erklären berichtete berichten Bericht laut zufolge teilte mit Agentur Nachrichtenagentur ' +
    'Sprecher Sprecherin Medien Zeitung Angaben Mitteilung Reporter Journalist Montag Dienstag Mittwoch Donnerstag ' +
    'Freitag Samstag Sonntag',
  fr:
    'dit dire déclaré déclarer indiqué indiquer selon agence presse médias journal porte-parole communiqué rapporté ' +
    'rapporter ajouté ajouter lundi mardi mercredi jeudi vendredi samedi dimanche',
  es:
    'dijo decir declaró declarar informó informar según agencia prensa medios diario portavoz comunicado añadió ' +
    'lunes martes miércoles jueves viernes sábado domingo',
  ru:
    'сказал сказала заявил заявила сообщил сообщила сообщает сообщили агентство пресс-секретарь слова словам данным ' +
    'журналистам отметил добавил понедельник вторник среду четверг пятницу субботу воскресенье',
};

const SETS = new Map<string, ReadonlySet<string>>();

/** Stems of a language's reporting words; empty for a language without a list. */
export function reportingWords(language: string): ReadonlySet<string> {
  let set = SETS.get(language);
  if (set === undefined) {
    const list = LISTS[language];
    set = new Set(list === undefined ? [] : list.split(' ').map((word) => stem(fold(word), language)));
    SETS.set(language, set);
  }
  return set;
}
