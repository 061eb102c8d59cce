/**
 * Runs the suite of `suite/` inside a real VS Code: `node test/workbench/runSuite.ts node|web`.
 * `node` is the extension host that desktops and remotes have, `web` the worker of VS Code for the Web.
 */
import { launchBrowser } from './machine/browser.ts';
import { bundleSuite } from './machine/bundleSuite.ts';
import { PROJECT } from './machine/project.ts';
import { runInHost } from './machine/runInHost.ts';
import { sampleFolder } from './machine/sampleFolder.ts';
import { VscodeServer } from './machine/vscodeServer.ts';

const host = process.argv[2];
if (host !== 'node' && host !== 'web') throw new Error('Say which extension host: node or web.');

const suite = await bundleSuite(host);
const folder = await sampleFolder();
// The workbench takes the host from the manifest, which prefers Node where there is a choice; this setting overrules it.
const settings = host === 'web' ? { 'remote.extensionKind': { 'synoptic.synoptic': ['web'] } } : {};
const server = await VscodeServer.start({ underDevelopment: true, settings });
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
