import type { AlignmentModel } from './model.ts';

// Written by src/data/trainAlignment.ts on 2026-11-21; do not edit.
// Cross-validated by cluster on all labelled clusters: overlap P  54.0 R  70.7 F1  61.2 | same P  71.1 R  65.3 F1  68.1 | equivalents  92.9 | first  77.4
// prettier-ignore
export const MODEL: AlignmentModel = {
  first: {
    bias: -4.118,
    weights: [
      1.702, // bestRareCosine
      1.372, // bestRareInLonger
      0.000, // bestPlainInShorter
      0.000, // bestTellingShared
      0.000, // bestTellingInShorter
      0.000, // bestTellingInLonger
      0.460, // bestRareTelling
      1.547, // bestGrams
      0.000, // bestRun
      1.827, // bestStretch
      1.173, // bestJoined
      1.768, // bestRareJoined
      0.000, // bestOpening
      2.146, // rareInLonger
      0.000, // plainInShorter
      2.066, // grams
      0.000, // tellingInShorter
      0.000, // tellingInLonger
      1.939, // rareTellingInLonger
      2.727, // names
      0.499, // figures
      0.801, // quotations
      2.173, // headline
      -1.789, // lengthRatio
      -1.939, // distance
    ],
  },
  overlap: {
    bias: -3.927,
    weights: [
      1.375, // bestRareCosine
      1.021, // bestRareInLonger
      0.000, // bestPlainInShorter
      0.000, // bestTellingShared
      0.000, // bestTellingInShorter
      0.000, // bestTellingInLonger
      0.543, // bestRareTelling
      1.249, // bestGrams
      0.006, // bestRun
      1.224, // bestStretch
      0.949, // bestJoined
      1.632, // bestRareJoined
      0.000, // bestOpening
      1.691, // rareInLonger
      0.000, // plainInShorter
      1.698, // grams
      0.000, // tellingInShorter
      0.000, // tellingInLonger
      1.516, // rareTellingInLonger
      2.703, // names
      0.088, // figures
      0.451, // quotations
      1.284, // headline
      -1.645, // lengthRatio
      -1.445, // distance
      0.037, // likeness
      0.000, // leadA
      0.000, // leadB
      0.760, // firstOfBoth
      0.000, // agreement
      1.316, // manyAgree
      1.135, // neighbours
    ],
  },
  same: {
    bias: -8.221,
    weights: [
      0.000, // bestRareCosine
      0.000, // bestRareInLonger
      1.023, // bestPlainInShorter
      0.000, // bestTellingShared
      1.023, // bestTellingInShorter
      1.007, // bestTellingInLonger
      0.000, // bestRareTelling
      0.000, // bestGrams
      0.000, // bestRun
      0.000, // bestStretch
      0.552, // bestJoined
      0.397, // bestRareJoined
      0.916, // bestOpening
      1.769, // rareInLonger
      1.075, // plainInShorter
      1.062, // grams
      0.996, // tellingInShorter
      1.331, // tellingInLonger
      1.265, // rareTellingInLonger
      0.196, // names
      0.879, // figures
      0.200, // quotations
      0.807, // headline
      0.213, // lengthRatio
      -0.436, // distance
      0.055, // likeness
      0.228, // leadA
      0.197, // leadB
      0.643, // firstOfBoth
      0.354, // agreement
      0.572, // manyAgree
      1.081, // neighbours
    ],
  },
  leastOverlap: 0.20,
  leastSame: 0.44,
};
