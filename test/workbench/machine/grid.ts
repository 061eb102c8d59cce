import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Frame, Locator } from 'playwright-core';
import { until } from './patience.ts';

/** What axe-core says is wrong: the rule, why, and where. */
export interface Violation {
  readonly rule: string;
  readonly help: string;
  readonly where: readonly string[];
}

/** How long nothing changes in a grid that is complete. In milliseconds. */
const STILL = 300;

/** Some frames, in which rows that came into view are drawn. In milliseconds. */
const SETTLING = 100;
const SCROLL_ATTEMPTS = 100;

/** The grid of a comparison, inside its webview. */
export class Grid {
  readonly frame: Frame;

  constructor(frame: Frame) {
    this.frame = frame;
  }

  /** Waits until the grid shows all rows of a complete comparison. */
  async waitForRows(): Promise<void> {
    await this.frame.waitForFunction(() => {
      const shown = document.querySelectorAll(
        '#synoptic [role=grid][aria-busy=false] [role=row][data-row]:not([hidden])',
      );
      return shown.length > 0 && [...shown].every((row) => row.querySelector('[data-column]') !== null);
    });
    await this.still();
  }

  /**
   * Waits until nothing changes any more: rows are filled one after the other, and those of a draft stay until their
   * turn comes.
   * @returns everything that a decision or an edit changes on the screen
   */
  async still(): Promise<string> {
    const { frame } = this;
    let found = await this.shown();
    await until('a grid that stands still', async () => {
      const before = found;
      // By its own clock, which is slow on a busy machine.
      await frame.evaluate((time) => new Promise<void>((resolve) => setTimeout(resolve, time)), STILL);
      found = await this.shown();
      return found === before;
    });
    return found;
  }

  /** Everything that a decision or an edit changes on the screen. */
  async shown(): Promise<string> {
    return this.frame.evaluate(() => {
      const rows = [...document.querySelectorAll('#synoptic [role=row][data-row]:not([hidden])')];
      const signs = [...document.querySelectorAll('#synoptic .sign')];
      return JSON.stringify([rows.map(({ textContent }) => textContent), signs.map(({ className }) => className)]);
    });
  }

  /** The rows shown, once the comparison is complete. */
  get rows(): Locator {
    return this.frame.locator('#synoptic [role=grid][aria-busy=false] [role=row][data-row]:not([hidden])');
  }

  get columnHeaders(): Locator {
    return this.frame.locator('#synoptic [role=columnheader]');
  }

  get card(): Locator {
    return this.frame.locator('.card:visible').first();
  }

  /** The texts of all paragraphs, row by row: `[["a.txt's words", "b.txt's words"], …]`. */
  async readRows(): Promise<string[][]> {
    return this.rows.evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('.paragraph')].map(({ textContent }) => textContent.trim())),
    );
  }

  /** The first mention of a name that is written so. */
  name(text: string): Locator {
    return this.frame.locator('#synoptic .name').filter({ hasText: text }).first();
  }

  paragraph(text: string): Locator {
    return this.frame.locator('#synoptic .paragraph').filter({ hasText: text }).first();
  }

  /** Scrolls until a passage stands still on the screen: rows get their height only when they come into view. */
  async scrollTo(passage: Locator): Promise<void> {
    let before: string | undefined;
    for (let attempt = 1; attempt <= SCROLL_ATTEMPTS; attempt++) {
      await passage.scrollIntoViewIfNeeded();
      const place = JSON.stringify(await passage.boundingBox());
      if (place === before) return;
      before = place;
      await this.frame.waitForTimeout(SETTLING);
    }
    throw new Error('The grid does not come to rest.');
  }

  /** Rests the mouse on a name. @returns its card */
  async hoverName(text: string): Promise<Locator> {
    const name = this.name(text);
    await this.scrollTo(name);
    await name.hover();
    await this.card.filter({ hasText: text }).waitFor();
    return this.card;
  }

  /** Runs axe-core in the grid's own document; a scan from outside does not see it. */
  async violations(): Promise<Violation[]> {
    const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await this.frame.evaluate(source);
    return this.frame.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        resultTypes: ['violations'],
      });
      return violations.map(({ id, help, nodes }) => ({
        rule: id,
        help,
        where: nodes.slice(0, 5).map(({ html, failureSummary }) => `${html.slice(0, 200)} — ${failureSummary ?? ''}`),
      }));
    });
  }
}
