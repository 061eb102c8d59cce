import type { AlignmentModel } from './model.ts';

// Written by src/data/trainAlignment.ts on 2026-11-21; do not edit.
// Cross-validated by cluster on all labelled clusters: overlap P  50.7 R  65.7 F1  57.2 | same P  53.0 R  71.4 F1  60.9 | equivalents  89.8 | first  73.4
// prettier-ignore
export const MODEL: AlignmentModel = {
  first: {
    bias: -5.256,
    weights: [
      0.253, // bestRareCosine
      0.413, // bestRareInShorter
      1.410, // bestRareInLonger
      0.030, // bestRareShared
      0.065, // bestPlainInShorter
      0.000, // bestPlainInLonger
      0.713, // bestPlainShared
      0.000, // bestKinShared
      0.000, // bestProperShared
      0.420, // bestTellingShared
      0.000, // bestAction
      0.000, // bestTellingInShorter
      0.000, // bestTellingInLonger
      0.719, // bestRareTelling
      0.064, // bestRareTellingInShorter
      1.364, // bestRareTellingInLonger
      0.000, // bestEvent
      1.373, // bestGrams
      0.979, // bestRun
      1.989, // bestStretch
      0.000, // rarest
      0.588, // rareCosine
      0.402, // rareInShorter
      2.198, // rareInLonger
      0.578, // plainInShorter
      0.000, // plainInLonger
      1.922, // grams
      0.000, // properInShorter
      0.000, // tellingInShorter
      0.343, // tellingInLonger
      1.932, // rareTellingInLonger
      2.742, // names
      0.048, // namesInShorter
      0.899, // figures
      0.000, // figuresApart
      1.391, // quotations
      -0.263, // quotationsApart
      2.805, // headline
      -1.407, // lengthRatio
      1.808, // shortness
      -2.102, // distance
    ],
  },
  overlap: {
    bias: -6.073,
    weights: [
      0.360, // bestRareCosine
      0.389, // bestRareInShorter
      1.200, // bestRareInLonger
      0.295, // bestRareShared
      0.063, // bestPlainInShorter
      0.000, // bestPlainInLonger
      0.283, // bestPlainShared
      0.000, // bestKinShared
      0.000, // bestProperShared
      0.534, // bestTellingShared
      0.000, // bestAction
      0.000, // bestTellingInShorter
      0.000, // bestTellingInLonger
      1.095, // bestRareTelling
      0.000, // bestRareTellingInShorter
      1.572, // bestRareTellingInLonger
      0.000, // bestEvent
      1.526, // bestGrams
      1.101, // bestRun
      1.734, // bestStretch
      0.000, // rarest
      0.632, // rareCosine
      0.296, // rareInShorter
      1.851, // rareInLonger
      0.582, // plainInShorter
      0.000, // plainInLonger
      1.913, // grams
      0.186, // properInShorter
      0.000, // tellingInShorter
      0.254, // tellingInLonger
      2.037, // rareTellingInLonger
      3.041, // names
      0.044, // namesInShorter
      0.688, // figures
      0.000, // figuresApart
      1.252, // quotations
      -0.270, // quotationsApart
      2.070, // headline
      -1.432, // lengthRatio
      1.953, // shortness
      -1.791, // distance
      -0.168, // likeness
      0.000, // leadA
      0.000, // leadB
      0.664, // firstOfBoth
      0.307, // agreement
      1.416, // manyAgree
      1.042, // neighbours
    ],
  },
  same: {
    bias: -8.662,
    weights: [
      0.000, // bestRareCosine
      0.000, // bestRareInShorter
      0.078, // bestRareInLonger
      0.000, // bestRareShared
      0.880, // bestPlainInShorter
      0.000, // bestPlainInLonger
      0.000, // bestPlainShared
      0.000, // bestKinShared
      0.154, // bestProperShared
      0.000, // bestTellingShared
      0.189, // bestAction
      1.066, // bestTellingInShorter
      0.889, // bestTellingInLonger
      0.000, // bestRareTelling
      0.000, // bestRareTellingInShorter
      0.325, // bestRareTellingInLonger
      0.451, // bestEvent
      0.000, // bestGrams
      0.000, // bestRun
      0.000, // bestStretch
      0.000, // rarest
      0.000, // rareCosine
      0.000, // rareInShorter
      2.069, // rareInLonger
      1.043, // plainInShorter
      1.056, // plainInLonger
      0.594, // grams
      0.080, // properInShorter
      0.822, // tellingInShorter
      1.687, // tellingInLonger
      1.347, // rareTellingInLonger
      0.000, // names
      0.312, // namesInShorter
      1.052, // figures
      -0.244, // figuresApart
      0.337, // quotations
      -0.309, // quotationsApart
      1.262, // headline
      0.369, // lengthRatio
      2.113, // shortness
      -0.662, // distance
      -0.009, // likeness
      0.287, // leadA
      0.262, // leadB
      0.408, // firstOfBoth
      0.359, // agreement
      0.777, // manyAgree
      1.379, // neighbours
    ],
  },
  leastOverlap: 0.22,
  leastSame: 0.28,
};
