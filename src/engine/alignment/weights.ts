import type { AlignmentModel } from './model.ts';

// Written by src/data/trainAlignment.ts on 2026-11-21; do not edit.
// Cross-validated by cluster on all labelled clusters: overlap P  58.4 R  72.9 F1  64.9 | same P  78.0 R  65.3 F1  71.1 | equivalents  95.9 | first  80.7
// prettier-ignore
export const MODEL: AlignmentModel = {
  first: {
    bias: -4.198,
    weights: [
      2.236, // bestRareCosine
      1.671, // bestRareInLonger
      0.000, // bestPlainInShorter
      0.000, // bestTellingInShorter
      0.000, // bestTellingInLonger
      0.360, // bestRareTelling
      1.632, // bestGrams
      1.625, // bestStretch
      0.632, // bestJoined
      1.371, // bestRareJoined
      2.487, // bestClause
      0.000, // bestOpening
      2.086, // rareInLonger
      0.000, // plainInShorter
      1.946, // grams
      0.000, // tellingInShorter
      0.000, // tellingInLonger
      1.747, // rareTellingInLonger
      2.530, // names
      0.544, // figures
      0.631, // quotations
      -0.752, // quotedAlone
      2.318, // headline
      -1.798, // lengthRatio
      -2.029, // distance
    ],
  },
  overlap: {
    bias: -4.385,
    weights: [
      1.579, // bestRareCosine
      1.074, // bestRareInLonger
      0.000, // bestPlainInShorter
      0.000, // bestTellingInShorter
      0.000, // bestTellingInLonger
      0.415, // bestRareTelling
      1.112, // bestGrams
      0.921, // bestStretch
      0.323, // bestJoined
      1.204, // bestRareJoined
      1.866, // bestClause
      0.000, // bestOpening
      1.316, // rareInLonger
      0.000, // plainInShorter
      1.308, // grams
      0.000, // tellingInShorter
      0.000, // tellingInLonger
      1.265, // rareTellingInLonger
      2.238, // names
      0.018, // figures
      0.052, // quotations
      -0.625, // quotedAlone
      1.112, // headline
      -1.562, // lengthRatio
      -1.058, // distance
      0.022, // likeness
      2.682, // share
      0.610, // firstOfBoth
      0.036, // agreement
      1.800, // manyAgree
      0.733, // neighbours
      0.854, // surroundings
    ],
  },
  same: {
    bias: -8.891,
    weights: [
      0.000, // bestRareCosine
      0.000, // bestRareInLonger
      1.037, // bestPlainInShorter
      1.159, // bestTellingInShorter
      0.746, // bestTellingInLonger
      0.000, // bestRareTelling
      0.000, // bestGrams
      0.000, // bestStretch
      0.439, // bestJoined
      0.278, // bestRareJoined
      0.000, // bestClause
      1.023, // bestOpening
      1.786, // rareInLonger
      1.123, // plainInShorter
      0.960, // grams
      1.182, // tellingInShorter
      1.147, // tellingInLonger
      1.153, // rareTellingInLonger
      0.000, // names
      0.832, // figures
      0.114, // quotations
      0.000, // quotedAlone
      0.963, // headline
      0.211, // lengthRatio
      -0.407, // distance
      0.052, // likeness
      1.935, // share
      0.603, // firstOfBoth
      0.416, // agreement
      0.687, // manyAgree
      0.731, // neighbours
      0.542, // surroundings
    ],
  },
  leastOverlap: 0.20,
  leastSame: 0.44,
};
