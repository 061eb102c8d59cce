import { existsSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from './project.ts';

/** The packaged extension, as `npm run package` makes it. @throws Error when it was not made yet */
export function packagedExtension(): string {
  const vsix = path.join(PROJECT, 'synoptic.vsix');
  if (!existsSync(vsix)) throw new Error('There is no synoptic.vsix yet: run “npm run package” first.');
  return vsix;
}
