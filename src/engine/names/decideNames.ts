import type { Name, Place } from '../comparison.ts';
import type { Decision } from '../synopsis/decisions.ts';
import { fold } from '../text/fold.ts';

type NameDecision = Extract<Decision, { readonly kind: 'name-merge' | 'name-split' | 'name-kind' | 'not-a-name' }>;

/**
 * Applies what the user decided about names, in order. Spellings are compared folded; a decision about a spelling that
 * occurs nowhere changes nothing.
 * @param spelled the words at a place, as a reader sees them
 */
export function decideNames(
  names: readonly Name[],
  decisions: readonly Decision[],
  spelled: (place: Place) => string,
): readonly Name[] {
  return decisions.reduce<readonly Name[]>(
    (known, decision) => (isAboutNames(decision) ? decide(known, decision, spelled) : known),
    names,
  );
}

function isAboutNames(decision: Decision): decision is NameDecision {
  return 'names' in decision && decision.kind !== 'name-entry';
}

function decide(names: readonly Name[], decision: NameDecision, spelled: (place: Place) => string): readonly Name[] {
  const spellings = new Set(decision.names.map(fold));
  const meant = (name: Name): boolean => name.aliases.some((alias) => spellings.has(fold(alias)));
  switch (decision.kind) {
    case 'not-a-name':
      return names.flatMap((name) => (meant(name) ? without(name, spellings, spelled) : [name]));
    case 'name-kind':
      return names.map((name) => (meant(name) ? { ...name, type: decision.type } : name));
    case 'name-merge':
      return merge(names, meant, decision.name);
    case 'name-split':
      return names.flatMap((name) => (meant(name) ? split(name, spellings, spelled) : [name]));
    default:
      return decision satisfies never;
  }
}

/** The name without these spellings; nothing where none is left. */
function without(name: Name, spellings: ReadonlySet<string>, spelled: (place: Place) => string): Name[] {
  const mentions = name.mentions.filter((place) => !spellings.has(fold(spelled(place))));
  const aliases = name.aliases.filter((alias) => !spellings.has(fold(alias)));
  const [first] = aliases;
  return mentions.length === 0 || first === undefined
    ? []
    : [{ ...name, name: aliases.includes(name.name) ? name.name : first, aliases, mentions }];
}

/** The names that are meant become one, in the place of the one mentioned most. */
function merge(names: readonly Name[], meant: (name: Name) => boolean, shown: string | undefined): readonly Name[] {
  const parts = names.filter(meant).sort((a, b) => b.mentions.length - a.mentions.length);
  const [main] = parts;
  if (main === undefined) return names;
  const noted = parts.find(({ note }) => note !== undefined);
  const linked = parts.flatMap(({ links = [] }) => links);
  const merged: Name = {
    ...main,
    ...(noted?.note === undefined ? {} : { note: noted.note }),
    ...(linked.length === 0 ? {} : { links: [...new Set(linked)] }),
    name: shown ?? main.name,
    aliases: [...new Set([...(shown === undefined ? [] : [shown]), ...parts.flatMap(({ aliases }) => aliases)])],
    roles: parts.flatMap(({ roles }) => roles).sort(inOrder),
    mentions: parts.flatMap(({ mentions }) => mentions).sort(inOrder),
  };
  return names.flatMap((name) => (name.id === main.id ? [merged] : meant(name) ? [] : [name]));
}

/** Each of the spellings becomes a name of its own; the other spellings stay with the name. */
function split(name: Name, spellings: ReadonlySet<string>, spelled: (place: Place) => string): Name[] {
  const rest = without(name, spellings, spelled);
  const parts = [...spellings].flatMap((spelling): Name[] => {
    const mentions = name.mentions.filter((place) => fold(spelled(place)) === spelling);
    const aliases = name.aliases.filter((alias) => fold(alias) === spelling);
    const [first] = aliases;
    if (mentions.length === 0 || first === undefined) return [];
    return [{ ...name, id: `${name.id}/${spelling}`, name: first, aliases, roles: [], mentions }];
  });
  if (rest.length > 0 || parts.length === 0) return [...rest, ...parts];
  // Something must keep the descriptions: the part that is mentioned most.
  const [main, ...others] = parts.sort((a, b) => b.mentions.length - a.mentions.length);
  return main === undefined ? [] : [{ ...main, id: name.id, roles: name.roles }, ...others];
}

function inOrder(a: Place, b: Place): number {
  return a.source - b.source || a.start - b.start;
}
