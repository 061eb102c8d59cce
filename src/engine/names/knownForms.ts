import { builtInCountries, type Entry } from './lexicon.ts';
import { localCountryNames } from './localNames.ts';
import type { Mention, MentionReader } from './mention.ts';
import type { Text } from './texts.ts';
import type { Token } from './tokens.ts';
import { noVotes, type Votes } from './votes.ts';

interface Form {
  readonly words: readonly string[];
  readonly entry: Entry | null;
  readonly votes: Votes;
}

/**
 * Names in texts whose capitals tell nothing: articles without capitals, German with a capital on every noun. Only what
 * is certain elsewhere: full names that other texts give, and names of countries.
 * @param mentions what is recognised in the other texts
 */
export function knownFormMentions(
  texts: readonly Text[],
  mentions: readonly Mention[],
  tokensOf: (text: Text) => readonly Token[],
  reader: MentionReader,
): Mention[] {
  if (texts.length === 0) return [];
  const forms = new Map<string, Form[]>();
  const add = (form: Form): void => {
    const [first] = form.words;
    if (first === undefined) return;
    const same = forms.get(first) ?? [];
    if (!same.some(({ words }) => words.join(' ') === form.words.join(' '))) same.push(form);
    forms.set(
      first,
      same.sort((a, b) => b.words.length - a.words.length),
    );
  };
  for (const { words, candidate, votes } of mentions)
    if (words.length > 1) add({ words, entry: candidate.entry, votes });
  for (const entry of builtInCountries()) {
    const words = entry.name.toLowerCase().split(' ');
    // "turkey", "chad" and the like are words too: alone only where a capital marks them.
    if (words.length > 1 || !WORDS_TOO.has(words[0] ?? '')) add({ words, entry, votes: { ...noVotes(), place: 6 } });
  }
  return texts.flatMap((text) => {
    const local = localCountryNames(text.language);
    return find(text, tokensOf(text), forms, local, reader);
  });
}

const WORDS_TOO = new Set([
  'turkey',
  'chad',
  'china',
  'jordan',
  'guinea',
  'georgia',
  'chile',
  'mali',
  'niger',
  'oman',
  'togo',
  'jersey',
]);

function find(
  text: Text,
  tokens: readonly Token[],
  forms: ReadonlyMap<string, readonly Form[]>,
  local: ReadonlyMap<string, Entry>,
  reader: MentionReader,
): Mention[] {
  const found: Mention[] = [];
  const words = tokens.filter((token) => token.shape !== 'mark');
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    const form = (forms.get(word.lower) ?? []).find((each) => each.words.every((w, k) => words[i + k]?.lower === w));
    const entry = word.shape === 'capital' ? local.get(word.lower) : undefined;
    const last = words[i + (form === undefined ? 0 : form.words.length - 1)];
    if (last === undefined || (form === undefined && entry === undefined)) continue;
    const candidate = {
      first: tokens.indexOf(word),
      end: tokens.indexOf(last) + 1,
      entry: form?.entry ?? entry ?? null,
      titled: false,
      certain: true,
    };
    const votes = form?.votes ?? { ...noVotes(), place: 6 };
    found.push(reader.read(text, tokens, candidate, votes, { words: form?.words ?? [word.lower] }));
    i += (form?.words.length ?? 1) - 1;
  }
  return found;
}
