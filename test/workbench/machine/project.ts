import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** The folder of the project. */
export const PROJECT = path.resolve(fileURLToPath(import.meta.url), '../../../..');

/** Everything downloaded or made for running a VS Code; ignored by git, safe to delete. */
export const VSCODE_TEST = path.join(PROJECT, '.vscode-test');

export const EXAMPLES = path.join(PROJECT, 'examples');

/** Pictures and other results of test runs; ignored by git. */
export const RESULTS = path.join(PROJECT, 'test-results');
