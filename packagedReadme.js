/**
 * Writes `dist/README.md`, the README of the package: what is about the repository is left out, and so are pictures and
 * links that lead to its files, which the package does not have.
 */
import { readFile, writeFile } from 'node:fs/promises';

/** Sections for those who have the repository. */
const OF_THE_REPOSITORY = ['Try it', 'From a terminal', 'Work on it'];

const sections = (await readFile('README.md', 'utf8')).split(/^(?=## )/mu);
const kept = sections.filter((section) => !OF_THE_REPOSITORY.some((title) => section.startsWith(`## ${title}\n`)));
const text = kept
  .join('')
  .replaceAll(/^!\[[^\]]*\]\((?!https:)[^)]*\)\n+/gmu, '')
  // A sentence that only points to another file: "More in [docs/reading.md](docs/reading.md)."
  .replaceAll(/ ?(?:More in )\[[^\]]*\]\((?!https:)[^)]*\)\./gu, '')
  .replaceAll(/^\[[^\]]*\]\((?!https:)[^)]*\) describes .*\n+/gmu, '')
  .replaceAll(/\[([^\]]*)\]\((?!https:)[^)]*\)/gu, '$1');
await writeFile('dist/README.md', text);
