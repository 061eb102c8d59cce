import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { Grid } from './grid.ts';
import { packagedExtension } from './packagedExtension.ts';
import { sampleFolder, type SampleFolder } from './sampleFolder.ts';
import { VscodeServer, type ServerOptions } from './vscodeServer.ts';
import { WorkbenchPage } from './workbenchPage.ts';

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
    return new PackagedWorkbench(server, await launchBrowser(), folder);
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
 * Opens a `.synopsis` file from the Explorer. In a new profile, VS Code may not have learnt yet whose file it is and
 * open it as text: then once more.
 */
export async function openSaved(workbench: WorkbenchPage, name: string): Promise<Grid> {
  const { page } = workbench;
  const asText = page.locator('.editor-group-container.active .monaco-editor[role=code]');
  for (;;) {
    await workbench.explorer.item(name).dblclick();
    await asText.or(page.locator('iframe.webview.ready')).first().waitFor();
    if ((await asText.count()) === 0) return openGrid(workbench);
    await workbench.closeTab(name);
  }
}

/** The grid of the editor in front, when it shows rows. */
export async function openGrid(workbench: WorkbenchPage): Promise<Grid> {
  const grid = new Grid(await workbench.webview());
  await grid.waitForRows();
  return grid;
}
