import type { AlignmentModel } from './model.ts';

// Written by src/data/trainAlignment.ts on 2026-11-30; do not edit.
// Cross-validated by cluster on all labelled clusters: overlap P  62.9 R  68.4 F1  65.5 | same P  76.5 R  66.3 F1  71.0 | equivalents  94.9 | first  77.2
// prettier-ignore
export const MODEL: AlignmentModel = {
  first: {
    bias: -4.915,
    weights: [
      1.973, // bestRareCosine
      1.410, // bestRareInLonger
      0.000, // bestPlainInShorter
      0.000, // bestTellingInShorter
      0.000, // bestTellingInLonger
      0.800, // bestRareTelling
      1.861, // bestGrams
      0.801, // bestStretch
      0.954, // bestJoined
      1.158, // bestRareJoined
      2.469, // bestClause
      0.000, // bestOpening
      2.027, // rareInLonger
      0.000, // plainInShorter
      2.187, // grams
      0.000, // tellingInShorter
      0.000, // tellingInLonger
      1.768, // rareTellingInLonger
      2.581, // names
      0.641, // figures
      1.000, // quotations
      -0.487, // quotedAlone
      1.294, // headline
      2.165, // lead
      -1.333, // lengthRatio
      -1.451, // distance
    ],
  },
  overlap: {
    bias: -4.684,
    weights: [
      1.152, // bestRareCosine
      0.844, // bestRareInLonger
      0.000, // bestPlainInShorter
      0.000, // bestTellingInShorter
      0.000, // bestTellingInLonger
      0.679, // bestRareTelling
      1.330, // bestGrams
      0.313, // bestStretch
      0.697, // bestJoined
      0.918, // bestRareJoined
      1.755, // bestClause
      0.000, // bestOpening
      1.360, // rareInLonger
      0.000, // plainInShorter
      1.575, // grams
      0.000, // tellingInShorter
      0.000, // tellingInLonger
      1.346, // rareTellingInLonger
      2.155, // names
      0.186, // figures
      0.430, // quotations
      -0.387, // quotedAlone
      0.616, // headline
      1.065, // lead
      -1.222, // lengthRatio
      -0.800, // distance
      0.032, // likeness
      3.388, // share
      0.653, // firstOfBoth
      0.489, // agreement
      1.306, // manyAgree
      0.545, // neighbours
      0.648, // surroundings
    ],
  },
  same: {
    bias: -8.808,
    weights: [
      0.000, // bestRareCosine
      0.000, // bestRareInLonger
      1.042, // bestPlainInShorter
      1.102, // bestTellingInShorter
      0.894, // bestTellingInLonger
      0.000, // bestRareTelling
      0.000, // bestGrams
      0.000, // bestStretch
      0.235, // bestJoined
      0.210, // bestRareJoined
      0.000, // bestClause
      1.008, // bestOpening
      2.001, // rareInLonger
      1.001, // plainInShorter
      1.164, // grams
      1.098, // tellingInShorter
      1.234, // tellingInLonger
      1.295, // rareTellingInLonger
      0.000, // names
      1.075, // figures
      0.128, // quotations
      0.000, // quotedAlone
      0.925, // headline
      0.000, // lead
      0.221, // lengthRatio
      -0.398, // distance
      0.065, // likeness
      2.344, // share
      0.000, // firstOfBoth
      0.543, // agreement
      0.732, // manyAgree
      0.674, // neighbours
      0.540, // surroundings
    ],
  },
  leastOverlap: 0.28,
  leastSame: 0.40,
};
