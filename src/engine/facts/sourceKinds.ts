import { NATIONALITY } from './nationality.ts';

/** Nouns that can speak and are bodies or things, not one person. Here, apart from longer lists: the host asks, too. */
export const BODIES: ReadonlySet<string> = new Set(
  `agency airline announcement automaker bank board body cabinet church commission committee company council country court delegate department
  embassy firm force forces government group institute institution letter media memo message ministry network newspaper notice
  broker builder carrier dealer developer employer exporter importer insurer lender manufacturer miner provider publisher supplier
  office opposition organisation organization outlet palace paper parliament party police publication regulator report retailer
  side site source staff statement study survey document indictment lawsuit complaint filing ruling verdict team tribunal tweet
  union website youth nation bloc alliance centre center family families firm operator suit banner poster sign placard slogan caption headline inscription question charity ngo consortium authority watchdog congress kremlin agentur regierung behörde polizei gouvernement gobierno министерство агентство ведомство`.split(
    /\s+/u,
  ),
);

/** Whether who is said to speak can be found again: a name, or a body ("the ministry"); not "officials", "a source". */
export function isNamedSource({ text, name }: { readonly text: string; readonly name: unknown }): boolean {
  if (name !== null) return true;
  const words = text.split(/\s+/u);
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (/^(?:sources?|sites?|sides?|firms?|courts?)$/u.test(last)) return false;
  if (words.slice(1).some((word) => /^\p{Lu}/u.test(word) && !NATIONALITY.test(word))) return true;
  const first = words[0] ?? '';
  const article = /^(?:the|an?|one|two|three|some|many|several|most|he|she|they|it|his|her|their)$/iu.test(first);
  if (words.length === 1) return /^\p{Lu}/u.test(first) && !article && !first.endsWith('s');
  return /^the$/iu.test(first) && BODIES.has(last);
}
