/**
 * English forms that no ending leads back to their word: "met" → "meet", "children" → "child". Written as the word
 * followed by its forms. Forms that are words of their own more often than not ("found", "left", "saw") are included
 * where news uses them as verbs.
 */
const FORMS =
  'arise arose arisen, awake awoke awoken, bear bore borne, beat beaten, become became, begin began begun, bend bent, ' +
  'bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought, build built, ' +
  'burn burnt, buy bought, catch caught, choose chose chosen, come came, creep crept, cut cutting, deal dealt, dig dug, ' +
  'do did done, draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed, ' +
  'feel felt, fight fought, find found, flee fled, fly flew flown, forbid forbade forbidden, forget forgot forgotten, ' +
  'forgive forgave forgiven, freeze froze frozen, get got gotten, give gave given, go went gone, grow grew grown, ' +
  'hang hung, hear heard, hide hid hidden, hold held, keep kept, kneel knelt, know knew known, lay laid, lead led, ' +
  'leave left, lend lent, lie lying, light lit, lose lost, make made, mean meant, meet met, mistake mistook mistaken, ' +
  'overcome overcame, overthrow overthrew overthrown, pay paid, prove proven, ride rode ridden, ring rang rung, ' +
  'rise rose risen, run ran, say said, see saw seen, seek sought, sell sold, send sent, shake shook shaken, ' +
  'shoot shot, show shown, shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, sleep slept, speak spoke spoken, ' +
  'speed sped, spend spent, spin spun, spring sprang sprung, stand stood, steal stole stolen, stick stuck, ' +
  'strike struck stricken, strive strove, swear swore sworn, sweep swept, swim swam swum, swing swung, take took taken, ' +
  'teach taught, tear tore torn, tell told, think thought, throw threw thrown, undergo underwent, understand understood, ' +
  'undertake undertook undertaken, uphold upheld, wake woke woken, wear wore worn, weep wept, win won, wind wound, ' +
  'withdraw withdrew withdrawn, withhold withheld, write wrote written, ' +
  'man men, woman women, child children, person people, foot feet, tooth teeth, goose geese, mouse mice, ' +
  'crisis crises, analysis analyses, basis bases, thesis theses, medium media, criterion criteria, datum data, ' +
  'good better best, bad worse worst, far further farther';

let table: ReadonlyMap<string, string> | undefined;

/** The word that an irregular English form belongs to, or the form itself. */
export function regular(form: string): string {
  table ??= new Map(
    FORMS.split(', ').flatMap((entry) => {
      const [word = '', ...forms] = entry.split(' ');
      return forms.map((irregular): [string, string] => [irregular, word]);
    }),
  );
  return table.get(form) ?? form;
}
