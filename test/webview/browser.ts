import chromium from '@sparticuz/chromium';
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { ContentSender } from '../../src/protocol/contentSender.ts';
import type { GridContent } from '../../src/protocol/gridContent.ts';
import type { SavedView } from '../../src/webview/savedView.ts';
import { THEMES } from './themes.ts';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'];

/** Starts an installed Chromium, or the one that comes inside an npm package. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = INSTALLED.find((path) => existsSync(path)) ?? (await chromium.executablePath());
  return playwright.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
}

export interface PageOptions {
  readonly theme: keyof typeof THEMES;
  readonly width?: number;
  readonly height?: number;
  /** What the grid saved before the page was opened. */
  readonly saved?: Partial<SavedView>;
}

// As in VS Code: scripts by nonce, styles from files only (`'self'` stands for the webview's own origin).
const POLICY = "default-src 'none'; script-src 'nonce-dev'; style-src http://grid.test; font-src http://grid.test";

let bundle: Promise<{ readonly js: string; readonly css: string }> | undefined;

/** Bundles the grid as the extension's build does, in memory. */
export function bundleGrid(): Promise<{ readonly js: string; readonly css: string }> {
  bundle ??= build({
    entryPoints: { grid: 'src/webview/main.ts' },
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
  }).then(({ outputFiles }) => ({
    js: outputFiles.find(({ path }) => path.endsWith('.js'))?.text ?? '',
    css: outputFiles.find(({ path }) => path.endsWith('.css'))?.text ?? '',
  }));
  return bundle;
}

/** What the stub of VS Code keeps for the checks. */
declare global {
  interface Window {
    /** What the reader wanted: messages that the grid sent to its host, but for where the focus is and what is written. */
    sent: unknown[];
    /** Where the grid said that its focus is, in order. */
    focused: unknown[];
    /** What it said about the keys that it takes, in order. */
    focusTold: unknown[];
    /** What it said about words that are being written, in order. */
    writing: unknown[];
    /** What the grid last saved. */
    saved: unknown;
    /** Policy violations and uncaught errors. */
    faults: string[];
  }
}

const stub = (saved: Partial<SavedView> | undefined) => `
  window.sent = []; window.focused = []; window.focusTold = []; window.writing = []; window.saved = ${JSON.stringify(saved)}; window.faults = [];
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => {
      const { focused, focusTold, writing, sent } = window;
      ({ focused, focus: focusTold, writing }[message.type] ?? sent).push(message);
    },
    getState: () => window.saved,
    setState: (state) => { window.saved = JSON.parse(JSON.stringify(state)); },
  });
  document.addEventListener('securitypolicyviolation', (event) => window.faults.push(event.violatedDirective));
  window.addEventListener('error', (event) => window.faults.push(event.message));
`;

/**
 * Opens a page with the grid under the policy and theme variables of a webview.
 * @param content what the host would show, or `null` to show nothing yet
 */
export async function openGrid(browser: Browser, content: GridContent | null, options: PageOptions): Promise<Page> {
  const { js, css } = await bundleGrid();
  const { bodyClass, variables } = THEMES[options.theme];
  const theme = Object.entries(variables).map(([name, value]) => `--vscode-${name}: ${value};`);
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1500, height: options.height ?? 900 },
  });
  const page = await context.newPage();
  const serve = (url: string, contentType: string, body: string) =>
    page.route(`http://grid.test/${url}`, (route) => route.fulfill({ contentType, body }));
  await serve('theme.css', 'text/css', `:root { ${theme.join('\n')} }`);
  await serve('grid.css', 'text/css', css);
  await serve('grid.js', 'text/javascript', js);
  await serve(
    '',
    'text/html',
    `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>Comparison</title>
    <link rel="stylesheet" href="theme.css"><link rel="stylesheet" href="grid.css"></head>
    <body class="${bodyClass}"><main id="synoptic"></main>
    <script nonce="dev">${stub(options.saved)}</script><script nonce="dev" src="grid.js"></script></body></html>`,
  );
  await page.goto('http://grid.test/');
  if (content !== null) await show(page, content);
  return page;
}

const senders = new WeakMap<Page, ContentSender>();

/** Sends a comparison as the host does, and waits until it is shown. */
export async function show(page: Page, content: GridContent): Promise<void> {
  const known = senders.get(page);
  const sender =
    known ??
    new ContentSender(async (part) => {
      await page.evaluate((value) => window.postMessage(value), part);
      return true;
    });
  senders.set(page, sender);
  await sender.send(content);
  await page.waitForSelector('[role=row][data-row] [role=gridcell]', { state: 'attached' });
}
