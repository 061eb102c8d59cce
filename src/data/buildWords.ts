// Stems of the words of English, so that a word at a sentence's beginning is not taken for a name:
//   node src/data/buildWords.ts
import { stemmer } from 'stemmer';
import { englishWords } from './englishWords.ts';
import { writeTable } from './table.ts';

const stems = new Set<string>();
for (const [word, count] of await englishWords()) if (count > 0) stems.add(stemmer(word));
await writeTable('words.txt.gz', [...stems].sort().join('\n'));
