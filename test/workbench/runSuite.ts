/**
 * Runs the suite of `suite/` inside a real VS Code: `node test/workbench/runSuite.ts node|web [--vscode oldest] [--only faults]`.
 * `node` is the extension host that desktops and remotes have, `web` the worker of VS Code for the Web.
 * `--only` runs the files of that name alone.
 * `oldest` is the oldest VS Code that the manifest promises to run in.
 */
import { parseArgs } from 'node:util';
import { launchBrowser } from './machine/browser.ts';
import { bundleSuite } from './machine/bundleSuite.ts';
import { isVscodeVersion, VSCODE_VERSIONS } from './machine/installServer.ts';
import { PROJECT } from './machine/project.ts';
import { runInHost } from './machine/runInHost.ts';
import { sampleFolder } from './machine/sampleFolder.ts';
import { VscodeServer } from './machine/vscodeServer.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { vscode: { type: 'string', default: 'newest' }, only: { type: 'string' } },
});
const [host] = positionals;
if (host !== 'node' && host !== 'web') throw new Error('Say which extension host: node or web.');
const version = values.vscode;
if (!isVscodeVersion(version)) throw new Error(`--vscode is one of ${Object.keys(VSCODE_VERSIONS).join(', ')}.`);

const suite = await bundleSuite(host, values.only);
const folder = await sampleFolder();
// The workbench takes the host from the manifest, which prefers Node where there is a choice; this setting overrules it.
const settings = host === 'web' ? { 'remote.extensionKind': { 'synoptic.synoptic': ['web'] } } : {};
const server = await VscodeServer.start({ underDevelopment: true, settings, version });
const browser = await launchBrowser();
try {
  const { passed, failed } = await runInHost(browser, server, { host, extension: PROJECT, suite, folder: folder.path });
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
} finally {
  await browser.close();
  await server.stop();
  await folder.remove();
}
