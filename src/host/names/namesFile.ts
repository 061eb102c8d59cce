import { applyEdits, modify, parse } from 'jsonc-parser';
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

/**
 * The text of a names file with one more decision; its comments and its order stay.
 * A decision that is not about names changes nothing.
 */
export function withDecision(text: string, decision: Decision): string {
  switch (decision.kind) {
    case 'not-a-name':
      return decision.names.reduce((sofar, spelling) => append(sofar, 'notNames', spelling), text);
    case 'name-split':
      return append(text, 'separate', decision.names);
    case 'name-merge': {
      const name = decision.name ?? decision.names[0] ?? '';
      return append(text, 'names', { name, aliases: decision.names.filter((each) => each !== name) });
    }
    case 'name-kind': {
      const [name, ...aliases] = decision.names;
      return append(text, 'names', { name, aliases, type: decision.type });
    }
    case 'name-entry':
    case 'link':
    case 'unlink':
    case 'furniture':
    case 'article':
    case 'note':
    case 'done':
    case 'dismissed':
      return text;
    default:
      return decision satisfies never;
  }
}

function append(text: string, list: keyof NamesFile, value: unknown): string {
  const file: unknown = parse(text);
  const there = typeof file === 'object' && file !== null ? (file as NamesFile)[list] : undefined;
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
  // An empty file has no object to insert into.
  const start = text.trim() === '' ? '{}\n' : text;
  const edits = Array.isArray(there)
    ? modify(start, [list, -1], value, { isArrayInsertion: true, formattingOptions })
    : modify(start, [list], [value], { formattingOptions });
  return applyEdits(start, edits);
}
