import type { AlignmentModel } from './model.ts';

// Written by src/data/trainAlignment.ts on 2026-11-21; do not edit.
// Cross-validated by cluster on all labelled clusters: overlap P  60.0 R  71.7 F1  65.3 | same P  75.0 R  67.3 F1  71.0 | equivalents  95.9 | first  80.4
// prettier-ignore
export const MODEL: AlignmentModel = {
  first: {
    bias: -4.209,
    weights: [
      2.113, // bestRareCosine
      1.610, // bestRareInLonger
      0.000, // bestPlainInShorter
      0.000, // bestTellingInShorter
      0.000, // bestTellingInLonger
      0.739, // bestRareTelling
      1.654, // bestGrams
      1.598, // bestStretch
      0.608, // bestJoined
      1.168, // bestRareJoined
      2.488, // bestClause
      0.000, // bestOpening
      2.023, // rareInLonger
      0.000, // plainInShorter
      1.958, // grams
      0.000, // tellingInShorter
      0.000, // tellingInLonger
      1.851, // rareTellingInLonger
      2.559, // names
      0.597, // figures
      0.680, // quotations
      -0.731, // quotedAlone
      2.350, // headline
      -1.751, // lengthRatio
      -2.024, // distance
    ],
  },
  overlap: {
    bias: -4.397,
    weights: [
      1.505, // bestRareCosine
      1.044, // bestRareInLonger
      0.000, // bestPlainInShorter
      0.000, // bestTellingInShorter
      0.000, // bestTellingInLonger
      0.774, // bestRareTelling
      1.151, // bestGrams
      0.796, // bestStretch
      0.290, // bestJoined
      0.982, // bestRareJoined
      1.859, // bestClause
      0.000, // bestOpening
      1.287, // rareInLonger
      0.000, // plainInShorter
      1.348, // grams
      0.000, // tellingInShorter
      0.000, // tellingInLonger
      1.340, // rareTellingInLonger
      2.240, // names
      0.106, // figures
      0.121, // quotations
      -0.593, // quotedAlone
      1.060, // headline
      -1.516, // lengthRatio
      -1.057, // distance
      0.017, // likeness
      2.636, // share
      0.633, // firstOfBoth
      0.094, // agreement
      1.941, // manyAgree
      0.711, // neighbours
      0.834, // surroundings
    ],
  },
  same: {
    bias: -8.747,
    weights: [
      0.000, // bestRareCosine
      0.000, // bestRareInLonger
      1.007, // bestPlainInShorter
      1.136, // bestTellingInShorter
      0.806, // bestTellingInLonger
      0.000, // bestRareTelling
      0.000, // bestGrams
      0.000, // bestStretch
      0.393, // bestJoined
      0.230, // bestRareJoined
      0.000, // bestClause
      0.922, // bestOpening
      1.787, // rareInLonger
      1.088, // plainInShorter
      0.931, // grams
      1.146, // tellingInShorter
      1.197, // tellingInLonger
      1.224, // rareTellingInLonger
      0.000, // names
      0.840, // figures
      0.141, // quotations
      0.000, // quotedAlone
      0.911, // headline
      0.221, // lengthRatio
      -0.413, // distance
      0.049, // likeness
      1.967, // share
      0.614, // firstOfBoth
      0.465, // agreement
      0.731, // manyAgree
      0.714, // neighbours
      0.543, // surroundings
    ],
  },
  leastOverlap: 0.22,
  leastSame: 0.40,
};
