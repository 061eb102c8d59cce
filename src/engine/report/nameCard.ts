import { tellsTheStory } from '../article/article.ts';
import type { Comparison, Name, NameType, Place } from '../comparison.ts';
import { toText } from '../article/offsets.ts';
import { fold } from '../text/fold.ts';
import { ownLinks, searchLink, type NameLink } from './nameLinks.ts';

/** What a card about a name says, in the order it says it. The same in text editors and in the grid. */
export interface NameCard {
  readonly id: string;
  readonly name: string;
  readonly type: NameType;
  /** Descriptions, most given first; each with the sources that give it and its first place. */
  readonly roles: readonly { readonly text: string; readonly sources: readonly number[]; readonly place: Place }[];
  /** What else is known, each in a sentence: where a city lies, what a seat stands for, who may be the same. */
  readonly remarks: readonly string[];
  /** One entry a source that names it. */
  readonly sources: readonly {
    readonly source: number;
    /** Spellings in order of first appearance, with how often each stands there. */
    readonly spellings: readonly { readonly text: string; readonly count: number }[];
    readonly count: number;
    readonly first: Place;
  }[];
  /** Sources that were read and do not name it in their report. */
  readonly absent: readonly {
    readonly source: number;
    /** It stands in the page's furniture only. */ readonly inFurniture: boolean;
  }[];
  /** It has a spelling that may be taken from it. */
  readonly canSplit: boolean;
  /** The user's own note, in Markdown; null without one. */
  readonly note: string | null;
  /** The user's own links, then a search for the name. */
  readonly links: readonly NameLink[];
}

/**
 * Collects what is known of a name.
 */
export function nameCard(comparison: Comparison, name: Name): NameCard {
  const roles = new Map<string, { text: string; sources: number[]; place: Place }>();
  for (const role of name.roles) {
    const key = fold(role.text);
    const known = roles.get(key);
    if (known === undefined) {
      roles.set(key, { text: role.text, sources: [role.source], place: role });
    } else if (!known.sources.includes(role.source)) {
      known.sources.push(role.source);
    }
  }
  const perSource = comparison.sources.map((_, source) => name.mentions.filter((mention) => mention.source === source));
  return {
    id: name.id,
    name: name.name,
    type: name.type,
    roles: [...roles.values()].sort((a, b) => b.sources.length - a.sources.length),
    remarks: remarksOn(comparison, name),
    sources: perSource.flatMap((mentions, source) => {
      const first = mentions[0];
      return first === undefined
        ? []
        : [{ source, spellings: spellings(comparison, mentions), count: mentions.length, first }];
    }),
    absent: perSource.flatMap((mentions, source) =>
      mentions.length > 0 || comparison.sources[source]?.problem !== null
        ? []
        : [{ source, inFurniture: standsInFurniture(comparison, source, name) }],
    ),
    canSplit: name.aliases.length > 1,
    note: name.note ?? null,
    links: [...ownLinks(name), searchLink(name)],
  };
}

function remarksOn(comparison: Comparison, { country, standsFor, maybe = [] }: Name): string[] {
  const others = maybe.flatMap((id) => comparison.names.find((each) => each.id === id)?.name ?? []);
  return [
    ...(country === undefined ? [] : [`In ${countryName(country)}.`]),
    ...(standsFor === undefined ? [] : [`May stand for ${standsFor.replace(/^perhaps /u, '')}.`]),
    ...(others.length === 0 ? [] : [`May be the same as ${others.join(' or ')}.`]),
  ];
}

/** @param code ISO 3166-1 alpha-2 */
function countryName(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;
  } catch {
    return code; // not a code
  }
}

function spellings(comparison: Comparison, mentions: readonly Place[]): { text: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const text = placeText(comparison, mention);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => ({ text, count }));
}

/** The words at a place as a reader sees them, without markup; `''` where the place is in no paragraph. */
export function placeText(comparison: Comparison, place: Place): string {
  const paragraph = comparison.sources[place.source]?.paragraphs.find(
    (each) => each.start <= place.start && place.end <= each.end,
  );
  if (paragraph === undefined) return '';
  const span = toText(paragraph, place);
  return span === null ? '' : paragraph.text.slice(span.start, span.end);
}

function standsInFurniture(comparison: Comparison, source: number, name: Name): boolean {
  const full = name.aliases.map(fold).filter((alias) => alias.includes(' ') || alias === fold(name.name));
  return (comparison.sources[source]?.paragraphs ?? []).some(
    (paragraph) => !tellsTheStory(paragraph.kind) && full.some((alias) => ` ${fold(paragraph.text)} `.includes(alias)),
  );
}
