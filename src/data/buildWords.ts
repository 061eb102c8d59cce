// Stems of the words of English, so that a word at a sentence's beginning is not taken for a name:
//   node src/data/buildWords.ts
import { stemmer } from 'stemmer';
import { englishWords, glossWords } from './englishWords.ts';
import { writeTable } from './table.ts';

/** The tagged texts are of 1961 and know no server and no website; what explains other words twice is no rare word. */
const MIN_IN_GLOSSES = 2;

const stems = new Set<string>();
for (const [word, count] of await englishWords()) if (count > 0) stems.add(stemmer(word));
for (const [word, count] of await glossWords()) if (count >= MIN_IN_GLOSSES) stems.add(stemmer(word));
await writeTable('words.txt.gz', [...stems].sort().join('\n'));
