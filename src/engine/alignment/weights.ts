import type { AlignmentModel } from './model.ts';

// Written by src/data/trainAlignment.ts on 2026-11-21; do not edit.
// Cross-validated by cluster on all labelled clusters: overlap P  52.4 R  63.2 F1  57.3 | same P  56.2 R  69.4 F1  62.1 | equivalents  89.8 | first  72.7
// prettier-ignore
export const MODEL: AlignmentModel = {
  first: {
    bias: -5.264,
    weights: [
      0.259, // bestRareCosine
      0.403, // bestRareInShorter
      1.414, // bestRareInLonger
      0.000, // bestRareShared
      0.084, // bestPlainInShorter
      0.000, // bestPlainInLonger
      0.688, // bestPlainShared
      0.000, // bestKinShared
      0.000, // bestProperShared
      0.427, // bestTellingShared
      0.000, // bestAction
      0.000, // bestTellingInShorter
      0.000, // bestTellingInLonger
      0.735, // bestRareTelling
      0.062, // bestRareTellingInShorter
      1.347, // bestRareTellingInLonger
      0.000, // bestEvent
      1.379, // bestGrams
      0.983, // bestRun
      1.969, // bestStretch
      0.000, // rarest
      0.589, // rareCosine
      0.399, // rareInShorter
      2.188, // rareInLonger
      0.606, // plainInShorter
      0.000, // plainInLonger
      1.924, // grams
      0.016, // properInShorter
      0.000, // tellingInShorter
      0.353, // tellingInLonger
      1.913, // rareTellingInLonger
      2.843, // names
      0.000, // namesInShorter
      0.893, // figures
      0.000, // figuresApart
      1.402, // quotations
      -0.257, // quotationsApart
      2.799, // headline
      -1.388, // lengthRatio
      1.817, // shortness
      -2.104, // distance
    ],
  },
  overlap: {
    bias: -5.759,
    weights: [
      0.350, // bestRareCosine
      0.352, // bestRareInShorter
      1.154, // bestRareInLonger
      0.237, // bestRareShared
      0.056, // bestPlainInShorter
      0.000, // bestPlainInLonger
      0.214, // bestPlainShared
      0.000, // bestKinShared
      0.000, // bestProperShared
      0.504, // bestTellingShared
      0.000, // bestAction
      0.000, // bestTellingInShorter
      0.000, // bestTellingInLonger
      1.039, // bestRareTelling
      0.000, // bestRareTellingInShorter
      1.434, // bestRareTellingInLonger
      0.000, // bestEvent
      1.438, // bestGrams
      1.041, // bestRun
      1.582, // bestStretch
      0.000, // rarest
      0.575, // rareCosine
      0.268, // rareInShorter
      1.694, // rareInLonger
      0.571, // plainInShorter
      0.000, // plainInLonger
      1.762, // grams
      0.185, // properInShorter
      0.000, // tellingInShorter
      0.238, // tellingInLonger
      1.874, // rareTellingInLonger
      2.912, // names
      0.018, // namesInShorter
      0.634, // figures
      0.000, // figuresApart
      1.177, // quotations
      -0.246, // quotationsApart
      1.940, // headline
      -1.318, // lengthRatio
      1.819, // shortness
      -1.661, // distance
      -0.154, // likeness
      0.000, // leadA
      0.000, // leadB
      0.613, // firstOfBoth
      0.279, // agreement
      1.307, // manyAgree
      0.978, // neighbours
    ],
  },
  same: {
    bias: -8.545,
    weights: [
      0.000, // bestRareCosine
      0.000, // bestRareInShorter
      0.011, // bestRareInLonger
      0.000, // bestRareShared
      0.860, // bestPlainInShorter
      0.000, // bestPlainInLonger
      0.000, // bestPlainShared
      0.000, // bestKinShared
      0.135, // bestProperShared
      0.000, // bestTellingShared
      0.180, // bestAction
      1.043, // bestTellingInShorter
      0.865, // bestTellingInLonger
      0.000, // bestRareTelling
      0.000, // bestRareTellingInShorter
      0.283, // bestRareTellingInLonger
      0.409, // bestEvent
      0.000, // bestGrams
      0.000, // bestRun
      0.000, // bestStretch
      0.000, // rarest
      0.000, // rareCosine
      0.000, // rareInShorter
      1.986, // rareInLonger
      1.022, // plainInShorter
      1.038, // plainInLonger
      0.541, // grams
      0.062, // properInShorter
      0.809, // tellingInShorter
      1.656, // tellingInLonger
      1.299, // rareTellingInLonger
      0.000, // names
      0.332, // namesInShorter
      0.980, // figures
      -0.231, // figuresApart
      0.334, // quotations
      -0.306, // quotationsApart
      1.256, // headline
      0.365, // lengthRatio
      2.090, // shortness
      -0.647, // distance
      -0.008, // likeness
      0.245, // leadA
      0.226, // leadB
      0.554, // firstOfBoth
      0.340, // agreement
      0.763, // manyAgree
      1.341, // neighbours
    ],
  },
  leastOverlap: 0.24,
  leastSame: 0.32,
};
