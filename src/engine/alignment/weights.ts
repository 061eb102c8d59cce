import type { AlignmentModel } from './model.ts';

// Written by src/data/trainAlignment.ts on 2026-11-21; do not edit.
// Cross-validated by cluster on all labelled clusters: overlap P  64.4 R  69.9 F1  67.1 | same P  81.3 R  62.2 F1  70.5 | equivalents  95.9 | first  78.1
// prettier-ignore
export const MODEL: AlignmentModel = {
  first: {
    bias: -4.933,
    weights: [
      1.943, // bestRareCosine
      1.379, // bestRareInLonger
      0.000, // bestPlainInShorter
      0.000, // bestTellingInShorter
      0.000, // bestTellingInLonger
      1.133, // bestRareTelling
      1.834, // bestGrams
      0.920, // bestStretch
      0.779, // bestJoined
      1.159, // bestRareJoined
      2.554, // bestClause
      0.000, // bestOpening
      1.826, // rareInLonger
      0.000, // plainInShorter
      2.111, // grams
      0.000, // tellingInShorter
      0.000, // tellingInLonger
      1.760, // rareTellingInLonger
      2.692, // names
      0.591, // figures
      0.928, // quotations
      -0.486, // quotedAlone
      1.228, // headline
      2.173, // lead
      -1.350, // lengthRatio
      -1.416, // distance
    ],
  },
  overlap: {
    bias: -4.716,
    weights: [
      1.158, // bestRareCosine
      0.785, // bestRareInLonger
      0.000, // bestPlainInShorter
      0.000, // bestTellingInShorter
      0.000, // bestTellingInLonger
      1.026, // bestRareTelling
      1.326, // bestGrams
      0.390, // bestStretch
      0.470, // bestJoined
      0.890, // bestRareJoined
      1.917, // bestClause
      0.000, // bestOpening
      1.144, // rareInLonger
      0.000, // plainInShorter
      1.539, // grams
      0.000, // tellingInShorter
      0.000, // tellingInLonger
      1.296, // rareTellingInLonger
      2.268, // names
      0.179, // figures
      0.369, // quotations
      -0.385, // quotedAlone
      0.589, // headline
      1.078, // lead
      -1.233, // lengthRatio
      -0.771, // distance
      0.022, // likeness
      3.494, // share
      0.584, // firstOfBoth
      0.327, // agreement
      1.549, // manyAgree
      0.488, // neighbours
      0.654, // surroundings
    ],
  },
  same: {
    bias: -8.999,
    weights: [
      0.000, // bestRareCosine
      0.000, // bestRareInLonger
      1.030, // bestPlainInShorter
      1.135, // bestTellingInShorter
      0.866, // bestTellingInLonger
      0.000, // bestRareTelling
      0.000, // bestGrams
      0.000, // bestStretch
      0.449, // bestJoined
      0.296, // bestRareJoined
      0.000, // bestClause
      1.030, // bestOpening
      1.971, // rareInLonger
      1.108, // plainInShorter
      1.119, // grams
      1.143, // tellingInShorter
      1.250, // tellingInLonger
      1.252, // rareTellingInLonger
      0.041, // names
      0.931, // figures
      0.172, // quotations
      0.000, // quotedAlone
      0.845, // headline
      0.000, // lead
      0.255, // lengthRatio
      -0.385, // distance
      0.062, // likeness
      2.527, // share
      0.000, // firstOfBoth
      0.490, // agreement
      0.671, // manyAgree
      0.763, // neighbours
      0.574, // surroundings
    ],
  },
  leastOverlap: 0.28,
  leastSame: 0.50,
};
