import type { Browser, Page } from 'playwright-core';
import { printed, type Figures } from '../suite/suiteLines.ts';
import type { Host } from './bundleSuite.ts';
import { isNoise } from './consoleErrors.ts';
import type { VscodeServer } from './vscodeServer.ts';

/** A whole run, a slow machine included. In milliseconds. */
const PATIENCE = 300_000;

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
  let figures: Figures | undefined;
  const complaints: string[] = [];
  await page.exposeFunction('codeAutomationLog', (type: string, parameters: readonly unknown[]) => {
    const said = parameters.map(String).join(' ');
    const text = printed(said);
    if (type === 'error' && !isNoise(said)) complaints.push(said);
    if (typeof text === 'string') console.log(text);
    else figures = text ?? figures;
  });
  const exit = await exitOf(page);
  try {
    await page.goto(
      server.url(run.folder, [
        ['extensionDevelopmentPath', server.uri(run.extension)],
        ['extensionTestsPath', server.uri(run.suite)],
        ['skipWelcome', 'true'],
      ]),
    );
    const code = await exit.code;
    if (figures === undefined)
      throw new Error(`VS Code ended with ${code} before the suite had run:\n${complaints.join('\n')}`);
    if (figures.host !== run.host) throw new Error(`The suite ran in the ${figures.host} host, not in ${run.host}.`);
    return figures;
  } finally {
    await page.close();
  }
}

/** Listens for the end of the run. The promise stands in an object, lest awaiting this waits for the end. */
async function exitOf(page: Page): Promise<{ readonly code: Promise<number> }> {
  let end: (code: number) => void;
  const code = new Promise<number>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The suite did not end in five minutes.')), PATIENCE);
    end = (value) => {
      clearTimeout(timer);
      resolve(value);
    };
  });
  await page.exposeFunction('codeAutomationExit', (value: number) => end(value));
  return { code };
}
