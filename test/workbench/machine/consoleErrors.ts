import type { Page } from 'playwright-core';

/** What this server always complains about, whatever extension runs in it. */
const NOISE = [
  // Native modules that were not compiled; the server falls back.
  /spdlog|native-watchdog|build\/Release\/watchdog/u,
  // The server's login page would have a service worker.
  /_static\/out\/browser\/serviceWorker|bad HTTP response code \(404\) was received when fetching the script/u,
  // A browser's window ends when it ends; VS Code would like to wait.
  /\[lifecycle\] Long running operations/u,
  // What VS Code gives up waiting for on a machine that is busy with other things.
  /Aborted onWillSaveTextDocument-event/u,
  /Timed out waiting for authentication provider/u,
  /status of 404 \(Not Found\)|ERR_NAME_NOT_RESOLVED|open-vsx\.org/u,
];

export function isNoise(text: string): boolean {
  return NOISE.some((noise) => noise.test(text));
}

/** Lines of a stack that are worth showing. */
const LINES = 4;

/** Collects what page, webviews and extension host write to the console as errors, without the server's own noise. */
export function collectErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  const collect = (text: string): void => {
    if (isNoise(text)) return;
    // "%c  ERR color: #f33 [Extension Host] …" and "%c[Extension Host] %c… color: blue" are one and the same.
    const plain = text.replaceAll(/%c|color: ?[\w#]*/gu, '').replace(/^\s*ERR\s*/u, '');
    const brief = plain.trim().split('\n', LINES).join('\n');
    if (!errors.includes(brief)) errors.push(brief);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') collect(message.text());
  });
  page.on('pageerror', (error) => collect(error.stack ?? error.message));
  return errors;
}
