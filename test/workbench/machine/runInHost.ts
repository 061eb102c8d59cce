import type { Browser } from 'playwright-core';
import { printed, type Figures } from '../suite/suiteLines.ts';
import type { Host } from './bundleSuite.ts';
import { isNoise } from './consoleErrors.ts';
import type { VscodeServer } from './vscodeServer.ts';

/** A whole run, a slow machine included; a minute on a quiet one. In minutes. */
const LONGEST = 15;

/** How long the suite may say nothing: longer than any of its tests may take. In minutes. */
const SILENCE = 4;

const MINUTE = 60_000;

/** What VS Code is to run. */
export interface HostRun {
  readonly host: Host;
  /** The folder of the extension under development. */
  readonly extension: string;
  /** The bundle that exports `run()`. */
  readonly suite: string;
  /** The folder that VS Code opens. */
  readonly folder: string;
}

/**
 * Opens a workbench that runs a suite of tests in its extension host, as VS Code's own browser tests do, and prints
 * what the suite prints.
 * @throws Error when the suite does not come to an end
 */
export async function runInHost(browser: Browser, server: VscodeServer, run: HostRun): Promise<Figures> {
  const page = await browser.newPage({ viewport: { width: 1500, height: 900 } });
  const end = new Ending();
  let figures: Figures | undefined;
  const complaints: string[] = [];
  await page.exposeFunction('codeAutomationLog', (type: string, parameters: readonly unknown[]) => {
    const said = parameters.map(String).join(' ');
    const text = printed(said);
    if (type === 'error' && !isNoise(said)) complaints.push(said);
    if (text !== undefined) end.isAlive();
    if (typeof text === 'string') console.log(text);
    else figures = text ?? figures;
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => end.with(code));
  page.once('crash', () => end.without('The page crashed.'));
  page.once('close', () => end.without('The browser died.'));
  void server.death.then((how) => end.without(how));
  try {
    await page.goto(
      server.url(run.folder, [
        ['extensionDevelopmentPath', server.uri(run.extension)],
        ['extensionTestsPath', server.uri(run.suite)],
        ['skipWelcome', 'true'],
      ]),
    );
    const code = await end.code;
    if (figures === undefined)
      throw new Error(`VS Code ended with ${code} before the suite had run:\n${complaints.join('\n')}`);
    if (figures.host !== run.host) throw new Error(`The suite ran in the ${figures.host} host, not in ${run.host}.`);
    return figures;
  } finally {
    await page.close();
  }
}

/** Waits for the end of a run, which may be a death or a silence. */
class Ending {
  readonly code: Promise<number>;
  readonly #total: ReturnType<typeof setTimeout>;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #resolve!: (code: number) => void;
  #reject!: (error: Error) => void;

  constructor() {
    this.code = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // It may end before anybody waits for it.
    this.code.catch(() => undefined);
    this.#total = setTimeout(() => this.without(`The suite did not end in ${LONGEST} minutes.`), LONGEST * MINUTE);
    this.isAlive();
  }

  isAlive(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.without(`The suite said nothing for ${SILENCE} minutes.`), SILENCE * MINUTE);
  }

  with(code: number): void {
    this.#stop();
    this.#resolve(code);
  }

  without(reason: string): void {
    this.#stop();
    this.#reject(new Error(reason));
  }

  #stop(): void {
    clearTimeout(this.#total);
    clearTimeout(this.#silence);
  }
}
