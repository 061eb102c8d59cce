import type { ArticleMetadata, Paragraph, Span, Warning } from './article/article.ts';
import type { Decision } from './synopsis/decisions.ts';

/**
 * The Comparison: one readonly, serialisable value that holds everything the engine found. The command line prints it
 * as JSON; every view renders it. All `start`/`end` are UTF-16 code units into the text of the file `source` names,
 * half-open, unless said otherwise.
 */
export interface Comparison {
  readonly version: 1;
  /** Index of the source that the rows follow. */
  readonly base: number;
  readonly sources: readonly ComparedSource[];
  readonly links: readonly Link[];
  readonly rows: readonly Row[];
  readonly names: readonly Name[];
  readonly quotes: readonly Quotation[];
  readonly utterances: readonly Utterance[];
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  readonly disagreements: readonly Disagreement[];
  /** The user's decisions that were given, in their order, with the passages they are about. */
  readonly decisions: readonly PlacedDecision[];
}

/** A source without its file's text: the views take that from the editor. */
export interface ComparedSource extends ArticleMetadata {
  readonly path: string;
  readonly label: string;
  readonly problem: string | null;
  /** What is wrong in a file that could be read all the same; absent when nothing is. */
  readonly warnings?: readonly Warning[];
  readonly paragraphs: readonly Paragraph[];
}

/** A place in a source's file. */
export interface Place extends Span {
  readonly source: number;
}

/** Names a paragraph: indexes into `sources` and into that source's `paragraphs`. */
export interface PassageRef {
  readonly source: number;
  readonly paragraph: number;
}

/** `same`: each tells the other's main content. `overlap`: they share at least one statement. */
type Relation = 'same' | 'overlap';

/** How the words of two linked passages differ. */
export type Change = 'identical' | 'edited' | 'reworded';

export type ReasonKind =
  'name' | 'phrase' | 'word' | 'quotation' | 'number' | 'date' | 'agreement' | 'title' | 'decision';

/** Why two passages are linked, in words taken from the texts. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly text: string;
}

/** Two passages of different sources that tell the same; `a.source < b.source`. */
export interface Link {
  readonly a: PassageRef;
  readonly b: PassageRef;
  readonly relation: Relation;
  readonly change: Change;
  /** 0 … 1: the share of links of this score that a careful reader would confirm. */
  readonly score: number;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
}

/**
 * `shared`: two or more sources; `only`: one source; `furniture`: page furniture only.
 * Where more is to be told (who lacks it), the cells tell it.
 */
export type RowState = 'shared' | 'only' | 'furniture';

/** One line of the grid: for each source the indexes of its paragraphs, ascending; `[]` where the source has nothing. */
export interface Row {
  readonly cells: readonly (readonly number[])[];
  readonly state: RowState;
}

export const NAME_TYPES = ['person', 'place', 'organisation', 'other'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** A description that a source gives of a name ("North Korean Foreign Minister"), with its place. */
export interface Role extends Place {
  readonly text: string;
}

/** A person, place, organisation or other named thing with everywhere it is named, furniture left out. */
export interface Name {
  /** Unique in the comparison. */
  readonly id: string;
  readonly name: string;
  readonly type: NameType;
  /** Every spelling that occurs, the most telling first. */
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  /** In order of source, then place. */
  readonly mentions: readonly Place[];
  /** What news English says with the name of a seat: Kremlin, "the Russian government". */
  readonly standsFor?: string;
  /** ISO 3166-1 code of the country that a city lies in, where the table of cities knows it. */
  readonly country?: string;
  /** Ids of names that may be the same, though not surely enough to merge them. */
  readonly maybe?: readonly string[];
  /** The user's own note on it, in Markdown. */
  readonly note?: string;
  /** Addresses (http or https) that the user gave. */
  readonly links?: readonly string[];
}

/** Words about who speaks or who passes on, and the name they refer to, where that is known. */
export interface Attribution {
  readonly text: string;
  readonly name: string | null;
}

/** Quoted words; `start…end` is the text between the quotation marks. */
export interface Quotation extends Place {
  readonly text: string;
  readonly speaker: Attribution | null;
  /** The channel through which the words came ("according to TASS"). */
  readonly via: Attribution | null;
  /** A word or two in quotation marks that nobody is said to have spoken. */
  readonly scare?: boolean;
}

/** Quotations, by index into `quotes`, that report the same words. */
export interface Utterance {
  readonly quotes: readonly number[];
  /** `paraphrased`: one source quotes the words, others tell them in indirect speech only. */
  readonly relation: 'identical' | 'altered' | 'partial' | 'paraphrased';
  /** Sentences of sources without the quotation that tell the words in indirect speech; absent when there are none. */
  readonly indirect?: readonly Place[];
}

/**
 * A sentence that its article does not tell on its own word. `named`: on the word of somebody who can be found again
 * ("the ministry said"); `unnamed`: of somebody who cannot ("a senior official"); `hearsay`: of nobody ("reportedly").
 */
export interface Claim extends Place {
  readonly by: Attribution | null;
  readonly standing: 'named' | 'unnamed' | 'hearsay';
  /** The word that leaves open whether it is so. */
  readonly hedge: string | null;
}

export type Precision = 'exact' | 'about' | 'at least' | 'at most';

export type FigureKind = 'number' | 'money' | 'percentage' | 'duration' | 'frequency' | 'date' | 'time';

/** A number, date or the like, with its normal form: ISO 8601 for dates ("2025-07", "2025-07-12", "2025-07-14T07:54"). */
export interface Figure extends Place {
  readonly text: string;
  readonly kind: FigureKind;
  /** `null` when it cannot be told, e.g. "on Saturday" in an article without a date. */
  readonly value: string | null;
  /** What is counted, or the currency. */
  readonly unit: string | null;
  /** How near a quantity claims to be to the truth ("nearly", "at least", "up to"); dates carry theirs in `value`. */
  readonly precision?: Precision;
}

/** A decision of the user and where it found its text. */
export interface PlacedDecision {
  readonly decision: Decision;
  readonly passages: readonly PassageRef[];
  /** Of a paragraph that was moved to another row: the passages of that row. */
  readonly to?: readonly PassageRef[];
  /** Text that it needs was not found. */
  readonly lost: boolean;
  /** The anchors whose text was not found, by their place among all of the decision's; absent when all were. */
  readonly missing?: readonly number[];
}

export const DISAGREEMENT_KINDS = [
  'quotation',
  'speaker',
  'number',
  'date',
  'place',
  'frequency',
  'ambiguity',
  'attribution',
  'fact',
  'spelling',
  'negation',
] as const;

export type DisagreementKind = (typeof DISAGREEMENT_KINDS)[number];

export type Severity = 'information' | 'warning';

/** Where sources contradict each other, in a sentence, with its evidence in at least two texts. */
export interface Disagreement {
  readonly kind: DisagreementKind;
  readonly severity: Severity;
  readonly message: string;
  readonly evidence: readonly Place[];
}
