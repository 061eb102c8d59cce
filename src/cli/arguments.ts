import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Unit } from '../engine/compare.ts';
import { isIsoDate } from './isoDate.ts';

const FORMATS = ['json', 'html', 'markdown', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

const UNITS = ['paragraph', 'sentence', 'line'] as const satisfies readonly Unit[];

/** What `synoptic compare` is asked to do. Paths are as the user typed them. */
export interface CompareCommand {
  readonly name: 'compare';
  readonly files: readonly string[];
  readonly format: Format;
  /** Index into `files`. */
  readonly base: number;
  readonly unit: Unit;
  /** ISO dates that win over what the articles say, one entry a file; `null` where the article's own date holds. */
  readonly published: readonly (string | null)[];
  /** `null` is the standard output. */
  readonly output: string | null;
}

export type Command = CompareCommand | { readonly name: 'help' } | { readonly name: 'version' };

/** The command line cannot be understood; the message is one sentence that says what to do. */
export class UsageError extends Error {}

const OPTIONS = {
  format: { type: 'string' },
  base: { type: 'string' },
  unit: { type: 'string' },
  published: { type: 'string', multiple: true },
  output: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/**
 * Reads the command line.
 * @param args without the interpreter and the script
 * @throws UsageError
 */
export function parseCommand(args: readonly string[]): Command {
  // Not strict: Node's own messages for a wrong option are several sentences long and about its programming interface.
  const { positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.entries(OPTIONS).find(([name]) => name === token.name)?.[1];
    if (option === undefined) {
      throw new UsageError(`There is no option ${token.rawName}; synoptic --help lists them.`);
    }
    if (option.type === 'string' && token.value === undefined) {
      throw new UsageError(`The option ${token.rawName} needs a value; synoptic --help shows which.`);
    }
    if (option.type === 'boolean' && token.value !== undefined) {
      throw new UsageError(`The option ${token.rawName} takes no value; leave out “${token.value}”.`);
    }
    values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? '']);
  }
  if (values.has('help')) return { name: 'help' };
  if (values.has('version')) return { name: 'version' };

  const [command, ...files] = positionals;
  if (command !== 'compare') {
    throw new UsageError(
      command === undefined
        ? 'Nothing to do: name the articles, as in synoptic compare a.txt b.txt.'
        : `There is no command “${command}”; use synoptic compare FILE….`,
    );
  }
  if (files.length === 0) throw new UsageError('No files are named: add one or more articles after compare.');
  return {
    name: 'compare',
    files,
    format: oneOf(FORMATS, 'format', values) ?? 'json',
    base: baseIndex(single('base', values), files),
    unit: oneOf(UNITS, 'unit', values) ?? 'paragraph',
    published: publicationDates(values.get('published') ?? [], files),
    output: outputFile(single('output', values), files),
  };
}

function single(name: string, values: ReadonlyMap<string, readonly string[]>): string | null {
  const given = values.get(name) ?? [];
  if (given.length > 1) throw new UsageError(`The option --${name} is given ${given.length} times; give it once.`);
  return given[0] ?? null;
}

function oneOf<T extends string>(
  choices: readonly T[],
  name: string,
  values: ReadonlyMap<string, readonly string[]>,
): T | null {
  const value = single(name, values);
  if (value === null) return null;
  const choice = choices.find((each) => each === value);
  if (choice === undefined) {
    throw new UsageError(`“${value}” is no ${name}; use --${name} ${choices.join(' or ')}.`);
  }
  return choice;
}

/** The place of a file among the files, however its path is spelled; -1 where it is none of them. */
function indexOfFile(file: string, files: readonly string[]): number {
  return files.findIndex((each) => resolve(each) === resolve(file));
}

function baseIndex(base: string | null, files: readonly string[]): number {
  if (base === null) return 0;
  const index = indexOfFile(base, files);
  if (index < 0) throw new UsageError(`The base ${base} is not among the files; name it after compare, too.`);
  return index;
}

/** `--published DATE` holds for every file, `--published FILE=DATE` for one. */
function publicationDates(given: readonly string[], files: readonly string[]): (string | null)[] {
  const dates: (string | null)[] = files.map(() => null);
  for (const value of given) {
    const split = value.lastIndexOf('=');
    const date = value.slice(split + 1);
    if (!isIsoDate(date)) {
      throw new UsageError(`“${date}” is no date; write it as 2025-07-12 or 2025-07-12T09:30.`);
    }
    if (split < 0) {
      dates.fill(date);
      continue;
    }
    const file = value.slice(0, split);
    const index = indexOfFile(file, files);
    if (index < 0) throw new UsageError(`--published dates ${file}, which is not among the files; check its name.`);
    dates[index] = date;
  }
  return dates;
}

function outputFile(output: string | null, files: readonly string[]): string | null {
  if (output !== null && indexOfFile(output, files) >= 0) {
    throw new UsageError(`The output ${output} would overwrite an article; name another file.`);
  }
  return output;
}
