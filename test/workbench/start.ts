/**
 * `npm start`: VS Code with the packaged extension on the example articles, their comparison open, until Ctrl-C.
 * The port is a free one, or that of the environment variable PORT.
 */
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { packagedExtension } from './machine/packagedExtension.ts';
import { EXAMPLES, PROJECT } from './machine/project.ts';
import { VscodeServer } from './machine/vscodeServer.ts';

const server = await VscodeServer.start({
  extensions: [packagedExtension(), await packagedDemo()],
  port: Number(process.env['PORT'] ?? 0),
});
const address = server.url(EXAMPLES);
console.log(`\nVS Code is ready, with five accounts of one visit side by side. Open\n\n    ${address}\n`);
console.log('Ctrl-C ends it.');
openInBrowser(address);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void server.stop().then(() => process.exit(0));
  });
// The server alone does not keep this program awake on every platform.
setInterval(() => undefined, 60_000);

/** @returns the package of the small extension that opens the comparison */
async function packagedDemo(): Promise<string> {
  const packagePath = path.join(PROJECT, '.cache', 'demo.vsix');
  await mkdir(path.dirname(packagePath), { recursive: true });
  await createVSIX({
    cwd: path.join(PROJECT, 'test', 'workbench', 'demo'),
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    skipLicense: true,
  });
  return packagePath;
}

/** Opens the address where there is a desktop; where there is none, the address is printed and that is enough. */
function openInBrowser(url: string): void {
  const hasDesktop = process.platform !== 'linux' || (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  if (!process.stdout.isTTY || !hasDesktop) return;
  const [command, ...before] =
    process.platform === 'darwin'
      ? (['open'] as const)
      : process.platform === 'win32'
        ? (['rundll32', 'url.dll,FileProtocolHandler'] as const)
        : (['xdg-open'] as const);
  spawn(command, [...before, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
