import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { VSCODE_TEST } from './project.ts';

/** The npm package that carries the complete VS Code server and web workbench. */
const PACKAGE = 'code-server';

/** Which of its versions carries which VS Code: `4.x` is VS Code `1.x`. */
export const VSCODE_VERSIONS = {
  /** VS Code 1.139: what the tests and the demo run in. */
  newest: '4.139.1',
  /** VS Code 1.100, the minimum that `engines.vscode` of the manifest promises. */
  oldest: '4.100.3',
} as const;

export type VscodeVersion = keyof typeof VSCODE_VERSIONS;

export function isVscodeVersion(name: string): name is VscodeVersion {
  return name in VSCODE_VERSIONS;
}

/**
 * Installs the VS Code server once, from npm alone: no compiler, no system library, about 600 MB.
 * @returns the server's own folder, which has `out/server-main.js`
 * @throws Error with a sentence for the reader when it cannot be installed
 */
export async function installServer(vscode: VscodeVersion = 'newest'): Promise<string> {
  const version = VSCODE_VERSIONS[vscode];
  const home = path.join(VSCODE_TEST, `${PACKAGE}-${version}`);
  const server = path.join(home, 'node_modules', PACKAGE, 'lib', 'vscode');
  if (existsSync(home)) return server;

  console.log(`Installing VS Code's server (${PACKAGE} ${version}), once …`);
  // Made beside and renamed when complete: a run that was cut off, or two at once, leave no half of a server.
  const unfinished = `${home}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  try {
    await writeFile(path.join(unfinished, 'package.json'), '{ "private": true }\n');
    // The scripts would compile native modules; the server runs without them and says so in its log.
    await npm(unfinished, ['install', '--save-exact', '--ignore-scripts', `${PACKAGE}@${version}`]);
    const inside = path.join(unfinished, path.relative(home, server));
    await npm(inside, ['install', '--omit=dev', '--ignore-scripts']);
    await rename(unfinished, home).catch((error: unknown) => {
      if (!existsSync(home)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return server;
}

async function npm(folder: string, parameters: readonly string[]): Promise<void> {
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const child = spawn('npm', [...parameters, ...quiet], {
    cwd: folder,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  const code = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  if (code === 0) return;
  throw new Error(
    `VS Code's server could not be installed: npm could not fetch it or what it needs. ` +
      `Check the connection to the npm registry (npm ping) and try again.\n${output.trim()}`,
  );
}
