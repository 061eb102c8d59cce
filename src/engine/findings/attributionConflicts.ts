import type { Attribution, Disagreement, Name, Quotation } from '../comparison.ts';
import { NATIONALITY } from '../facts/nationality.ts';
import { BODIES } from '../facts/sourceKinds.ts';
import { PRONOUNS, SPEAKING_NOUNS } from '../facts/speakerWords.ts';
import { fold } from '../text/fold.ts';
import type { Found } from './found.ts';
import { cited, contrast, labels } from './wording.ts';

/** Ways to say where words were uttered, which name no source of them. */
const NO_SOURCE =
  /\b(?:reporters?|journalists?|statement|tweet|interview|letter|memo|e-?mail|speech|post|briefing|conference|Telegram|Twitter|Facebook|Instagram|YouTube|Truth Social|Weibo|X)\b/u;

/** Utterances that sources ascribe to different speakers, or pass on with different sources or none. */
export function attributionConflicts({ articles, names, quotes, utterances }: Found): readonly Disagreement[] {
  const byId = new Map(names.map((name) => [name.id, name]));
  return utterances.flatMap((utterance): Disagreement[] => {
    const members = utterance.quotes.flatMap((i) => quotes[i] ?? []);
    return [...speakers(members), ...sources(members)];
  });

  function speakers(members: readonly Quotation[]): readonly Disagreement[] {
    const known = members.filter((q) => q.speaker !== null && isNamed(q.speaker, byId) && isPhrase(q.text));
    const differing = known.filter((a) =>
      known.some((b) => a.source !== b.source && !sameSpeaker(a.speaker, b.speaker)),
    );
    if (differing.length < 2) return [];
    const says = contrast(
      articles,
      differing.map((q) => ({ source: q.source, what: q })),
      (q) => speakerKey(q.speaker),
      (who, q: Quotation) => `${shown(q.speaker, byId)} in ${who}`,
    );
    return [conflict('speaker', 'warning', `${cited(members[0]?.text ?? '')} is said by ${says}.`, differing)];
  }

  function sources(members: readonly Quotation[]): readonly Disagreement[] {
    const named = members.filter((q) => namesSource(q));
    const other = named.filter((a) => named.some((b) => a.source !== b.source && !sameSource(a.via, b.via)));
    if (other.length >= 2) {
      const says = contrast(
        articles,
        other.map((q) => ({ source: q.source, what: q })),
        (q) => sourceKey(q.via).join(' '),
        (who, q: Quotation, several) => `${who} ${several ? 'name' : 'names'} ${q.via?.text ?? ''}`,
      );
      return [
        conflict('attribution', 'warning', `The source of ${cited(members[0]?.text ?? '')} differs: ${says}.`, other),
      ];
    }
    const silent = members.filter((q) => q.speaker !== null && q.via === null && !isBody(q.speaker));
    const first = named[0];
    if (first === undefined || silent.length === 0 || isShownSpeaker(first, silent)) return [];
    const sourcesOf = (list: readonly Quotation[]) => list.map((q) => q.source);
    const only = silent.filter((q) => !sourcesOf(named).includes(q.source));
    if (only.length === 0) return [];
    const message = `${cited(first.text)} has a source, ${first.via?.text ?? ''}, in ${labels(articles, sourcesOf(named))}, but none in ${labels(articles, sourcesOf(only))}.`;
    return [conflict('attribution', 'information', message, [...named, ...only])];
  }
}

/** A catchword ("a disaster") may be anybody's; so many words are one speaker's. */
const LEAST_WORDS = 4;

function isPhrase(text: string): boolean {
  return text.trim().split(/\s+/u).length >= LEAST_WORDS;
}

function conflict(
  kind: Disagreement['kind'],
  severity: Disagreement['severity'],
  message: string,
  of: readonly Quotation[],
): Disagreement {
  const evidence = of.map(({ source, start, end }) => ({ source, start, end }));
  return { kind, severity, message, evidence: evidence.sort((a, b) => a.source - b.source || a.start - b.start) };
}

/** A speaker told by a name of a person; offices and bodies may stand for the same speaker under another word. */
function isNamed(speaker: Attribution, byId: ReadonlyMap<string, Name>): boolean {
  const type = speaker.name === null ? null : byId.get(speaker.name)?.type;
  if (type !== null && type !== undefined) return type === 'person';
  const last = speaker.text.split(/\s+/u).at(-1) ?? '';
  return /^\p{Lu}\p{Ll}/u.test(last) && !SPEAKING_NOUNS.has(last.toLowerCase()) && !NATIONALITY.test(last);
}

function sameSpeaker(a: Attribution | null, b: Attribution | null): boolean {
  if (a === null || b === null) return true;
  if (a.name !== null && b.name !== null) return a.name === b.name;
  const x = nameWords(a.text);
  return nameWords(b.text).some((word) => x.includes(word));
}

function speakerKey(speaker: Attribution | null): string {
  return speaker?.name ?? nameWords(speaker?.text ?? '').at(-1) ?? '';
}

function shown(speaker: Attribution | null, byId: ReadonlyMap<string, Name>): string {
  if (speaker === null) return 'nobody';
  const name = speaker.name === null ? null : byId.get(speaker.name);
  return name?.name ?? speaker.text;
}

/** The capitalised words that tell one name from another: "the Ruritanian agency RNA" → rna. */
function nameWords(text: string): readonly string[] {
  return text
    .split(/[\s-]+/u)
    .map((word) => word.replace(/[’']s?$/u, ''))
    .filter((word) => /^\p{Lu}/u.test(word) && !NATIONALITY.test(word))
    .map(fold);
}

function sourceKey(via: Attribution | null): readonly string[] {
  const words = nameWords(via?.text ?? '');
  return words.length > 0
    ? words
    : fold(via?.text ?? '')
        .split(' ')
        .slice(-1);
}

function namesSource({ via }: Quotation): boolean {
  return via !== null && !NO_SOURCE.test(via.text) && !PRONOUNS.has(via.text.toLowerCase()) && isSourceLike(via.text);
}

/** A source has a name, or is a body ("the ministry"). */
function isSourceLike(text: string): boolean {
  return nameWords(text).length > 0 || BODIES.has(text.toLowerCase().split(/\s+/u).at(-1) ?? '');
}

function sameSource(a: Attribution | null, b: Attribution | null): boolean {
  if (a === null || b === null) return true;
  if (a.name !== null && a.name === b.name) return true;
  const x = sourceKey(a);
  return sourceKey(b).some((word) => x.includes(word));
}

function isBody(speaker: Attribution): boolean {
  const words = speaker.text.toLowerCase().split(/\s+/u);
  return words.some((word) => BODIES.has(word));
}

/** The source of one report is the speaker of another: it is not missing there. */
function isShownSpeaker(withSource: Quotation, silent: readonly Quotation[]): boolean {
  return silent.some(
    (q) => q.speaker !== null && sameSource(withSource.via, q.speaker) && nameWords(q.speaker.text).length > 0,
  );
}
