import type { AlignmentModel } from './model.ts';

// Written by src/data/trainAlignment.ts on 2026-11-30; do not edit.
// Cross-validated by cluster on all labelled clusters: overlap P  64.8 R  70.2 F1  67.4 | same P  75.0 R  67.3 F1  71.0 | equivalents  95.9 | first  78.3
// prettier-ignore
export const MODEL: AlignmentModel = {
  first: {
    bias: -4.969,
    weights: [
      1.980, // bestRareCosine
      1.423, // bestRareInLonger
      0.000, // bestPlainInShorter
      0.000, // bestTellingInShorter
      0.000, // bestTellingInLonger
      1.119, // bestRareTelling
      1.785, // bestGrams
      0.931, // bestStretch
      0.786, // bestJoined
      1.236, // bestRareJoined
      2.490, // bestClause
      0.000, // bestOpening
      1.868, // rareInLonger
      0.000, // plainInShorter
      2.069, // grams
      0.000, // tellingInShorter
      0.000, // tellingInLonger
      1.740, // rareTellingInLonger
      2.685, // names
      0.507, // figures
      0.955, // quotations
      -0.492, // quotedAlone
      1.199, // headline
      2.194, // lead
      -1.363, // lengthRatio
      -1.406, // distance
    ],
  },
  overlap: {
    bias: -4.731,
    weights: [
      1.179, // bestRareCosine
      0.832, // bestRareInLonger
      0.000, // bestPlainInShorter
      0.000, // bestTellingInShorter
      0.000, // bestTellingInLonger
      0.993, // bestRareTelling
      1.256, // bestGrams
      0.392, // bestStretch
      0.484, // bestJoined
      0.981, // bestRareJoined
      1.861, // bestClause
      0.000, // bestOpening
      1.182, // rareInLonger
      0.000, // plainInShorter
      1.472, // grams
      0.000, // tellingInShorter
      0.000, // tellingInLonger
      1.295, // rareTellingInLonger
      2.262, // names
      0.038, // figures
      0.387, // quotations
      -0.399, // quotedAlone
      0.582, // headline
      1.115, // lead
      -1.237, // lengthRatio
      -0.770, // distance
      0.024, // likeness
      3.448, // share
      0.628, // firstOfBoth
      0.306, // agreement
      1.559, // manyAgree
      0.457, // neighbours
      0.660, // surroundings
    ],
  },
  same: {
    bias: -8.985,
    weights: [
      0.000, // bestRareCosine
      0.000, // bestRareInLonger
      1.023, // bestPlainInShorter
      1.188, // bestTellingInShorter
      0.910, // bestTellingInLonger
      0.000, // bestRareTelling
      0.000, // bestGrams
      0.000, // bestStretch
      0.406, // bestJoined
      0.280, // bestRareJoined
      0.000, // bestClause
      1.009, // bestOpening
      1.934, // rareInLonger
      1.103, // plainInShorter
      1.063, // grams
      1.184, // tellingInShorter
      1.255, // tellingInLonger
      1.265, // rareTellingInLonger
      0.000, // names
      0.834, // figures
      0.148, // quotations
      0.000, // quotedAlone
      0.801, // headline
      0.000, // lead
      0.239, // lengthRatio
      -0.386, // distance
      0.060, // likeness
      2.315, // share
      0.000, // firstOfBoth
      0.527, // agreement
      0.715, // manyAgree
      0.695, // neighbours
      0.545, // surroundings
    ],
  },
  leastOverlap: 0.28,
  leastSame: 0.40,
};
