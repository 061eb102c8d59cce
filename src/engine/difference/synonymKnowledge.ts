import type { EngineData } from '../data.ts';
import { stem } from '../text/stem.ts';
import type { WordKnowledge } from './changeKind.ts';

/**
 * What the engine's tables know of words, for comparing English passages: two words are synonyms when WordNet has a
 * group with one meaning that holds both. Wider meanings do not count: a lorry is no car.
 */
export function synonymKnowledge({ synonyms }: EngineData): WordKnowledge {
  if (synonyms === undefined) return {};
  return {
    synonyms: (a, b) => {
      const own = synonyms.get(stem(b, 'en'))?.own;
      return own !== undefined && synonyms.get(stem(a, 'en'))?.own.some((group) => own.includes(group)) === true;
    },
  };
}
