/**
 * `npm run test:desktop`: the same suite in VS Code's desktop application, which is downloaded from the internet.
 * The environment variable SYNOPTIC_VSCODE names an installed one (its executable) instead.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { bundleSuite } from './machine/bundleSuite.ts';
import { PROJECT, VSCODE_TEST } from './machine/project.ts';
import { sampleFolder } from './machine/sampleFolder.ts';
import { printed, type Figures } from './suite/suiteLines.ts';

const application = process.env['SYNOPTIC_VSCODE'] ?? (await download());
const suite = await bundleSuite('node');
const folder = await sampleFolder();
const profile = await mkdtemp(path.join(tmpdir(), 'synoptic-desktop-'));
try {
  const { passed, failed } = await run(application);
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
} finally {
  await folder.remove();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function download(): Promise<string> {
  try {
    return await downloadAndUnzipVSCode({ cachePath: VSCODE_TEST, extensionDevelopmentPath: PROJECT });
  } catch (error) {
    console.error(
      'VS Code could not be downloaded. Check the connection, or name an installed one in SYNOPTIC_VSCODE.\n' +
        String(error),
    );
    process.exit(1);
  }
}

async function run(executable: string): Promise<Figures> {
  const child = spawn(
    executable,
    [
      folder.path,
      `--extensionDevelopmentPath=${PROJECT}`,
      `--extensionTestsPath=${suite}`,
      `--user-data-dir=${profile}`,
      `--extensions-dir=${path.join(profile, 'extensions')}`,
      ...['--no-sandbox', '--disable-gpu-sandbox', '--disable-updates', '--disable-workspace-trust'],
      ...['--skip-welcome', '--skip-release-notes'],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let figures: Figures | undefined;
  const complaints: string[] = [];
  const read = (line: string): void => {
    const text = printed(line);
    if (typeof text === 'string') console.log(text);
    else if (text === undefined) complaints.push(line);
    else figures = text;
  };
  createInterface(child.stdout).on('line', read);
  createInterface(child.stderr).on('line', read);
  const code = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  if (figures === undefined)
    throw new Error(`VS Code ended with ${code ?? 'a signal'} before the suite had run:\n${complaints.join('\n')}`);
  return figures;
}
