import type { AlignmentModel } from './model.ts';

// Written by src/data/trainAlignment.ts on 2026-11-30; do not edit.
// Cross-validated by cluster on all labelled clusters: overlap P  64.5 R  70.2 F1  67.2 | same P  75.0 R  67.3 F1  71.0 | equivalents  95.9 | first  78.3
// prettier-ignore
export const MODEL: AlignmentModel = {
  first: {
    bias: -4.965,
    weights: [
      1.982, // bestRareCosine
      1.421, // bestRareInLonger
      0.000, // bestPlainInShorter
      0.000, // bestTellingInShorter
      0.000, // bestTellingInLonger
      1.117, // bestRareTelling
      1.787, // bestGrams
      0.922, // bestStretch
      0.767, // bestJoined
      1.249, // bestRareJoined
      2.508, // bestClause
      0.000, // bestOpening
      1.869, // rareInLonger
      0.000, // plainInShorter
      2.071, // grams
      0.000, // tellingInShorter
      0.000, // tellingInLonger
      1.738, // rareTellingInLonger
      2.696, // names
      0.509, // figures
      0.956, // quotations
      -0.487, // quotedAlone
      1.194, // headline
      2.194, // lead
      -1.371, // lengthRatio
      -1.408, // distance
    ],
  },
  overlap: {
    bias: -4.727,
    weights: [
      1.183, // bestRareCosine
      0.831, // bestRareInLonger
      0.000, // bestPlainInShorter
      0.000, // bestTellingInShorter
      0.000, // bestTellingInLonger
      0.991, // bestRareTelling
      1.258, // bestGrams
      0.385, // bestStretch
      0.465, // bestJoined
      1.001, // bestRareJoined
      1.882, // bestClause
      0.000, // bestOpening
      1.182, // rareInLonger
      0.000, // plainInShorter
      1.473, // grams
      0.000, // tellingInShorter
      0.000, // tellingInLonger
      1.290, // rareTellingInLonger
      2.271, // names
      0.038, // figures
      0.390, // quotations
      -0.395, // quotedAlone
      0.582, // headline
      1.116, // lead
      -1.248, // lengthRatio
      -0.772, // distance
      0.024, // likeness
      3.419, // share
      0.634, // firstOfBoth
      0.319, // agreement
      1.537, // manyAgree
      0.465, // neighbours
      0.659, // surroundings
    ],
  },
  same: {
    bias: -8.983,
    weights: [
      0.000, // bestRareCosine
      0.000, // bestRareInLonger
      1.024, // bestPlainInShorter
      1.189, // bestTellingInShorter
      0.914, // bestTellingInLonger
      0.000, // bestRareTelling
      0.000, // bestGrams
      0.000, // bestStretch
      0.400, // bestJoined
      0.277, // bestRareJoined
      0.000, // bestClause
      1.009, // bestOpening
      1.933, // rareInLonger
      1.104, // plainInShorter
      1.063, // grams
      1.185, // tellingInShorter
      1.258, // tellingInLonger
      1.266, // rareTellingInLonger
      0.000, // names
      0.836, // figures
      0.147, // quotations
      0.000, // quotedAlone
      0.802, // headline
      0.000, // lead
      0.237, // lengthRatio
      -0.386, // distance
      0.060, // likeness
      2.315, // share
      0.000, // firstOfBoth
      0.529, // agreement
      0.711, // manyAgree
      0.694, // neighbours
      0.546, // surroundings
    ],
  },
  leastOverlap: 0.28,
  leastSame: 0.40,
};
