import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { chromium, type Browser } from 'playwright-core';
import { VSCODE_TEST } from './project.ts';

/** Nothing but what is tested: no first-run pages, no calls home, no updates. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts an installed Chrome, Chromium or Edge without a window; on Linux without one, the one that npm brought. */
export async function launchBrowser(): Promise<Browser> {
  const installed = findInstalled();
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: FLAGS });
  if (process.platform !== 'linux')
    throw new Error('No Chrome, Chromium or Edge is installed; install one, or name it in SYNOPTIC_BROWSER.');
  return chromium.launch({ ...(await bundledChromium()), args: FLAGS });
}

function findInstalled(): string | undefined {
  const named = process.env['SYNOPTIC_BROWSER'];
  if (named !== undefined) return named;
  const programs = [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']];
  const places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
    linux: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'].flatMap(
      (name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`],
    ),
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    win32: programs.flatMap((folder) =>
      folder === undefined
        ? []
        : ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((name) =>
            path.join(folder, name),
          ),
    ),
  };
  // A wrapper of a package that is not installed (Ubuntu's chromium-browser) is there but does not run.
  return places[process.platform]?.find(
    (file) => existsSync(file) && (process.platform === 'win32' || spawnSync(file, ['--version']).status === 0),
  );
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium`, with the system libraries and fonts it may lack.
 * The package unpacks into the temporary folder, and its libraries only where it believes to run on
 * AWS Lambda: both are arranged for here, in a folder of the project's own.
 */
async function bundledChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const folder = path.join(VSCODE_TEST, 'chromium');
  await mkdir(folder, { recursive: true });
  const arranged = { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' };
  const changed = [...Object.keys(arranged), 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'];
  const before = new Map(changed.map((name) => [name, process.env[name]]));
  let executablePath: string;
  Object.assign(process.env, arranged);
  try {
    const { default: bundled } = await import('@sparticuz/chromium');
    executablePath = await bundled.executablePath();
  } finally {
    for (const [name, value] of before)
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
  }
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  const lacksLibraries = spawnSync(executablePath, ['--version'], { env }).status !== 0;
  if (lacksLibraries) env['LD_LIBRARY_PATH'] = path.join(folder, 'al2023', 'lib');
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = path.join(folder, 'fonts');
  return { executablePath, env };
}
