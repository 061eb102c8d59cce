import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { GridDriver } from './driver.ts';
import { sampleContent } from './sample.ts';

/** What an article may hold to do harm: markup, scripts, addresses, characters that hide or turn text around. */
const HOSTILE = [
  '<img src=x onerror="window.faults.push(1)"><script>window.faults.push(2)</script> & <b>bold</b>',
  '</p></div><style>*{display:none}</style><iframe src="javascript:parent.faults.push(3)"></iframe>',
  '<a href="javascript:window.faults.push(4)">Read on</a> javascript:alert(1) data:text/html,<script>1</script>',
  'He said \u202Eevil\u202C and \u2066left\u2069 \u200B\u0000\u0007 \uFFFE \uD800 the port.',
  '${window.faults.push(5)} {{constructor.constructor("window.faults.push(6)")()}} <?lit$1$?> <!--?lit$1$-->',
];

suite('hostile articles', function () {
  this.timeout(60_000);
  let browser: Browser;
  let grid: GridDriver;

  suiteSetup(async () => {
    browser = await openBrowser();
  });
  suiteTeardown(() => browser.close());
  teardown(() => grid.page.context().close());

  /** The sample with hostile words wherever words of others are shown. */
  const hostile = () => {
    const content = structuredClone(sampleContent());
    const { sources, names, links, disagreements, decisions } = content.comparison;
    const word = (index: number) => HOSTILE[index % HOSTILE.length] ?? '';
    sources.forEach((source, index) => {
      Object.assign(source, { label: word(index), title: word(index + 1), path: `${word(index + 2)}.txt` });
      source.paragraphs.forEach((paragraph, at) => {
        const { start } = paragraph;
        const text = word(index + at);
        Object.assign(paragraph, { text, end: start + text.length, pieces: [{ at: 0, start, length: text.length }] });
      });
      if (source.problem !== null) Object.assign(source, { problem: word(index) });
    });
    names.forEach((name, index) => {
      const harm = { note: word(index), links: ['javascript:window.faults.push(7)', 'https://example.org/'] };
      Object.assign(name, { name: word(index), aliases: [word(index)], standsFor: word(index + 1), ...harm });
      for (const role of name.roles) Object.assign(role, { text: word(index + 2) });
    });
    for (const link of links) Object.assign(link, { reasons: [{ kind: 'phrase', text: word(0) }] });
    for (const [index, found] of disagreements.entries()) Object.assign(found, { message: word(index) });
    for (const { decision } of decisions) if (decision.kind === 'note') Object.assign(decision, { text: word(0) });
    return content;
  };

  test('are text wherever they are shown, and break no rule of the page', async () => {
    grid = await GridDriver.open(browser, {}, hostile());
    const { page } = grid;
    const violations: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy|Refused/u.test(message.text())) violations.push(message.text());
    });
    // Everything that opens something: names, signs, reasons, keys, editing, filters.
    await page.locator('.name').first().hover();
    await page.locator('.card:not([hidden])').waitFor();
    await page.keyboard.press('Escape');
    await grid.cell(4, 0).focus();
    for (const key of ['n', 'd', 'w', '?', 'Escape', 'F2']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(100);
    }
    await page.keyboard.press('Escape');
    for (const kind of ['differences', 'only', 'disagreements', 'all'])
      await page.locator(`[data-filter=${kind}]`).click();
    await page.locator('.overview .mark').first().hover();
    await grid.show({ ...hostile(), version: 2 });
    assert.deepEqual(await grid.faults(), []);
    assert.deepEqual(violations, []);
    assert.equal(
      await page.locator('main :is(img, script, style, iframe, object, embed, form, base, meta)').count(),
      0,
    );
    assert.equal(await page.locator('main :is([src], [action])').count(), 0);
    // Cards link maps, Wikipedia and what the user noted; nothing but the web can be the target.
    const targets = await page.$$eval('main [href]', (all) => all.map((each) => each.getAttribute('href') ?? ''));
    assert.deepEqual(
      targets.filter((target) => !target.startsWith('https://')),
      [],
    );
    assert.equal(await page.locator('main [onclick], main [onerror], main [onload]').count(), 0);
    assert.ok(await page.locator('.rows').isVisible());
  });

  test('keep every character in the paragraph, and turn around no text but their own', async () => {
    const content = hostile();
    grid = await GridDriver.open(browser, {}, { ...content, differences: [] });
    const { paragraphs = [] } = content.comparison.sources[0] ?? {};
    for (const [paragraph, { text }] of paragraphs.entries()) {
      const shown = await grid.page
        .locator(`.paragraph[data-source="0"][data-paragraph="${paragraph}"]`)
        .evaluate((element) => {
          const copy = element.cloneNode(true) as HTMLElement;
          for (const each of copy.querySelectorAll('.remark, .gloss')) each.remove();
          return copy.textContent.trim();
        });
      assert.equal(shown, text.trim());
    }
    const isolated = await grid.page.$$eval('.paragraph', (all) =>
      all.every((each) => ['isolate', 'plaintext', 'isolate-override'].includes(getComputedStyle(each).unicodeBidi)),
    );
    assert.ok(isolated);
  });

  test('nonsense from outside changes nothing and is told to the log', async () => {
    grid = await GridDriver.open(browser);
    const before = await grid.page.locator('.rows').innerText();
    await grid.page.evaluate(() => {
      const nonsense: unknown[] = [
        null,
        7,
        'show',
        [],
        {},
        { type: 'show', content: {} },
        { type: 'part' },
        { type: 'part', epoch: -1, records: ['{}'] },
        { type: 'focus', source: 'a', paragraph: 1 },
        { type: 'command', command: 'format' },
        { type: 'problem', text: { html: '<b>' } },
        { type: '__proto__', text: '' },
      ];
      for (const message of nonsense) window.postMessage(message);
    });
    await grid.page.waitForFunction(() => window.sent.length > 12);
    assert.equal(await grid.page.locator('.rows').innerText(), before);
    assert.deepEqual(await grid.faults(), []);
    const sent = await grid.sent();
    assert.deepEqual([...new Set(sent.map(({ type }) => type))], ['log']);
  });
});
