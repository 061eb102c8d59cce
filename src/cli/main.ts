import { readFileSync, writeFileSync } from 'node:fs';
import { compareNow } from '../engine/compare.ts';
import { loadEngineData } from '../engine/data.ts';

const files = process.argv.slice(3).filter((argument) => !argument.startsWith('-') && argument !== 'json');
const inputs = files.map((path) => ({ path, content: { text: readFileSync(path, 'utf8') } }));
const data = await loadEngineData({ read: () => Promise.reject(new Error('no data')) });
writeFileSync(1, JSON.stringify(compareNow(inputs, {}, data), null, 1));
