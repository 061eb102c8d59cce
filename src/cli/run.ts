import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { compareNow } from '../engine/compare.ts';
import type { Comparison } from '../engine/comparison.ts';
import { loadEngineData } from '../engine/data.ts';
import type { WordKnowledge } from '../engine/difference/changeKind.ts';
import { synonymKnowledge } from '../engine/difference/synonymKnowledge.ts';
import { toCsv } from '../engine/report/csv.ts';
import { toHtml } from '../engine/report/html.ts';
import { toMarkdown } from '../engine/report/markdown.ts';
import { parseCommand, UsageError, type Command, type CompareCommand, type Format } from './arguments.ts';
import { dataFiles } from './dataFiles.ts';
import { HELP } from './help.ts';
import { outputProblem, writeOutput } from './output.ts';
import { readSource } from './readSource.ts';

/** Where the command line writes to. */
export interface Terminal {
  out(text: string): void;
  /** @param line without its line end */
  error(line: string): void;
}

/** 0: all went well. 1: something could not be read or written. 2: the command line is wrong. */
export type ExitCode = 0 | 1 | 2;

/**
 * Does what the command line asks for.
 * @param args without the interpreter and the script
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await obey(parseCommand(args), terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.error(error.message);
    return 2;
  }
}

async function obey(command: Command, terminal: Terminal): Promise<ExitCode> {
  switch (command.name) {
    case 'help':
      terminal.out(HELP);
      return 0;
    case 'version':
      terminal.out(`${manifest.version}\n`);
      return 0;
    case 'compare':
      return compareFiles(command, terminal);
  }
}

async function compareFiles(command: CompareCommand, terminal: Terminal): Promise<ExitCode> {
  await refuseRepeated(command.files);
  const trouble = command.output === null ? null : await outputProblem(command.output);
  if (trouble !== null) {
    terminal.error(trouble);
    return 1;
  }
  const inputs = await Promise.all(command.files.map((file, i) => readSource(file, command.published[i] ?? null)));
  const data = await loadEngineData(dataFiles);
  const comparison = compareNow(inputs, { base: command.base, unit: command.unit }, data);

  const unread = comparison.sources.filter((source) => source.problem !== null);
  for (const { path, problem } of unread) terminal.error(`${path}: ${problem ?? ''}`);
  if (unread.length === comparison.sources.length) return 1;
  for (const { path, warnings = [] } of comparison.sources) {
    for (const { line, message } of warnings) terminal.error(`${path}, line ${line}: ${message}`);
  }

  const content = RENDERERS[command.format](comparison, synonymKnowledge(data));
  if (command.output === null) {
    terminal.out(content);
  } else {
    const failure = await writeOutput(command.output, content);
    if (failure !== null) {
      terminal.error(failure);
      return 1;
    }
  }
  return unread.length > 0 ? 1 : 0;
}

/** Two paths may lead to one file: `a.txt`, `./a.txt`, a symbolic link. */
async function refuseRepeated(files: readonly string[]): Promise<void> {
  const seen = new Map<string, string>();
  for (const file of files) {
    const real = await realpath(file).catch(() => resolve(file));
    const earlier = seen.get(real);
    if (earlier !== undefined) {
      throw new UsageError(
        earlier === file
          ? `${file}: This file is named twice; name each file once.`
          : `${file}: This is the same file as ${earlier}; name each file once.`,
      );
    }
    seen.set(real, file);
  }
}

/** What a comparison is printed as. */
const RENDERERS: Readonly<Record<Format, (comparison: Comparison, knowledge: WordKnowledge) => string>> = {
  json: (comparison) => `${JSON.stringify(comparison, null, 1)}\n`,
  html: toHtml,
  markdown: toMarkdown,
  csv: toCsv,
};
