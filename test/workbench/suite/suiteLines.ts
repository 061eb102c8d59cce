/** Begins every line that the suite prints, so that the runner outside finds it among VS Code's own. */
const MARK = 'synoptic suite: ';
const FIGURES = 'figures ';

/** What a run of tests came to. */
export interface Figures {
  readonly passed: number;
  readonly failed: number;
  /** Which extension host ran them. */
  readonly host: 'node' | 'web';
}

/** Prints a text of the suite. */
export function print(text: string): void {
  console.log(MARK + text);
}

export function printFigures(figures: Figures): void {
  print(FIGURES + JSON.stringify(figures));
}

/** @returns what the suite printed with this text, or `undefined` when it is VS Code's own */
export function printed(text: string): string | Figures | undefined {
  const at = text.indexOf(MARK);
  if (at < 0) return undefined;
  const rest = text.slice(at + MARK.length);
  return rest.startsWith(FIGURES) ? (JSON.parse(rest.slice(FIGURES.length)) as Figures) : rest;
}
