import type { AlignmentModel } from './model.ts';

// Written by src/data/trainAlignment.ts on 2026-11-21; do not edit.
// Cross-validated by cluster on all labelled clusters: overlap P  49.8 R  65.9 F1  56.7 | same P  59.8 R  68.4 F1  63.8 | equivalents  89.8 | first  73.9
// prettier-ignore
export const MODEL: AlignmentModel = {
  first: {
    bias: -5.327,
    weights: [
      0.266, // bestRareCosine
      0.000, // bestRareInShorter
      1.561, // bestRareInLonger
      0.232, // bestRareShared
      0.030, // bestPlainInShorter
      0.000, // bestPlainInLonger
      0.793, // bestPlainShared
      0.000, // bestKinShared
      0.000, // bestProperShared
      0.194, // bestTellingShared
      0.000, // bestAction
      0.278, // bestTellingInShorter
      0.000, // bestTellingInLonger
      0.411, // bestRareTelling
      0.947, // bestRareTellingInShorter
      1.317, // bestRareTellingInLonger
      0.000, // bestEvent
      1.229, // bestGrams
      1.245, // bestRun
      1.994, // bestStretch
      0.000, // rarest
      0.603, // rareCosine
      0.000, // rareInShorter
      2.315, // rareInLonger
      0.523, // plainInShorter
      0.000, // plainInLonger
      1.826, // grams
      0.104, // properInShorter
      0.167, // tellingInShorter
      0.079, // tellingInLonger
      1.717, // rareTellingInLonger
      2.836, // names
      0.000, // namesInShorter
      0.918, // figures
      0.000, // figuresApart
      1.349, // quotations
      -0.250, // quotationsApart
      2.831, // headline
      -1.401, // lengthRatio
      1.699, // shortness
      -2.121, // distance
    ],
  },
  overlap: {
    bias: -6.135,
    weights: [
      0.322, // bestRareCosine
      0.000, // bestRareInShorter
      1.397, // bestRareInLonger
      0.418, // bestRareShared
      0.000, // bestPlainInShorter
      0.000, // bestPlainInLonger
      0.368, // bestPlainShared
      0.000, // bestKinShared
      0.000, // bestProperShared
      0.292, // bestTellingShared
      0.000, // bestAction
      0.302, // bestTellingInShorter
      0.000, // bestTellingInLonger
      0.787, // bestRareTelling
      0.888, // bestRareTellingInShorter
      1.560, // bestRareTellingInLonger
      0.000, // bestEvent
      1.318, // bestGrams
      1.376, // bestRun
      1.798, // bestStretch
      0.000, // rarest
      0.556, // rareCosine
      0.000, // rareInShorter
      1.932, // rareInLonger
      0.469, // plainInShorter
      0.000, // plainInLonger
      1.700, // grams
      0.292, // properInShorter
      0.138, // tellingInShorter
      0.000, // tellingInLonger
      1.874, // rareTellingInLonger
      3.127, // names
      0.000, // namesInShorter
      0.693, // figures
      0.000, // figuresApart
      1.232, // quotations
      -0.261, // quotationsApart
      2.129, // headline
      -1.430, // lengthRatio
      1.805, // shortness
      -1.789, // distance
      -0.168, // likeness
      0.000, // leadA
      0.000, // leadB
      0.823, // firstOfBoth
      0.365, // agreement
      1.366, // manyAgree
      1.041, // neighbours
    ],
  },
  same: {
    bias: -8.879,
    weights: [
      0.000, // bestRareCosine
      0.000, // bestRareInShorter
      0.401, // bestRareInLonger
      0.000, // bestRareShared
      0.737, // bestPlainInShorter
      0.275, // bestPlainInLonger
      0.000, // bestPlainShared
      0.000, // bestKinShared
      0.239, // bestProperShared
      0.000, // bestTellingShared
      0.190, // bestAction
      1.421, // bestTellingInShorter
      0.460, // bestTellingInLonger
      0.000, // bestRareTelling
      0.409, // bestRareTellingInShorter
      0.126, // bestRareTellingInLonger
      0.343, // bestEvent
      0.000, // bestGrams
      0.000, // bestRun
      0.000, // bestStretch
      0.000, // rarest
      0.000, // rareCosine
      0.000, // rareInShorter
      2.153, // rareInLonger
      0.902, // plainInShorter
      1.393, // plainInLonger
      0.329, // grams
      0.087, // properInShorter
      1.163, // tellingInShorter
      1.268, // tellingInLonger
      1.112, // rareTellingInLonger
      0.000, // names
      0.217, // namesInShorter
      0.833, // figures
      -0.275, // figuresApart
      0.306, // quotations
      -0.328, // quotationsApart
      1.350, // headline
      0.413, // lengthRatio
      1.710, // shortness
      -0.704, // distance
      -0.003, // likeness
      0.229, // leadA
      0.145, // leadB
      0.650, // firstOfBoth
      0.445, // agreement
      0.767, // manyAgree
      1.333, // neighbours
    ],
  },
  leastOverlap: 0.22,
  leastSame: 0.36,
};
