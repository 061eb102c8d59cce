import type { Span } from '../article/article.ts';
import type { Place } from '../comparison.ts';
import type { Candidate } from './candidates.ts';
import { keyOf } from './mentionKey.ts';
import { findRole } from './roles.ts';
import type { Text } from './texts.ts';
import type { Token } from './tokens.ts';
import type { Votes } from './votes.ts';
import type { WordSense } from './wordSense.ts';

/** A spelling with its folded words: "Lee Jae-myung" → ["lee", "jae", "myung"], "U.S." → ["us"]. */
export interface Form {
  /** As written, without markup. */
  readonly spelling: string;
  readonly words: readonly string[];
}

/**
 * A name as it stands at one place, with what its surroundings say about it. It does without the words of its text, so
 * that these need not be kept.
 */
export interface Mention extends Span, Form {
  readonly text: Text;
  readonly candidate: Candidate;
  /** Equal for mentions of one spelling; it is one string in memory. */
  readonly form: Form;
  /** Equal for mentions that are one name before anything else is known. */
  readonly key: string;
  /** The same, whatever the tables know: that of a club which is called after its town. */
  readonly ownKey: string;
  readonly votes: Votes;
  /** It plays, as a club does that is called after its town. */
  readonly plays?: true;
  /** The folded words or marks before and behind it; empty where there are none. */
  readonly before: string;
  readonly behind: string;
  /** Its first word begins a sentence. */
  readonly opens: boolean;
  /** One word in capitals: "KCNA". */
  readonly isAcronym: boolean;
  /** The description beside it: offsets into the paragraph's text. */
  readonly role: Span | null;
  /** Where it stands in its file, once that was asked for. */
  placed?: { readonly paragraph: Text['paragraph']; readonly place: Place };
}

/** What is known of a mention's own words where the rules of candidates do not say it. */
export type Given = Partial<Pick<Mention, 'words'>>;

/** Makes mentions; spellings and keys that are met again are the same objects. */
export class MentionReader {
  readonly #sense: WordSense;
  readonly #forms = new Map<string, Form>();
  readonly #keys = new Map<string, string>();

  constructor(sense: WordSense) {
    this.#sense = sense;
  }

  /** @param tokens of the text */
  read(text: Text, tokens: readonly Token[], candidate: Candidate, votes: Votes, given: Given = {}): Mention {
    const { first, end } = candidate;
    const start = tokens[first]?.start ?? 0;
    const stop = tokens[end - 1]?.end ?? 0;
    const form = this.#form(spellingOf(text, tokens, candidate), given.words ?? wordsOf(tokens, first, end));
    const { spelling, words } = form;
    const key = this.#once(keyOf(tokens, candidate, words, this.#sense));
    const isPlace = candidate.entry?.type === 'place';
    return {
      text,
      candidate,
      start,
      end: stop,
      form,
      spelling,
      words,
      key,
      ownKey: isPlace ? this.#once(keyOf(tokens, { ...candidate, entry: null }, words, this.#sense)) : key,
      votes,
      before: tokens[first - 1]?.lower ?? '',
      behind: tokens[end]?.lower ?? '',
      opens: tokens[first]?.starts ?? false,
      isAcronym: words.length === 1 && tokens[first]?.shape === 'upper',
      role: text.casing === 'prose' ? findRole(tokens, first, end, this.#sense) : null,
    };
  }

  #form(spelling: string, words: readonly string[]): Form {
    const known = this.#forms.get(spelling);
    if (known?.words.length === words.length && known.words.every((word, i) => word === words[i])) return known;
    const form = { spelling, words };
    this.#forms.set(spelling, form);
    return form;
  }

  #once(key: string): string {
    const known = this.#keys.get(key);
    if (known === undefined) this.#keys.set(key, key);
    return known ?? key;
  }
}

/** As it is written in the text. */
function spellingOf({ paragraph }: Text, tokens: readonly Token[], { first, end }: Candidate): string {
  const head = tokens[first];
  const last = tokens[end - 1];
  if (head === undefined || last === undefined) return '';
  // The string of the word itself, which is looked up at once; not of "Lavrovs'", which lacks its mark.
  return head === last && head.text.length === head.end - head.start
    ? head.text
    : paragraph.text.slice(head.start, last.end);
}

/** Folded words of a spelling, as they are compared: no points, no marks, no leading "the". */
function wordsOf(tokens: readonly Token[], first: number, end: number): string[] {
  const words: string[] = [];
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token !== undefined && token.shape !== 'mark')
      words.push(token.lower.includes('.') ? token.lower.replaceAll('.', '') : token.lower);
  }
  return words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
}
