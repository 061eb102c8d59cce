import type { Name } from '../comparison.ts';
import { namedBehind } from './appositions.ts';
import { sexOfGivenName } from './givenNames.ts';
import { leadingPhrase } from './leadingPhrase.ts';
import { NATIONALITY } from './nationality.ts';
import { isName, isOneDescribed, isPossessive, type Phrase } from './nounPhrase.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  FEMALE,
  FEMALE_TITLES,
  MALE,
  MALE_TITLES,
  OUTLET_TITLE,
  PRONOUNS,
  isSpeakingNoun,
} from './speakerWords.ts';
import { BODIES } from './sourceKinds.ts';
import { isWeakForm, speechForm } from './speechVerbs.ts';
import type { StoryTokens, Token, TokenSentence } from './storyTokens.ts';

type Sex = 'male' | 'female';

/** Words that end the names of institutions, so that a run of capitals with one is nobody's name. */
const INSTITUTION =
  /^(?:Ministry|Department|Agency|University|Council|Committee|Commission|Party|Court|House|Senate|Congress|Parliament|Union|Bank|Office|Army|Forces?|Police|Government|Group|Company|Corp|Inc|Ltd|Association|Institute|Center|Centre|Service|Bureau|Organi[sz]ation|Foundation|Times|Post|News|Journal|State|States|Kingdom|Republic|City|County|Street|River|Island|Islands|Sea|Ocean|War|Act|Treaty|Korea|America|Europe|Asia|Africa|Nations|Embassy|Summit|Agreement|Airlines?|Airport|Hospital|School|College|Club|League|Cup)['’]?s?$/u;

/** Abbreviations are nobody's name unless the names say so. */
const ABBREVIATED = /^\p{Lu}[\p{Lu}.]*$/u;

/** A person named at a place of the story. */
interface Mention {
  readonly phrase: Phrase;
  readonly family: string;
}

/**
 * Finds whom a pronoun means: the nearest earlier person that fits, subjects before others. Persons are what the names
 * of the comparison say and, where these are silent, runs of capitalised words that look like a person's name.
 */
export class People {
  private readonly story: StoryTokens;
  private readonly order: Mention[] = [];
  /** Made when first asked for. */
  private byWord: ReadonlyMap<string, readonly Mention[]> | null = null;
  private readonly sexes = new Map<string, Sex>();
  private readonly typeAt: (token: Token) => Name['type'] | null;

  /** @param typeAt the type of the name that covers a token, `null` where none does */
  constructor(story: StoryTokens, typeAt: (token: Token) => Name['type'] | null) {
    this.story = story;
    this.typeAt = typeAt;
    this.readMentions();
  }

  /**
   * @param at index of the pronoun's token
   * @returns the phrase that names the person, or `null` when nobody before it fits
   */
  resolve(at: number): Phrase | null {
    const { tokens } = this.story;
    const pronoun = tokens[at]?.lower ?? '';
    const sex: Sex | null = MALE.has(pronoun) ? 'male' : FEMALE.has(pronoun) ? 'female' : null;
    if (sex === null) {
      const several = pronoun === 'they' ? this.pairBefore(at) : null;
      return several ?? (/^(?:it|they)$/u.test(pronoun) ? this.bodyBefore(at) : null);
    }
    const saying = this.speakerBefore(at, sex);
    if (saying !== null) return saying;
    let others = 0;
    for (const sentence of this.sentencesBefore(at, FURTHEST_SENTENCE)) {
      const to = Math.min(sentence.to, at);
      const fitting = this.between(sentence.from, to).filter((m) => this.fits(m.family, sex));
      const subject = leadingPhrase(tokens, sentence.from, to);
      if (subject !== null && subject.from <= sentence.from + 1 && isOneDescribed(tokens, subject))
        return namedBehind(tokens, subject, to);
      const goesOn = subject?.from === sentence.from && tokens[sentence.from]?.lower === pronoun;
      if (fitting.length === 0 || goesOn) {
        // "He said … He praised Lee …": the chain of pronouns keeps its person in mind
        if (!goesOn) others++;
        if (others > MOST_SENTENCES) return null;
        continue;
      }
      const subjectMention = fitting.find(
        (m) => subject !== null && m.phrase.from < subject.to && m.phrase.to > subject.from,
      );
      return (subjectMention ?? fitting[0])?.phrase ?? null;
    }
    return null;
  }

  /** "Lee was there, and Hale said he …": whoever is said to speak right before the pronoun. */
  private speakerBefore(at: number, sex: Sex): Phrase | null {
    const { tokens } = this.story;
    const verb = tokens[at - 1]?.lower === 'that' ? at - 2 : at - 1;
    const form = speechForm(tokens[verb]?.lower ?? '');
    if (form?.direct !== true || form.participle) return null;
    const mention = this.between(Math.max(0, verb - 4), verb).find((m) => m.phrase.to === verb);
    return mention !== undefined && this.fits(mention.family, sex) ? mention.phrase : null;
  }

  /** "Renn and Sato met on Monday. … they said": two people who are the subject of the nearest sentence before. */
  private pairBefore(at: number): Phrase | null {
    const { tokens } = this.story;
    for (const sentence of this.sentencesBefore(at, 3)) {
      const to = Math.min(sentence.to, at);
      const subject = leadingPhrase(tokens, sentence.from, to);
      if (subject === null) continue;
      if (tokens[subject.from]?.lower === 'they') continue;
      const [first, second] = this.between(subject.from, to);
      const joined =
        first !== undefined &&
        first.phrase.from < subject.to &&
        second?.phrase.from === first.phrase.to + 1 &&
        CONJUNCTIONS.has(tokens[first.phrase.to]?.lower ?? '');
      return joined ? { from: first.phrase.from, to: second.phrase.to } : null;
    }
    return null;
  }

  /** What "it" or "they" stands for: the subject of an earlier sentence, near by, that is no person. */
  private bodyBefore(at: number): Phrase | null {
    const { tokens } = this.story;
    for (const sentence of this.sentencesBefore(at, 3)) {
      const subject = leadingPhrase(tokens, sentence.from, Math.min(sentence.to, at));
      if (subject === null || PRONOUNS.has(tokens[subject.from]?.lower ?? '')) continue;
      const isPerson = this.between(subject.from, subject.to).length > 0;
      if (!isPerson && !isOneDescribed(tokens, subject)) return subject;
    }
    return null;
  }

  private between(from: number, to: number): readonly Mention[] {
    let low = 0;
    let high = this.order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.order[middle]?.phrase.from ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while ((this.order[end]?.phrase.to ?? Infinity) <= to) end++;
    return this.order.slice(low, end);
  }

  /** The sentence of a token and those before it, nearest first. */
  private *sentencesBefore(at: number, most: number): Generator<TokenSentence> {
    const { sentences } = this.story;
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.to ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i >= 0 && i > low - most; i--) {
      const sentence = sentences[i];
      if (sentence !== undefined) yield sentence;
    }
  }

  /**
   * Whom "the minister", "the bank chief" means: the nearest earlier person described by these words.
   * @param words the words behind the article, the noun last
   */
  described(words: readonly string[], at: number): Phrase | null {
    this.byWord ??= this.indexWords();
    const [first = [], ...others] = words.map((word) => this.byWord?.get(word) ?? []);
    const mentions = others.length === 0 ? first : first.filter((m) => others.every((other) => other.includes(m)));
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.phrase.from ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return mentions[low - 1]?.phrase ?? null;
  }

  /** Mentions by the words that describe them, in order: "Finance Minister Moreau", "Moreau, the finance minister". */
  private indexWords(): ReadonlyMap<string, readonly Mention[]> {
    const { tokens } = this.story;
    const byWord = new Map<string, Mention[]>();
    for (const mention of this.order) {
      const { from, to } = mention.phrase;
      const note = (at: number): void => {
        const word = tokens[at]?.lower ?? '';
        const mentions = byWord.get(word);
        if (mentions === undefined) byWord.set(word, [mention]);
        else if (mentions.at(-1) !== mention) mentions.push(mention);
      };
      for (let at = Math.max(0, from - 2); at < to; at++) note(at);
      if (tokens[to]?.text !== ',') continue;
      let end = to + 1;
      while (end < to + 8 && tokens[end]?.kind === 'word') end++;
      // "beside Hale, the minister said" is no description of Hale
      if (tokens[end]?.kind === 'word' || tokens[end]?.kind === 'quote') continue;
      for (let at = to + 1; at < end; at++) note(at);
    }
    return byWord;
  }

  private fits(family: string, sex: Sex): boolean {
    const known = this.sexes.get(family);
    return known === undefined || known === sex;
  }

  private readMentions(): void {
    const { tokens } = this.story;
    const families = new Set<string>();
    let i = 0;
    while (i < tokens.length) {
      if (!isName(tokens[i])) {
        i++;
        continue;
      }
      let end = i + 1;
      while (isName(tokens[end]) && !isPossessive(tokens[end - 1]) && adjacent(tokens, end)) end++;
      this.readRun(i, end, families);
      i = end;
    }
  }

  private readRun(from: number, to: number, families: Set<string>): void {
    const { tokens } = this.story;
    // "Foreign Minister Anna Moreau": the name begins after the last title
    let start = from;
    for (let i = from; i < to - 1; i++) if (isSpeakingNoun(tokens[i]?.lower ?? '') || isTitle(tokens[i])) start = i + 1;
    const last = tokens[to - 1];
    const first = tokens[start];
    if (last === undefined || first === undefined || DETERMINERS.has(first.lower)) return;
    const family = last.lower.replace(/['’]s?$/u, '');
    const type = this.typeAt(last);
    const called = isTitle(tokens[start - 1]) && type !== 'place';
    if (type !== null && type !== 'person' && type !== 'other' && !called) return;
    if (type !== 'person') {
      if (tokens.slice(from, to).some((t) => INSTITUTION.test(t.text)) || isSpeakingNoun(family)) return;
      if (tokens[from - 1]?.lower === 'the' && OUTLET_TITLE.test(last.text)) return;
      const bare = last.text.replace(/['’]s?$/u, '');
      if (ABBREVIATED.test(bare) || (NATIONALITY.test(bare) && sexOfGivenName(bare) === null)) return;
      const office = tokens[start - 1]?.lower ?? '';
      const titled = start > from || isTitle(tokens[start - 1]) || (isSpeakingNoun(office) && !BODIES.has(office));
      if (to - start < 2 && !titled && !families.has(family) && !this.speaks(from, to)) return;
    }
    families.add(family);
    if (to - start >= 2) {
      families.add(first.lower.replace(/['’]s?$/u, ''));
    }
    const mention = { phrase: { from: start, to }, family };
    this.order.push(mention);
    const sex = this.sexOf(start, from, to);
    if (sex !== null && !this.sexes.has(family)) this.sexes.set(family, sex);
  }

  /** "said Moreau", "Moreau said": who speaks is a person, unless its words say otherwise. */
  private speaks(from: number, to: number): boolean {
    const { tokens } = this.story;
    const isSaying = (token: Token | undefined): boolean => {
      const form = token?.kind === 'word' ? speechForm(token.lower) : null;
      return form?.direct === true && !form.participle && !isWeakForm(token?.lower ?? '');
    };
    return isSaying(tokens[to]) || isSaying(tokens[from - 1]);
  }

  private sexOf(start: number, from: number, to: number): Sex | null {
    const { tokens } = this.story;
    for (const token of tokens.slice(Math.max(0, from - 2), start)) {
      if (MALE_TITLES.has(token.lower)) return 'male';
      if (FEMALE_TITLES.has(token.lower)) return 'female';
    }
    return to - start >= 2 ? sexOfGivenName(tokens[start]?.text ?? '') : null;
  }
}

/** Further back than this a pronoun means somebody else. */
const MOST_SENTENCES = 8;
/** Longer chains of pronouns are not followed. */
const FURTHEST_SENTENCE = 40;

function isTitle(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (MALE_TITLES.has(token.lower) ||
      FEMALE_TITLES.has(token.lower) ||
      /^(?:Dr|Prof|Gen|Sen|Rep|Gov|Lt|Sgt|Col|Capt|Rev)\.?$/u.test(token.text))
  );
}

/** Two names belong together when nothing but a space stands between them. */
function adjacent(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (before === undefined || token === undefined) return false;
  return before.paragraph === token.paragraph && token.start - before.end <= 1;
}
