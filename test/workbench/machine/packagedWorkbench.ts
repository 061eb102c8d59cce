import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { Grid } from './grid.ts';
import { packagedExtension } from './packagedExtension.ts';
import { sampleFolder, type SampleFolder } from './sampleFolder.ts';
import { VscodeServer, type ServerOptions } from './vscodeServer.ts';
import { WorkbenchPage } from './workbenchPage.ts';

/** How often what VS Code did not do as asked is asked again. */
const ATTEMPTS = 10;

/** A workbench with the packaged extension, on a copy of the examples: what a user has after installing it. */
export class PackagedWorkbench {
  readonly server: VscodeServer;
  readonly browser: Browser;
  readonly folder: SampleFolder;

  private constructor(server: VscodeServer, browser: Browser, folder: SampleFolder) {
    this.server = server;
    this.browser = browser;
    this.folder = folder;
  }

  static async start(options: Pick<ServerOptions, 'settings' | 'askForTrust'> = {}): Promise<PackagedWorkbench> {
    const folder = await sampleFolder();
    const server = await VscodeServer.start({ ...options, extensions: [packagedExtension()] });
    const browser = await launchBrowser();
    // Whoever waits for something on a page is told at once, and not when patience ends.
    void server.death.then((how) => {
      console.error(how);
      return browser.close();
    });
    return new PackagedWorkbench(server, browser, folder);
  }

  /** Opens a window with a profile of its own, and waits until it knows the extension. */
  async open(viewport = { width: 1500, height: 900 }): Promise<WorkbenchPage> {
    const workbench = await WorkbenchPage.open(this.browser, this.server, this.folder.path, [], viewport);
    await workbench.page.locator('.activitybar').getByLabel('Synoptic').first().waitFor();
    return workbench;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
    await this.folder.remove();
  }
}

/** Runs Compare Sources from the Explorer's context menu. @returns the grid when it shows rows */
export async function compareFromExplorer(workbench: WorkbenchPage, files: readonly string[]): Promise<Grid> {
  await workbench.explorer.select(files);
  await workbench.explorer.pickFromMenu(files[0] ?? '', 'Compare Sources');
  return openGrid(workbench);
}

/**
 * Opens a file from the Explorer that is to be shown by an editor of ours. In a new profile, VS Code may not have
 * learnt yet whose file it is and open it as text: then once more.
 */
export async function openAsComparison(workbench: WorkbenchPage, name: string): Promise<void> {
  const { page } = workbench;
  const front = page.locator('.editor-group-container.active');
  const asText = front.locator('.monaco-editor[role=code]');
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    await workbench.explorer.open(name);
    await front.locator('.tab.active').filter({ hasText: name }).waitFor();
    await asText.or(page.locator('iframe.webview.ready')).first().waitFor();
    if ((await asText.count()) === 0) return;
    await workbench.closeTab(name);
  }
  throw new Error(`${name} opens as text.`);
}

/** Opens a `.synopsis` file from the Explorer. */
export async function openSaved(workbench: WorkbenchPage, name: string): Promise<Grid> {
  await openAsComparison(workbench, name);
  return openGrid(workbench);
}

/**
 * A grid on the screen, when it shows its rows.
 * @param index which one, in the order in which they were opened
 */
export async function openGrid(workbench: WorkbenchPage, index = 0): Promise<Grid> {
  for (let attempt = 1; ; attempt++) {
    const grid = new Grid(await workbench.webview('synoptic', index));
    try {
      await grid.waitForRows();
      return grid;
    } catch (error) {
      // A webview that is just being closed, or loaded anew by VS Code, takes its frame along.
      if (!grid.frame.isDetached() || attempt === ATTEMPTS) throw error;
    }
  }
}
