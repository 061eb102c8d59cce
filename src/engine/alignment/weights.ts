import type { AlignmentModel } from './model.ts';

// Written by src/data/trainAlignment.ts on 2026-11-21; do not edit.
// Cross-validated by cluster on all labelled clusters: overlap P  56.1 R  70.2 F1  62.4 | same P  79.2 R  62.2 F1  69.7 | equivalents  94.9 | first  77.4
// prettier-ignore
export const MODEL: AlignmentModel = {
  first: {
    bias: -4.242,
    weights: [
      2.284, // bestRareCosine
      1.874, // bestRareInLonger
      0.000, // bestPlainInShorter
      0.000, // bestTellingShared
      0.000, // bestTellingInShorter
      0.000, // bestTellingInLonger
      0.290, // bestRareTelling
      1.794, // bestGrams
      0.000, // bestRun
      2.172, // bestStretch
      1.092, // bestJoined
      1.680, // bestRareJoined
      0.000, // bestOpening
      2.392, // rareInLonger
      0.000, // plainInShorter
      2.156, // grams
      0.000, // tellingInShorter
      0.000, // tellingInLonger
      1.522, // rareTellingInLonger
      2.472, // names
      0.404, // figures
      0.725, // quotations
      2.482, // headline
      -1.852, // lengthRatio
      -1.971, // distance
    ],
  },
  overlap: {
    bias: -4.057,
    weights: [
      2.053, // bestRareCosine
      1.593, // bestRareInLonger
      0.000, // bestPlainInShorter
      0.000, // bestTellingShared
      0.000, // bestTellingInShorter
      0.000, // bestTellingInLonger
      0.330, // bestRareTelling
      1.479, // bestGrams
      0.000, // bestRun
      1.669, // bestStretch
      0.794, // bestJoined
      1.528, // bestRareJoined
      0.000, // bestOpening
      2.024, // rareInLonger
      0.000, // plainInShorter
      1.792, // grams
      0.000, // tellingInShorter
      0.000, // tellingInLonger
      1.084, // rareTellingInLonger
      2.404, // names
      0.003, // figures
      0.362, // quotations
      1.634, // headline
      -1.707, // lengthRatio
      -1.490, // distance
      0.029, // likeness
      0.000, // leadA
      0.000, // leadB
      0.683, // firstOfBoth
      0.000, // agreement
      1.316, // manyAgree
      1.106, // neighbours
    ],
  },
  same: {
    bias: -8.311,
    weights: [
      0.000, // bestRareCosine
      0.000, // bestRareInLonger
      1.102, // bestPlainInShorter
      0.000, // bestTellingShared
      1.202, // bestTellingInShorter
      0.747, // bestTellingInLonger
      0.000, // bestRareTelling
      0.000, // bestGrams
      0.000, // bestRun
      0.000, // bestStretch
      0.481, // bestJoined
      0.332, // bestRareJoined
      1.171, // bestOpening
      2.037, // rareInLonger
      1.153, // plainInShorter
      1.187, // grams
      1.174, // tellingInShorter
      1.067, // tellingInLonger
      1.147, // rareTellingInLonger
      0.195, // names
      0.877, // figures
      0.097, // quotations
      0.850, // headline
      0.233, // lengthRatio
      -0.468, // distance
      0.055, // likeness
      0.256, // leadA
      0.179, // leadB
      0.462, // firstOfBoth
      0.403, // agreement
      0.664, // manyAgree
      0.917, // neighbours
    ],
  },
  leastOverlap: 0.22,
  leastSame: 0.48,
};
