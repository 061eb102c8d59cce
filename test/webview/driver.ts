import type { Browser, Locator, Page } from 'playwright-core';
import { parseGridToHost, type GridToHost, type HostToGrid } from '../../src/protocol/grid.ts';
import type { GridContent } from '../../src/protocol/gridContent.ts';
import { openGrid, show, type PageOptions } from './browser.ts';
import { sampleContent } from './sample.ts';

/** A page with the grid, and the host's side of it. */
export class GridDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(browser: Browser, options: Partial<PageOptions> = {}, content: GridContent = sampleContent()) {
    return new GridDriver(await openGrid(browser, content, { theme: 'dark', ...options }));
  }

  cell(row: number, column: number): Locator {
    return this.page.locator(`[data-row="${row}"] > [data-column="${column}"]`);
  }

  paragraph(row: number, column: number): Locator {
    return this.cell(row, column).locator('.paragraph').first();
  }

  header(column: number): Locator {
    return this.page.locator(`.header-row > [data-column="${column}"]`);
  }

  get status(): Promise<string> {
    return this.page.locator('.status').innerText();
  }

  /** What the grid sent, after its `ready`; fails on anything that the host would not understand. */
  async sent(): Promise<GridToHost[]> {
    const messages = await this.page.evaluate(() => window.sent);
    return messages.slice(1).map((message) => {
      const parsed = parseGridToHost(message);
      if (parsed === null) throw new Error(`The host does not understand ${JSON.stringify(message)}`);
      return parsed;
    });
  }

  async send(message: HostToGrid): Promise<void> {
    await this.page.evaluate((value) => window.postMessage(value), message);
    // The message is handled in a task of its own.
    await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
  }

  async show(content: GridContent): Promise<void> {
    await show(this.page, content);
    await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
  }

  /** Row and column of the cell with the focus. */
  focused(): Promise<[string, string | undefined]> {
    return this.page.evaluate(() => {
      const cell = document.activeElement?.closest<HTMLElement>('[data-column]');
      const row = cell?.closest<HTMLElement>('[role=row]');
      return [row?.dataset['row'] ?? row?.dataset['fold'] ?? 'header', cell?.dataset['column']];
    });
  }

  async faults(): Promise<string[]> {
    return this.page.evaluate(() => window.faults);
  }
}

/** The sample with another text in place of one paragraph, as after an edit of its file. */
export function withText(content: GridContent, source: number, paragraph: number, text: string): GridContent {
  const copy = structuredClone(content);
  const block = copy.comparison.sources[source]?.paragraphs[paragraph];
  if (block === undefined) throw new Error('No such paragraph');
  Object.assign(block, { text, pieces: [{ at: 0, start: block.start, length: text.length }] });
  return { ...copy, version: content.version + 1 };
}
