import { namedBehind } from './appositions.ts';
import { ellipticalAfter } from './ellipticalSubjects.ts';
import { describes, isName, type Phrase, phraseAfter, phraseBefore, unlistedPhraseAfter } from './nounPhrase.ts';
import { BE, CONJUNCTIONS, DETERMINERS, NOT_NAMES, PREPOSITIONS, PRONOUNS } from './speakerWords.ts';
import { agentOf, isPassive, isSpeechVerb, subjectOf } from './subjects.ts';
import { isWeakForm, speechForm } from './speechVerbs.ts';
import type { Token } from './storyTokens.ts';

/** A speaker with the verb that names it. */
export interface Told {
  readonly phrase: Phrase;
  readonly verb: number;
}

/** The furthest that a verb may stand behind its quotation: '"…," Anna Moreau, the minister for …, said'. */
const LONGEST_ASIDE = 30;

const BREAK = /^[,;:—–\-(.…]$/u;

const FINDERS =
  /^(?:reports?|stud(?:y|ies)|inquiry|investigations?|surveys?|audits?|reviews?|courts?|jury|judges?|tribunal|panel|commission|polls?|analysis|inquest|ruling|verdict|memo|documents?|letter|statement|indictment)$/u;

/** `"…," said Moreau`, `"…," Moreau told reporters`, `"…", as Moreau put it`. */
export function rightBehind(tokens: readonly Token[], from: number, quote: number, to: number): Told | null {
  let i = quote + 1;
  while (i < to && BREAK.test(tokens[i]?.text ?? '')) i++;
  const first = tokens[i];
  if (first?.kind !== 'word' || i >= to) return null;
  // 'dismissed it as "…" but Moreau said': another clause
  if (CONJUNCTIONS.has(first.lower)) return null;
  // « … », a déclaré X; «…», ha detto X
  if (/^(?:a|ont|ha|han|hanno|había|hat)$/u.test(first.lower) && speechForm(tokens[i + 1]?.lower ?? '') !== null) i++;
  const form = speechForm(tokens[i]?.lower ?? '');
  if (form?.direct === true && !form.participle && !isName(first)) {
    const agent = tokens[i + 1]?.lower === 'by' ? i + 2 : i + 1;
    // a averti hier X
    const adverb = tokens[agent]?.lower ?? '';
    const late = NOT_NAMES.has(adverb) && !DETERMINERS.has(adverb) && !PRONOUNS.has(adverb) ? agent + 1 : agent;
    const phrase =
      wholeNoun(tokens, phraseAfter(tokens, late, to, false, true), to) ??
      ellipticalAfter(tokens, late, to) ??
      unlistedBehind(tokens, quote, agent, to);
    // 'called it "…", said it would': no inversion, but the next clause
    if (phrase !== null && from < quote && isAuxiliary(tokens[phrase.to])) return null;
    if (phrase !== null) return { phrase: namedBehind(tokens, phrase, to), verb: i };
    // 'a source "close to the talks" claimed that': the quotation is part of the subject
    const subject = phraseBefore(tokens, from, quote);
    if (subject !== null && i === quote + 1) return { phrase: subject, verb: i };
  }
  for (let v = i + 1; v < Math.min(to, i + LONGEST_ASIDE); v++) {
    if (tokens[v]?.kind === 'quote') return null;
    const verb = speechForm(tokens[v]?.lower ?? '');
    if (verb?.participle === true && tokens[v - 1]?.lower === 'as') {
      // "RNA quoted Moreau as saying"; "Moreau was quoted as saying"
      const quoted = phraseBefore(tokens, i, v - 1) ?? subjectOf(tokens, i, v - 2);
      if (quoted !== null) return { phrase: quoted, verb: v };
    }
    if (verb?.participle === true || !isSpeechVerb(tokens, v, i) || isPassive(tokens, v, i)) continue;
    if (isPassingOn(tokens, v)) continue;
    const phrase = subjectOf(tokens, i, v);
    if (phrase === null) continue;
    // an adverb may stand first: `"…," later Moreau said`
    return phrase.from <= i + 1 ? { phrase, verb: v } : null;
  }
  return verbless(tokens, from, quote, i, to);
}

/** `"…," Ada Lund, an analyst at the bank.`: nothing else in the sentence, and no verb at all. */
function verbless(tokens: readonly Token[], from: number, quote: number, at: number, to: number): Told | null {
  if (from !== quote || !/,\s*$/u.test(tokens[quote]?.text ?? '') || !isName(tokens[at]) || !isName(tokens[at + 1]))
    return null;
  const name = phraseAfter(tokens, at, to);
  if (name === null || tokens[name.to]?.kind === 'word') return null;
  for (let i = name.to; i < to; i++) {
    const token = tokens[i];
    if (
      token?.kind === 'quote' ||
      BE.has(token?.lower ?? '') ||
      /^(?:has|had|have|will|would)$/u.test(token?.lower ?? '')
    )
      return null;
  }
  return { phrase: name, verb: quote };
}

/** "said a Port Vale parts supplier.": common words behind the name, up to the end of the clause, are its head. */
function wholeNoun(tokens: readonly Token[], phrase: Phrase | null, to: number): Phrase | null {
  if (phrase === null || !/^(?:an?|one|the)$/u.test(tokens[phrase.from]?.lower ?? '')) return phrase;
  let end = phrase.to;
  while (end < to && end < phrase.to + 4 && /^\p{Ll}/u.test(tokens[end]?.text ?? '') && describes(tokens[end])) end++;
  const next = tokens[end];
  const ends = end >= to || next?.kind !== 'word' || next.lower === 'who' || PREPOSITIONS.has(next.lower);
  const adverb = tokens[end - 1]?.lower.endsWith('ly') === true;
  return ends && !adverb ? { from: phrase.from, to: end } : phrase;
}

/** "RNA reported Moreau as saying": the words are Moreau's. */
function isPassingOn(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]?.lower !== 'reported') return false;
  for (let i = verb + 2; i < verb + 6; i++) {
    if (tokens[i]?.kind !== 'word') return false;
    if (tokens[i]?.lower === 'as') return speechForm(tokens[i + 1]?.lower ?? '')?.participle === true;
  }
  return false;
}

/** `"…," insisted the gaffer`: a noun that no list knows speaks where the quotation ends like a clause. */
function unlistedBehind(tokens: readonly Token[], quote: number, at: number, to: number): Phrase | null {
  const clause = /[,?!…—–-]\s*$/u.test(tokens[quote]?.text ?? '') || tokens[quote + 1]?.kind === 'mark';
  return clause ? unlistedPhraseAfter(tokens, at, to) : null;
}

function isAuxiliary(token: Token | undefined): boolean {
  const lower = token?.lower ?? '';
  return (
    BE.has(lower) || /^(?:will|would|can|could|may|might|shall|should|must|has|have|had|did|does|do)$/u.test(lower)
  );
}

/** The verb of speech nearest before the quotation whose subject can be told. */
export function closestBefore(tokens: readonly Token[], from: number, quote: number): Told | null {
  const colon = tokens[quote - 1]?.text === ':' ? quote - 1 : -1;
  if (colon > from) {
    const name = phraseBefore(tokens, from, colon);
    if (name !== null && isLabel(tokens, from, name)) return { phrase: name, verb: colon };
  }
  for (let v = quote - 1; v >= from; v--) {
    const finding = quote - v <= 3 ? findingSubject(tokens, from, v) : null;
    if (finding !== null) return { phrase: finding, verb: v };
    if (!isSpeechVerb(tokens, v, from)) continue;
    const beside = quote - v <= 3;
    if (isWeakForm(tokens[v]?.lower ?? '') && !beside && tokens[v + 1]?.lower !== 'that') continue;
    // 'until it reassures the world, "…"': what stands behind a comma is no object of the verb
    if (speechForm(tokens[v]?.lower ?? '')?.direct === false && tokens[quote - 1]?.text === ',' && quote - v > 4)
      continue;
    if (isPassive(tokens, v, from) || isNaming(tokens, v)) {
      const behind = tokens[quote + 1]?.lower === 'by' ? phraseAfter(tokens, quote + 2, quote + LONGEST_ASIDE) : null;
      const agent = agentOf(tokens, v, quote) ?? behind;
      if (agent !== null) return { phrase: agent, verb: v };
      continue;
    }
    const phrase =
      asideSubject(tokens, v, quote) ?? subjectBehind(tokens, from, v, quote) ?? subjectOf(tokens, from, v);
    if (phrase !== null) return outerSpeaker(tokens, from, v, phrase) ?? { phrase, verb: v };
  }
  return null;
}

/** `Ada Lund: "…"`, also in a row of them, with offices: `… : head of the board Ada Lund: "…"`; no verb stands before. */
function isLabel(tokens: readonly Token[], from: number, name: Phrase): boolean {
  if (tokens.slice(from, name.from).every((token) => token.kind === 'mark')) return true;
  if (!isName(tokens[name.to - 1]) || !isName(tokens[name.to - 2])) return false;
  for (let i = name.from - 1; i >= from; i--) {
    const token = tokens[i];
    if (token?.kind === 'quote' || token?.text === ':') return true;
    if (token === undefined || speechForm(token.lower) !== null || BE.has(token.lower)) return false;
  }
  return true;
}

const STANCE = /^(?:oppos|support|seek|sought|want|view|favou?r|back|expect|welcom|reject|prefer)/u;

/** "She said that the party opposes '…'": of what others hold, the words are hers who tells it; not so of an outlet. */
function outerSpeaker(tokens: readonly Token[], from: number, verb: number, inner: Phrase): Told | null {
  if (!STANCE.test(tokens[verb]?.lower ?? '') || tokens[inner.from - 1]?.lower !== 'that') return null;
  for (let v = inner.from - 2; v > from; v--) {
    const form = speechForm(tokens[v]?.lower ?? '');
    if (form?.direct !== true || form.participle || !isSpeechVerb(tokens, v, from) || isPassive(tokens, v, from))
      continue;
    const phrase = subjectOf(tokens, from, v);
    const person = phrase !== null && /^(?:he|she)$/u.test(tokens[phrase.from]?.lower ?? '');
    return person ? { phrase, verb: v } : null;
  }
  return null;
}

/** "The inquiry found '…'": what reports, studies and courts find, they say. */
function findingSubject(tokens: readonly Token[], from: number, verb: number): Phrase | null {
  if (!/^(?:found|finds|ruled|rules|held|showed|shows|contained|includes?|included)$/u.test(tokens[verb]?.lower ?? ''))
    return null;
  const phrase = subjectOf(tokens, from, verb);
  return phrase !== null && FINDERS.test(tokens[phrase.to - 1]?.lower ?? '') ? phrase : null;
}

/** "its plan, dubbed '…'": named so by nobody, or by whom "by" names. */
function isNaming(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb - 1]?.text === ',' && /^(?:dubbed|termed|branded)$/u.test(tokens[verb]?.lower ?? '');
}

/** `Calling it "…", the committee filed a suit`: a participle that opens its sentence has the subject behind it. */
function subjectBehind(tokens: readonly Token[], from: number, verb: number, quote: number): Phrase | null {
  if (speechForm(tokens[verb]?.lower ?? '')?.participle !== true || verb > from + 1) return null;
  if (
    verb === from + 1 &&
    tokens[from]?.kind === 'word' &&
    !/^(?:while|when|in|by|before|after)$/u.test(tokens[from].lower)
  )
    return null;
  // `Saying that "…" was at stake, the minister ordered a review`
  const comma = tokens.slice(quote + 1, quote + 8).findIndex((token) => token.kind !== 'word');
  const later = tokens[quote + 1 + comma]?.text === ',' ? quote + 2 + comma : quote + 1;
  const next = comma > 0 && later > quote + 1 ? later : tokens[quote + 1]?.text === ',' ? quote + 2 : quote + 1;
  const ends = next > quote + 1 || /,\s*$/u.test(tokens[quote]?.text ?? '');
  return ends ? phraseAfter(tokens, next, Math.min(tokens.length, next + LONGEST_ASIDE)) : null;
}

/** "The plan, said Moreau, was '…'". */
function asideSubject(tokens: readonly Token[], verb: number, to: number): Phrase | null {
  if (tokens[verb - 1]?.text !== ',' || speechForm(tokens[verb]?.lower ?? '')?.participle === true) return null;
  const phrase = phraseAfter(tokens, verb + 1, to);
  return phrase !== null && tokens[phrase.to]?.text === ',' ? phrase : null;
}
