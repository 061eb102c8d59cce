import type { Mention } from './mention.ts';
import { isCapital } from './nameWords.ts';
import { tokenAt, type Token } from './tokens.ts';
import { months } from './wordClasses.ts';
import type { WordSense } from './wordSense.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

// Words of sport that other news seldom has.
export const SPORT_WORDS = setOf(`
  match matches innings wicket wickets batsman batsmen bowler bowlers inning homer pitcher pitchers quarterback touchdown
  touchdowns playoff playoffs semifinal semifinals quarterfinal quarterfinals semi-final quarter-final halftime striker
  midfielder goalkeeper defender winger scorer scorers scored standings fixture fixtures rookie teammate teammates unbeaten
  goals goal championship tournament seed seeds seeded medal sprinter relay coach coaches season preseason kickoff referee
  rebounds puck goaltender birdie bogey fairway peloton penalty baseman shortstop outfielder practices
`);
const MOST_COMMON_SHARE = 0.012; // of the words; articles on politics with a match in them stay below .005
const FEWEST = 3;

/**
 * Whether an article reports sport.
 * @param words all of it has, numbers too
 * @param ofSport how many of them are {@link SPORT_WORDS}
 */
export function isSport(words: number, ofSport: number): boolean {
  return ofSport >= FEWEST && ofSport > MOST_COMMON_SHARE * words;
}

// Of teams and of single players.
const CONTEST_VERBS = setOf(
  'beat beats defeated thrashed trounced hammered routed edged drew outplayed hosted overcame',
);
const AGAINST = setOf('against v vs versus past over beat beating defeated for');
const PLAYERS = setOf(`
  manager coach captain striker midfielder defender goalkeeper keeper winger forward forwards pitcher pitchers catcher batsman
  batsmen bowler bowlers all-rounder quarterback receiver skipper fans players side squad team teammate teammates outfielder
  shortstop baseman righthander lefthander scoring bullpen defence defense supporters
`);
const PLURAL_VERBS = setOf('were are have');
const ACTS = setOf('won lost led took made went came hit fell rose got had scored missed kept');
const LOSSES = setOf('lost loss losing lose defeat victory win wins draw');

/**
 * "Newcastle thrashed Leeds", "past Villa 2-1", "Twente 8 5 0 3": a town that plays is its club. Countries stay places,
 * and people who play each other stay people.
 * @param sport whether the article reports sport, where less is enough
 */
export function playsAsTeam(
  tokens: readonly Token[],
  { first, end }: { readonly first: number; readonly end: number },
  sense: WordSense,
  sport: boolean,
): boolean {
  const name = tokenAt(tokens, first);
  const known = sense.lexicon.find(tokens, first, end);
  const place = known?.length === end - first && known.entry.type === 'place';
  if (known?.entry.country === true || isDateline(tokens, first, end)) return false;
  if (known === null && sport && isTeamRow(tokens, end)) return true;
  if (known === null && (end - first > 1 || sense.isSurname(name.lower) || sense.isGivenName(name.lower))) return false;
  const previous = tokens[first - 1]?.lower ?? '';
  const next = tokens[end];
  if (CONTEST_VERBS.has(previous) || (next !== undefined && CONTEST_VERBS.has(next.lower))) return true;
  if (sport && place && first === 0 && tokens[end]?.shape === 'number' && !/^(?:19|20)\d\d$/u.test(tokens[end].text))
    return true; // "Surrey 204 (A. Stewart 58)"
  if (isResult(tokens, end) || (place && (isPairing(tokens) || isScoreList(tokens, end)))) return true;
  return sport && place && playsInReport(tokens, first, end, sense);
}

/** What shows in a report of sport that a town is a club: what it does, who belongs to it, against whom it plays. */
function playsInReport(tokens: readonly Token[], first: number, end: number, sense: WordSense): boolean {
  const [before, next] = [tokens[first - 1], tokens[end]];
  const previous = before?.lower ?? '';
  if (AGAINST.has(previous)) return true;
  if ((previous === 'to' || previous === 'with') && LOSSES.has(tokens[first - 2]?.lower ?? '')) return true;
  if (next === undefined) return false;
  if (tokenAt(tokens, end - 1).possessive) return PLAYERS.has(next.lower) || sense.isGivenName(next.lower);
  if (next.shape === 'lower' && PLAYERS.has(next.lower)) return true;
  const subject = previous === '' || before?.shape === 'mark' || before?.shape === 'lower';
  if (!subject || LOCATIVES.has(previous) || next.shape !== 'lower') return false;
  return PLURAL_VERBS.has(next.lower) || ACTS.has(next.lower) || /[a-z]{3}ed$/u.test(next.lower);
}

const LOCATIVES = setOf('in at near from of to into through outside around across between');

/** "2-1", ".577", or a row of figures; not the year of "Paris 2024". */
function isResult(tokens: readonly Token[], at: number): boolean {
  const [figure, mark, other] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (figure?.shape !== 'number' || figure.text.length > 3) return false;
  if (mark?.shape === 'number' && mark.text.length <= 3) return tokens[at + 2]?.shape !== 'lower';
  return (mark?.text === '-' || mark?.text === '–') && other?.shape === 'number' && other.text.length <= 3;
}

/** "Kinder Bologna 74-60", "Ulker 8 5 3 13": points of basketball, a row of a table; sets of tennis are smaller. */
function isTeamRow(tokens: readonly Token[], at: number): boolean {
  const figures = tokens.slice(at, at + ROW).map(({ shape, text }) => (shape === 'number' ? Number(text) : NaN));
  if (figures.length === ROW && figures.every((figure) => figure < 200)) return true;
  const dash = tokens[at + 1]?.text;
  const [ours = NaN, , theirs = NaN] = figures;
  return (dash === '-' || dash === '–') && ours >= HIGH_SCORE && theirs >= HIGH_SCORE;
}

const ROW = 4; // figures: played, won, lost, points
const HIGH_SCORE = 20;

/** A line that has nothing but "TEXAS AT KANSAS CITY", "Leeds v Everton". */
function isPairing(tokens: readonly Token[]): boolean {
  if (tokens.length > LONGEST_PAIRING) return false;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const pair = comma > 0 ? tokens.slice(0, comma) : tokens; // "Dallas at Edmonton, postponed"
  const [join, ...more] = pair.filter(({ lower }) => lower === 'at' || lower === 'v' || lower === 'vs');
  if (join === undefined || join === pair[0] || more.length > 0) return false;
  return pair.every((token) => isCapital(token) || token === join || token.text === '.');
}

const LONGEST_PAIRING = 8; // tokens

/** "Bochum 1 Werder Bremen 0": names and goals, nothing else. */
function isScoreList(tokens: readonly Token[], end: number): boolean {
  const isGoals = (token: Token | undefined): boolean => token?.shape === 'number' && token.text.length <= 2;
  if (!isGoals(tokens[end]) || tokens.length > LONGEST_SCORES) return false;
  return (
    tokens.filter(isGoals).length >= 2 &&
    tokens.every((token) => isCapital(token) || token.shape !== 'lower' || token.lower === 'v')
  );
}

const LONGEST_SCORES = 40; // tokens; several results of one line, with those who scored in brackets

/** The place that a report begins with: "TAUNTON, England 1996-09-02", "MIAMI, Fla., March 17", "PARIS (Reuters) -". */
export function isDateline(tokens: readonly Token[], first: number, end: number): boolean {
  if (
    first > MOST_BEFORE ||
    tokens.slice(0, first).some((token) => token.shape === 'lower' || token.shape === 'number')
  )
    return false;
  let at = end;
  for (
    let i = 0;
    i < MOST_BEFORE && (tokens[at]?.text === ',' || isCapital(tokens[at])) && !months.has(tokens[at]?.lower ?? '');
    i++
  )
    at++;
  const next = tokens[at];
  if (next === undefined) return false;
  if (months.has(next.lower) && tokens[at + 1]?.shape === 'number') return true;
  if (/^(?:19|20)\d\d$/u.test(next.text) && tokens[at + 1]?.text === '-') return true;
  const dash = next.text === '—' || next.text === '–' || (next.text === '-' && next.spaced);
  if (dash) return tokens.slice(first, end).every(({ shape }) => shape === 'upper') && tokens[at + 1] !== undefined;
  return next.text === '(' && tokens[at + 2]?.text === ')' && ['-', '—', '–'].includes(tokens[at + 3]?.text ?? '');
}

const MOST_BEFORE = 6; // tokens of "SAN DIEGO, Calif.,"

/**
 * Mentions of a town as the club that the same article has it play as elsewhere, where nothing near says that the town
 * is meant.
 */
export function withClubs(mentions: readonly Mention[]): readonly Mention[] {
  const clubs = new Set<string>();
  for (const mention of mentions) if (mention.plays) clubs.add(keyOf(mention));
  if (clubs.size === 0) return mentions;
  return mentions.map((mention) => {
    const { entry } = mention.candidate;
    if (entry?.type !== 'place' || entry.country || !clubs.has(keyOf(mention))) return mention;
    const near = mention.votes.place - (entry.weak ? WEAK_ENTRY : ENTRY);
    return near > 0 ? mention : asClub(mention);
  });
}

// What an entry of the tables counts, see `votesFor`.
const WEAK_ENTRY = 2.5;
const ENTRY = 6;
const CLUB = 6;

/** The mention as that of a club called after the town. */
export function asClub(mention: Mention): Mention {
  const { votes, candidate } = mention;
  return {
    ...mention,
    candidate: { ...candidate, entry: null, certain: true }, // "Bath were fined"
    key: mention.ownKey,
    votes: { ...votes, place: 0, organisation: votes.organisation + CLUB },
    plays: true,
  };
}

function keyOf({ text, words }: Mention): string {
  return `${text.source} ${words.join(' ')}`;
}
