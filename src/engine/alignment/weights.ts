import type { AlignmentModel } from './model.ts';

// Written by src/data/trainAlignment.ts on 2026-11-21; do not edit.
// Cross-validated by cluster on all labelled clusters: overlap P  65.4 R  69.2 F1  67.2 | same P  81.3 R  62.2 F1  70.5 | equivalents  95.9 | first  77.6
// prettier-ignore
export const MODEL: AlignmentModel = {
  first: {
    bias: -4.933,
    weights: [
      1.949, // bestRareCosine
      1.387, // bestRareInLonger
      0.000, // bestPlainInShorter
      0.000, // bestTellingInShorter
      0.000, // bestTellingInLonger
      1.150, // bestRareTelling
      1.837, // bestGrams
      0.916, // bestStretch
      0.783, // bestJoined
      1.162, // bestRareJoined
      2.553, // bestClause
      0.000, // bestOpening
      1.839, // rareInLonger
      0.000, // plainInShorter
      2.116, // grams
      0.000, // tellingInShorter
      0.000, // tellingInLonger
      1.678, // rareTellingInLonger
      2.686, // names
      0.589, // figures
      0.929, // quotations
      -0.488, // quotedAlone
      1.224, // headline
      2.175, // lead
      -1.347, // lengthRatio
      -1.415, // distance
    ],
  },
  overlap: {
    bias: -4.716,
    weights: [
      1.163, // bestRareCosine
      0.792, // bestRareInLonger
      0.000, // bestPlainInShorter
      0.000, // bestTellingInShorter
      0.000, // bestTellingInLonger
      1.043, // bestRareTelling
      1.327, // bestGrams
      0.387, // bestStretch
      0.474, // bestJoined
      0.893, // bestRareJoined
      1.916, // bestClause
      0.000, // bestOpening
      1.157, // rareInLonger
      0.000, // plainInShorter
      1.543, // grams
      0.000, // tellingInShorter
      0.000, // tellingInLonger
      1.216, // rareTellingInLonger
      2.260, // names
      0.177, // figures
      0.369, // quotations
      -0.386, // quotedAlone
      0.588, // headline
      1.080, // lead
      -1.231, // lengthRatio
      -0.770, // distance
      0.022, // likeness
      3.495, // share
      0.584, // firstOfBoth
      0.324, // agreement
      1.547, // manyAgree
      0.490, // neighbours
      0.654, // surroundings
    ],
  },
  same: {
    bias: -8.993,
    weights: [
      0.000, // bestRareCosine
      0.000, // bestRareInLonger
      1.032, // bestPlainInShorter
      1.124, // bestTellingInShorter
      0.860, // bestTellingInLonger
      0.000, // bestRareTelling
      0.000, // bestGrams
      0.000, // bestStretch
      0.449, // bestJoined
      0.296, // bestRareJoined
      0.000, // bestClause
      1.038, // bestOpening
      1.967, // rareInLonger
      1.111, // plainInShorter
      1.125, // grams
      1.132, // tellingInShorter
      1.241, // tellingInLonger
      1.250, // rareTellingInLonger
      0.042, // names
      0.937, // figures
      0.148, // quotations
      0.000, // quotedAlone
      0.837, // headline
      0.000, // lead
      0.251, // lengthRatio
      -0.385, // distance
      0.062, // likeness
      2.540, // share
      0.000, // firstOfBoth
      0.496, // agreement
      0.668, // manyAgree
      0.768, // neighbours
      0.575, // surroundings
    ],
  },
  leastOverlap: 0.30,
  leastSame: 0.50,
};
