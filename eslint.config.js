import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** The walls of docs/architecture.md: what each folder must not import. */
const wall = (folder, forbidden, message) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message }] }] },
});
const NODE = ['node:*'];
const VSCODE = ['vscode'];
const outside = (...folders) => folders.flatMap((folder) => [`**/${folder}/**`]);

export default tseslint.config(
  { ignores: ['dist', '.cache', '.vscode-test', 'coverage', 'node_modules', 'test-results', 'examples'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'mocha', name: ['suite', 'test'] }] },
      ],
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      eqeqeq: 'error',
    },
  },
  wall(
    'engine',
    [...VSCODE, ...NODE, ...outside('host', 'worker', 'webview', 'cli', 'protocol')],
    'The engine is pure: no VS Code, no Node, no DOM, no other folder.',
  ),
  wall(
    'protocol',
    [...VSCODE, ...NODE, ...outside('host', 'worker', 'webview', 'cli')],
    'The protocol knows only the values of the engine.',
  ),
  wall('worker', [...VSCODE, ...outside('host', 'webview', 'cli')], 'The worker is the engine behind the protocol.'),
  wall(
    'webview',
    [...VSCODE, ...NODE, ...outside('host', 'worker', 'cli')],
    'The webview renders the Comparison and sends intents.',
  ),
  wall(
    'cli',
    [...VSCODE, ...outside('host', 'worker', 'webview', 'protocol')],
    'The command line uses the engine alone.',
  ),
  wall('host', [...outside('worker', 'webview', 'cli')], 'The host talks to worker and webview through the protocol.'),
  {
    // VS Code's own emitters and watchers are disposables without being instances of its Disposable class.
    files: ['src/host/**/*.ts', 'test/workbench/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  { files: ['**/*.js'], languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } } },
);
