import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installServer, type VscodeVersion } from './installServer.ts';

/** User settings by their full name. */
type Settings = Readonly<Record<string, unknown>>;

/** A workbench that shows nothing but what is tested: no welcome page, no tips, no chat, no account. */
const QUIET: Settings = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  // Settings and the list of running extensions would open over the editors.
  'workbench.editor.useModal': 'off',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'npm.autoDetect': 'off',
  'window.autoDetectColorScheme': false,
  'window.restoreWindows': 'none',
};

/** How a server is started. */
export interface ServerOptions {
  /** Added to the quiet settings. */
  readonly settings?: Settings;
  /** Packaged extensions to install before the start. */
  readonly extensions?: readonly string[];
  /** Obey an address that names an extension under development or tests to run. A user's VS Code would not. */
  readonly underDevelopment?: boolean;
  /** Ask for trust in the workspace, as for a user; otherwise every folder is trusted. */
  readonly askForTrust?: boolean;
  readonly port?: number;
  /** Which VS Code; the newest unless told. */
  readonly version?: VscodeVersion | undefined;
}

/** How long the server may take to listen; it takes a second on a quiet machine. In milliseconds. */
const START = 120_000;

/** How much of what the server said last is told when it dies. In characters. */
const LAST_WORDS = 2000;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A VS Code server of one's own: a fresh profile in a temporary folder, gone when it stops. */
export class VscodeServer {
  readonly port: number;
  /** Settles when the server ends without having been told to: how. */
  readonly death: Promise<string>;
  readonly #process: ChildProcess;
  readonly #data: string;
  readonly #stopOnExit = (): void => killGroup(this.#process);
  /** Node ends on a signal without saying so. */
  readonly #stopOnSignal = (signal: NodeJS.Signals): void => {
    this.#forget();
    killGroup(this.#process);
    process.kill(process.pid, signal);
  };
  #isToEnd = false;

  private constructor(process_: ChildProcess, port: number, data: string) {
    this.#process = process_;
    this.port = port;
    this.#data = data;
    process.once('exit', this.#stopOnExit);
    for (const signal of SIGNALS) process.once(signal, this.#stopOnSignal);
    let words = '';
    const listen = (text: Buffer): void => {
      words = (words + text.toString()).slice(-LAST_WORDS);
    };
    process_.stdout?.on('data', listen);
    process_.stderr?.on('data', listen);
    this.death = new Promise((resolve) => {
      process_.once('exit', (code, signal) => {
        if (!this.#isToEnd) resolve(`VS Code's server died (${signal ?? `code ${code}`}). It said last:\n${words}`);
      });
    });
  }

  /**
   * Installs the server if it is not there yet, and starts it.
   * @throws Error with the server's own words when it does not come up
   */
  static async start(options: ServerOptions = {}): Promise<VscodeServer> {
    const home = await installServer(options.version);
    const data = await mkdtemp(path.join(tmpdir(), 'synoptic-vscode-'));
    const settings = { ...QUIET, ...options.settings };
    await writeSettings(data, settings);
    const main = path.join(home, 'out', 'server-main.js');
    for (const vsix of options.extensions ?? []) installExtension(main, data, vsix);

    const child = spawn(process.execPath, [main, ...flags(data, options)], {
      // A group of its own, so that the extension hosts it starts end with it.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      // No gallery: nothing is looked up outside this machine.
      env: { ...withoutNpm(process.env), EXTENSIONS_GALLERY: '{"serviceUrl":""}' },
    });
    try {
      return new VscodeServer(child, await portOf(child), data);
    } catch (error) {
      killGroup(child);
      await rm(data, { recursive: true, force: true });
      throw error;
    }
  }

  /**
   * `localhost` and not 127.0.0.1: webviews get their origin from it.
   * @param payload what the workbench is told beside the folder: tests to run, a file to open
   */
  url(folder: string, payload: readonly (readonly [string, string])[] = []): string {
    const query = new URLSearchParams({ folder: asUrlPath(folder) });
    if (payload.length > 0) query.set('payload', JSON.stringify(payload));
    return `http://localhost:${this.port}/?${query.toString()}`;
  }

  /** A file on this machine as the workbench names it. */
  uri(file: string): string {
    return `vscode-remote://localhost:${this.port}${asUrlPath(file)}`;
  }

  /** Where the server and its extension hosts write their logs. */
  get logs(): string {
    return path.join(this.#data, 'data', 'logs');
  }

  /** Ends the extension hosts of this server as a crash would. */
  killExtensionHosts(): void {
    const listed = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).stdout;
    const processes = [...listed.matchAll(/^\s*(\d+)\s+(\d+)\s+(.*)$/gmu)].map(([, id, parent, args = '']) => ({
      id: Number(id),
      parent: Number(parent),
      args,
    }));
    const own = new Set([this.#process.pid]);
    // Children are listed after their parents, whose numbers are lower, but for one round of all numbers.
    for (const { id, parent } of processes) if (own.has(parent)) own.add(id);
    const hosts = processes.filter(({ id, args }) => own.has(id) && args.includes('--type=extensionHost'));
    if (hosts.length === 0) throw new Error('No extension host runs.');
    for (const { id } of hosts) process.kill(id, 'SIGKILL');
  }

  async stop(): Promise<void> {
    this.#forget();
    this.#isToEnd = true;
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    const running = this.#process.exitCode === null && this.#process.signalCode === null;
    killGroup(this.#process);
    if (running) await ended;
    await rm(this.#data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  #forget(): void {
    process.off('exit', this.#stopOnExit);
    for (const signal of SIGNALS) process.off(signal, this.#stopOnSignal);
  }
}

function flags(data: string, options: ServerOptions): string[] {
  return [
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0)],
    ...['--server-data-dir', data],
    '--without-connection-token',
    '--accept-server-license-terms',
    ...['--telemetry-level', 'off', '--disable-telemetry'],
    ...(options.underDevelopment === true ? ['--enable-smoke-test-driver'] : []),
    ...(options.askForTrust === true ? [] : ['--disable-workspace-trust']),
  ];
}

/** @returns the port that the server says it listens on */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => {
      reject(new Error(`VS Code's server did not listen in ${START / 1000} seconds:\n${output}`));
    }, START);
    const read = (text: Buffer): void => {
      output += text.toString();
      const port = /listening on (\d+)/u.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      reject(new Error(`VS Code's server ended with ${code ?? 'a signal'} before it listened:\n${output}`));
    });
  });
}

function installExtension(main: string, data: string, vsix: string): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [main, '--install-extension', vsix, '--server-data-dir', data, '--accept-server-license-terms'],
    { encoding: 'utf8', env: withoutNpm(process.env) },
  );
  if (status !== 0 || !stdout.includes('successfully installed'))
    throw new Error(`${path.basename(vsix)} could not be installed:\n${stdout}${stderr}`);
}

async function writeSettings(data: string, settings: Settings): Promise<void> {
  const user = path.join(data, 'data', 'User');
  await mkdir(user, { recursive: true });
  await writeFile(path.join(user, 'settings.json'), JSON.stringify(settings, null, 2));
}

/** Ends the server with everything it started, even where the server itself has died already. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** npm's variables would reach the extensions as if they ran inside `npm run`. */
function withoutNpm(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('npm_')));
}

/** `C:\articles` → `/C:/articles` */
function asUrlPath(file: string): string {
  const slashes = path.resolve(file).replaceAll('\\', '/');
  return slashes.startsWith('/') ? slashes : `/${slashes}`;
}
