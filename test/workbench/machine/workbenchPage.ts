import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { collectErrors } from './consoleErrors.ts';
import { Explorer } from './explorer.ts';
import { PATIENCE, until } from './patience.ts';
import { RESULTS } from './project.ts';
import { THEMES, type ThemeName } from './themes.ts';
import type { VscodeServer } from './vscodeServer.ts';

const HOVER_ATTEMPTS = 5;
const KEY_ATTEMPTS = 10;

/** What the payload of the workbench's address may say: `["openFile", "vscode-remote://…"]`. */
export type Payload = readonly (readonly [string, string])[];

/** A workbench in a browser page, driven as a user drives it: by keyboard and mouse. */
export class WorkbenchPage {
  readonly page: Page;
  readonly explorer: Explorer;
  /** What page, webviews and extension host wrote to the console as errors. */
  readonly errors: readonly string[];

  private constructor(page: Page) {
    this.page = page;
    this.explorer = new Explorer(page);
    page.setDefaultTimeout(PATIENCE);
    this.errors = collectErrors(page);
  }

  /** Opens a folder and waits until the workbench stands. */
  static async open(
    browser: Browser,
    server: VscodeServer,
    folder: string,
    payload: Payload = [],
    viewport = { width: 1500, height: 900 },
  ): Promise<WorkbenchPage> {
    const page = await browser.newPage({ viewport });
    const workbench = new WorkbenchPage(page);
    await page.goto(server.url(folder, payload));
    await workbench.waitUntilReady();
    return workbench;
  }

  /** Reloads the window by VS Code's own command; the browser's reload would not wait until its state is written. */
  async reload(): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await this.runCommand('Developer: Reload Window');
    await loaded;
    await this.waitUntilReady();
  }

  async waitUntilReady(): Promise<void> {
    await this.page.locator('.monaco-workbench .part.sidebar .monaco-list-row').first().waitFor();
  }

  /** Runs a command by its title in the palette: `Synoptic: Compare Sources`. */
  async runCommand(title: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget .quick-input-box input');
    for (let attempt = 1; ; attempt++) {
      // A webview that is just loading swallows keys.
      await this.page.keyboard.press('F1');
      try {
        await input.waitFor({ timeout: PATIENCE / KEY_ATTEMPTS });
        break;
      } catch (error) {
        if (attempt === KEY_ATTEMPTS) throw error;
      }
    }
    await this.pick(title, `>${title}`);
  }

  /**
   * Types into the open quick pick and takes the entry of that label.
   * @param typed what to type; the label itself unless told
   */
  async pick(label: string, typed = label): Promise<void> {
    const widget = this.page.locator('.quick-input-widget');
    await widget.locator('.quick-input-box input').fill(typed);
    const row = widget.locator('.monaco-list-row').filter({ has: this.page.getByText(label, { exact: true }) });
    await row.first().click();
  }

  /** The tab of an editor by its name. */
  tab(name: string | RegExp): Locator {
    return this.page.locator('.tabs-container .tab').filter({ hasText: name });
  }

  /** Closes a tab with its ×. */
  async closeTab(name: string | RegExp): Promise<void> {
    const tab = this.tab(name);
    await tab.hover();
    await tab.getByRole('button', { name: /^Close/u }).click();
    await tab.waitFor({ state: 'detached' });
  }

  /**
   * The document of a webview of ours: it stands in a frame within a frame.
   * @param id what stands in it: a grid or the ledger
   * @param index which of those on the screen, in the order in which they were opened
   */
  async webview(id: 'synoptic' | 'ledger' = 'synoptic', index = 0): Promise<Frame> {
    let found: Frame | undefined;
    await until(`webview ${index} with #${id}`, async () => {
      found = (await this.#webviews(id))[index];
      return found !== undefined;
    });
    if (found === undefined) throw new Error('The webview has no document.');
    return found;
  }

  async #webviews(id: string): Promise<Frame[]> {
    const frames: Frame[] = [];
    for (const outer of await this.page.locator('iframe.webview.ready').elementHandles()) {
      try {
        const middle = await outer.contentFrame();
        const inner = await middle?.$('iframe#active-frame');
        const frame = await inner?.contentFrame();
        if (await frame?.evaluate((wanted) => document.querySelector(`#${wanted} > *`) !== null, id))
          if (frame) frames.push(frame);
      } catch {
        // It was closed, or is loaded anew, while it was looked at.
      }
    }
    return frames;
  }

  /** Rests the mouse on words of the text editor of a group; of the active group unless told. */
  async restOnText(text: string, group = this.page.locator('.editor-group-container.active')): Promise<void> {
    const editor = group.locator('.monaco-editor[role=code]').first();
    await editor.waitFor();
    const line = editor
      .locator('.view-line')
      .filter({ hasText: withAnySpaces(text) })
      .first();
    await line.waitFor();
    const middle = await line.evaluate(middleOfText, text);
    await this.page.mouse.move(middle.x - 2, middle.y);
    await this.page.mouse.move(middle.x, middle.y);
  }

  /** Whether the cursor of the text editor in front stands on a line of the screen that has these words. */
  async cursorIsOn(text: string): Promise<boolean> {
    const editor = this.page.locator('.editor-group-container.active .monaco-editor[role=code]').first();
    return editor.evaluate((root, words) => {
      const cursor = root.querySelector('.cursors-layer .cursor')?.getBoundingClientRect();
      const lines = [...root.querySelectorAll('.view-line')];
      const line = lines.find(({ textContent }) => textContent.replaceAll('\u00A0', ' ').includes(words));
      const box = line?.getBoundingClientRect();
      if (cursor === undefined || box === undefined) return false;
      return box.top <= cursor.top + 1 && cursor.bottom <= box.bottom + 1;
    }, text);
  }

  /** The hover of a text editor, while it is open. */
  get hover(): Locator {
    return this.page.locator('.monaco-hover:not(.hidden) .hover-contents');
  }

  /**
   * Rests the mouse on words. Lines that come between others (code lenses) may move them away meanwhile; a user would
   * follow with the mouse.
   * @returns the hover that appears
   */
  async hoverText(text: string, group?: Locator): Promise<Locator> {
    const hover = this.hover.first();
    for (let attempt = 1; ; attempt++) {
      await this.restOnText(text, group);
      try {
        await hover.waitFor({ timeout: PATIENCE / HOVER_ATTEMPTS });
        return hover;
      } catch (error) {
        if (attempt === HOVER_ATTEMPTS) throw error;
      }
    }
  }

  /** Switches the colour theme as a user does. */
  async setTheme(name: ThemeName): Promise<void> {
    const { label, workbench } = THEMES[name];
    await this.runCommand('Preferences: Color Theme');
    await this.pick(label);
    await this.page.locator(`.monaco-workbench.${workbench}`).waitFor();
  }

  /** @returns the file of the picture, in `test-results/pictures/` unless a path is named */
  async picture(name: string): Promise<string> {
    const file = path.isAbsolute(name) ? name : path.join(RESULTS, 'pictures', `${name}.png`);
    await mkdir(path.dirname(file), { recursive: true });
    await this.page.screenshot({ path: file });
    return file;
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** Monaco writes spaces as no-break spaces. */
function withAnySpaces(text: string): RegExp {
  const escaped = text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
  return new RegExp(escaped.replaceAll(' ', '\\s'), 'u');
}

/** Runs in the page. @returns the middle of `text` on the screen, though it may be cut into several spans */
function middleOfText(line: Element, text: string): { x: number; y: number } {
  const start = line.textContent.replaceAll('\u00A0', ' ').indexOf(text);
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let left = start + Math.floor(text.length / 2);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left < length) {
      const range = document.createRange();
      range.setStart(node, left);
      range.setEnd(node, left + 1);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    left -= length;
  }
  throw new Error(`“${text}” is not on this line.`);
}
