// Builds every bundle into dist/. `--watch` rebuilds on change, `--production` minifies.
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { context } from 'esbuild';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  // ES modules first: a UMD build (jsonc-parser's) hides its requires from the bundler.
  mainFields: ['module', 'main'],
  logLevel: 'info',
  target: 'es2022',
};

/** The two hosts differ in one module, how a worker is started: `imports` in package.json chooses it by platform. */
const inHost = (environment) => ({
  ...shared,
  entryPoints: { [environment === 'node' ? 'extension' : 'extension.web']: 'src/host/extension.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  platform: environment === 'node' ? 'node' : 'browser',
  external: ['vscode'],
});

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  inHost('node'),
  inHost('web'),
  // One engine bundle for both hosts; the bridge gives a worker thread the face of a Web Worker.
  {
    ...shared,
    entryPoints: { worker: 'src/worker/main.ts' },
    // A worker has no document; packages that ask have a build for that.
    conditions: ['worker'],
    outdir: 'dist',
    format: 'iife',
    platform: 'browser',
    outExtension: { '.js': '.cjs' },
  },
  {
    ...shared,
    entryPoints: { 'worker.node': 'src/worker/nodeBridge.ts' },
    outdir: 'dist',
    format: 'cjs',
    platform: 'node',
    outExtension: { '.js': '.cjs' },
  },
  {
    ...shared,
    entryPoints: { grid: 'src/webview/main.ts', ledger: 'src/webview/ledger/main.ts' },
    outdir: 'dist/webview',
    format: 'iife',
    platform: 'browser',
    loader: { '.ttf': 'file' },
    assetNames: '[name]',
  },
  {
    ...shared,
    entryPoints: { cli: 'src/cli/main.ts' },
    outdir: 'dist',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // CommonJS packages inside an ES module ask for Node's own modules with `require`. Imported under a name of our own:
    // some packages import `createRequire` themselves.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
  },
];

/** Tells the editor's problem matcher when a rebuild starts and ends. */
const problemMatcher = {
  name: 'problem-matcher',
  setup(build) {
    build.onStart(() => console.log('[watch] build started'));
    build.onEnd(({ errors }) => {
      for (const { text, location } of errors) {
        console.error(`✘ [ERROR] ${text}`);
        if (location) console.error(`    ${location.file}:${location.line}:${location.column}:`);
      }
      console.log('[watch] build finished');
    });
  },
};

await rm('dist', { recursive: true, force: true });
await mkdir('dist/data', { recursive: true });
for (const file of await readdir('src/data/tables').catch(() => []))
  await cp(`src/data/tables/${file}`, `dist/data/${file}`);

const contexts = await Promise.all(
  bundles.map((options) => context(watch ? { ...options, logLevel: 'silent', plugins: [problemMatcher] } : options)),
);
if (watch) {
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  await Promise.all(contexts.map((each) => each.rebuild()));
  await Promise.all(contexts.map((each) => each.dispose()));
}
