import { applyEdits, modify, parse, type ParseError } from 'jsonc-parser';
import { asDecision, type Decision } from '../../engine/synopsis/decisions.ts';

/** What a names file holds, as its schema says. */
interface NamesFile {
  readonly names?: unknown;
  readonly separate?: unknown;
  readonly notNames?: unknown;
}

/** The decisions that a names file stands for; what is malformed is passed over. */
export function namesFileDecisions(value: unknown): Decision[] {
  if (typeof value !== 'object' || value === null) return [];
  const { names, separate, notNames } = value as NamesFile;
  const list = (of: unknown): unknown[] => (Array.isArray(of) ? of : []);
  return [
    ...list(names).map((entry): unknown => {
      if (typeof entry !== 'object' || entry === null || !('name' in entry)) return null;
      const { name } = entry;
      const aliases = 'aliases' in entry ? list(entry.aliases) : [];
      return { ...entry, kind: 'name-entry', names: [name, ...aliases] };
    }),
    ...list(separate).map((spellings) => ({ kind: 'name-split', names: spellings })),
    ...(list(notNames).length > 0 ? [{ kind: 'not-a-name', names: notNames }] : []),
  ].flatMap((each) => asDecision(each) ?? []);
}

/** Why a names file is not changed: the 1-based line that is not JSON, or that the file is of another shape. */
export interface Unchangeable {
  readonly problem: string;
}

/**
 * The text of a names file with one more decision; its comments and its order stay. An entry of the same name takes it
 * up, so that its note and links stay with it. A decision that is not about names changes nothing.
 */
export function withDecision(text: string, decision: Decision): string | Unchangeable {
  // An empty file has no object to insert into.
  const start = text.trim() === '' ? '{}\n' : text;
  const errors: ParseError[] = [];
  const file: unknown = parse(start, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined) {
    const line = start.slice(0, error.offset).split(/\r\n|\r|\n/u).length;
    return { problem: `it is not JSON in line ${line}` };
  }
  const lists = file as NamesFile | null;
  if (typeof file !== 'object' || Array.isArray(file) || lists === null) return { problem: 'it is not an object' };
  const wrong = (['names', 'separate', 'notNames'] as const).find(
    (list) => lists[list] !== undefined && !Array.isArray(lists[list]),
  );
  if (wrong !== undefined) return { problem: `"${wrong}" is not a list` };
  switch (decision.kind) {
    case 'not-a-name':
      return decision.names.reduce((sofar, spelling) => append(sofar, 'notNames', spelling), start);
    case 'name-split':
      return append(start, 'separate', decision.names);
    case 'name-merge': {
      const name = decision.name ?? decision.names[0] ?? '';
      return withEntry(start, lists, decision.names, { name, aliases: decision.names.filter((each) => each !== name) });
    }
    case 'name-kind': {
      const [name = '', ...aliases] = decision.names;
      return withEntry(start, lists, decision.names, { name, aliases, type: decision.type });
    }
    case 'name-entry':
    case 'link':
    case 'unlink':
    case 'move':
    case 'split':
    case 'join':
    case 'furniture':
    case 'article':
    case 'note':
    case 'done':
    case 'dismissed':
      return start;
    default:
      return decision satisfies never;
  }
}

interface Entry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type?: string;
}

const FORMATTING = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } } as const;

/** Changes the entry that has one of the spellings, else adds one. */
function withEntry(text: string, { names }: NamesFile, spellings: readonly string[], entry: Entry): string {
  const list: unknown[] = Array.isArray(names) ? names : [];
  const at = list.findIndex((each) => spellingsOf(each).some((spelling) => spellings.includes(spelling)));
  const there = list[at];
  if (at < 0 || typeof there !== 'object' || there === null) return append(text, 'names', entry);
  const aliases = [...new Set([...spellingsOf(there), ...entry.aliases])].filter((each) => each !== entry.name);
  return Object.entries({ ...entry, aliases }).reduce(
    (sofar, [field, value]) => applyEdits(sofar, modify(sofar, ['names', at, field], value, FORMATTING)),
    text,
  );
}

function spellingsOf(entry: unknown): string[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const { name, aliases } = entry as { name?: unknown; aliases?: unknown };
  return [name, ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])].filter((each) => typeof each === 'string');
}

function append(text: string, list: keyof NamesFile, value: unknown): string {
  const file = parse(text) as NamesFile;
  const edits = Array.isArray(file[list])
    ? modify(text, [list, -1], value, { isArrayInsertion: true, ...FORMATTING })
    : modify(text, [list], [value], FORMATTING);
  return applyEdits(text, edits);
}
