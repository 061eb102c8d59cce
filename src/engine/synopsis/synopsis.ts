import { parse, type ParseError, printParseErrorCode } from 'jsonc-parser';

/** One source of a saved comparison. */
export interface SynopsisSource {
  /** Relative to the `.synopsis` file, with `/`; an absolute address where there is no relative one. */
  readonly path: string;
  /** What the user calls it. */
  readonly label?: string;
  /** ISO date, where the user knows better than the page. */
  readonly published?: string;
}

/** What a `.synopsis` file holds: the sources and what the user decided about them. */
export interface Synopsis {
  readonly version: 1;
  readonly base: number;
  readonly sources: readonly SynopsisSource[];
  /** In the order they were made. Kinds that this version does not know are kept as they are. */
  readonly decisions: readonly unknown[];
  /** Other properties of the file (`$schema`, or of a later version), kept as they are. */
  readonly rest?: Readonly<Record<string, unknown>>;
}

/** Why a `.synopsis` cannot be used: one sentence, and the 1-based line it is about. */
export interface SynopsisProblem {
  readonly problem: string;
  readonly line: number;
}

const SYNTAX: Readonly<Record<string, string>> = {
  CommaExpected: 'a comma is missing',
  ColonExpected: 'a colon is missing',
  ValueExpected: 'a value is missing',
  PropertyNameExpected: 'a name in quotation marks is missing',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  EndOfFileExpected: 'there is more text after the end',
  UnexpectedEndOfString: 'a quotation mark is missing',
  InvalidSymbol: 'there is a word that JSON does not know',
};

/**
 * Reads the text of a `.synopsis` file: JSON, in which comments are allowed. An empty text is an empty comparison.
 * @returns the synopsis, or what is wrong with the text and in which line
 */
export function parseSynopsis(text: string): Synopsis | SynopsisProblem {
  if (text.trim() === '') return { version: 1, base: 0, sources: [], decisions: [] };
  const errors: ParseError[] = [];
  let value: unknown;
  try {
    value = parse(text, errors, { allowTrailingComma: true });
  } catch {
    return wrong(1, 'lists or objects stand too deep inside each other'); // the parser calls itself for each
  }
  const [error] = errors;
  if (error !== undefined) {
    const code = printParseErrorCode(error.error);
    return wrong(lineAt(text, error.offset), SYNTAX[code] ?? 'it is not JSON');
  }
  if (!isObject(value)) return wrong(1, 'it must be an object with "sources"');
  const { version = 1, base = 0, sources = [], decisions = [], ...rest } = value;
  if (version !== 1) {
    return wrong(lineOf(text, 'version'), 'it was made by a newer Synoptic; update the extension to open it');
  }
  if (!Array.isArray(sources)) return wrong(lineOf(text, 'sources'), '"sources" must be a list');
  const read: SynopsisSource[] = [];
  for (const source of sources as unknown[]) {
    if (!isObject(source) || typeof source['path'] !== 'string' || source['path'] === '') {
      return wrong(lineOf(text, 'sources'), `source ${read.length + 1} has no "path"`);
    }
    const { path, label, published } = source;
    read.push({
      path,
      ...(typeof label === 'string' && label !== '' ? { label } : {}),
      ...(typeof published === 'string' && published !== '' ? { published } : {}),
    });
  }
  if (!Array.isArray(decisions)) return wrong(lineOf(text, 'decisions'), '"decisions" must be a list');
  const last = Math.max(0, read.length - 1);
  if (typeof base !== 'number' || !Number.isInteger(base) || base < 0 || base > last) {
    return wrong(lineOf(text, 'base'), `"base" must be a whole number from 0 to ${last}`);
  }
  const kept = Object.keys(rest).length > 0 ? { rest } : {};
  return { version: 1, base, sources: read, decisions: decisions as unknown[], ...kept };
}

/** Writes a synopsis so that a small change is a small difference in git. Ends with a line break. */
export function formatSynopsis(synopsis: Synopsis): string {
  const { version, base, sources, decisions, rest } = synopsis;
  return `${JSON.stringify({ ...rest, version, base, sources, decisions }, null, 2)}\n`;
}

function wrong(line: number, what: string): SynopsisProblem {
  return { problem: `This comparison cannot be read: in line ${line}, ${what}.`, line };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/u).length;
}

function lineOf(text: string, property: string): number {
  return lineAt(text, Math.max(0, text.indexOf(`"${property}"`)));
}
