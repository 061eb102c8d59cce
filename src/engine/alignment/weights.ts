import type { AlignmentModel } from './model.ts';

// Written by src/data/trainAlignment.ts on 2026-11-21; do not edit.
// Cross-validated by cluster on all labelled clusters: overlap P  48.3 R  64.7 F1  55.3 | same P  51.9 R  71.4 F1  60.1 | equivalents  88.8 | first  72.7
// prettier-ignore
export const MODEL: AlignmentModel = {
  first: {
    bias: -4.850,
    weights: [
      0.000, // bestRareCosine
      0.467, // bestRareInShorter
      1.885, // bestRareInLonger
      0.000, // bestRareShared
      0.000, // bestPlainInShorter
      0.000, // bestPlainInLonger
      1.513, // bestPlainShared
      0.000, // bestKinShared
      0.000, // bestProperShared
      1.629, // bestCommonShared
      0.000, // bestCommonInShorter
      0.000, // bestEvent
      1.437, // bestGrams
      0.142, // bestRun
      2.859, // bestStretch
      0.000, // rarest
      0.307, // rareCosine
      0.000, // rareInShorter
      4.684, // rareInLonger
      0.209, // plainInShorter
      0.177, // plainInLonger
      2.679, // grams
      0.000, // properInShorter
      0.000, // commonInShorter
      2.194, // names
      0.000, // namesInShorter
      0.720, // figures
      0.000, // figuresApart
      1.743, // quotations
      -0.392, // quotationsApart
      1.121, // headline
      -1.755, // lengthRatio
      1.936, // shortness
      -2.498, // distance
    ],
  },
  overlap: {
    bias: -8.359,
    weights: [
      0.337, // bestRareCosine
      0.903, // bestRareInShorter
      2.751, // bestRareInLonger
      0.389, // bestRareShared
      0.033, // bestPlainInShorter
      0.000, // bestPlainInLonger
      1.577, // bestPlainShared
      0.000, // bestKinShared
      0.000, // bestProperShared
      2.751, // bestCommonShared
      0.349, // bestCommonInShorter
      0.000, // bestEvent
      2.632, // bestGrams
      0.842, // bestRun
      3.933, // bestStretch
      0.000, // rarest
      0.641, // rareCosine
      0.000, // rareInShorter
      4.864, // rareInLonger
      0.674, // plainInShorter
      0.000, // plainInLonger
      3.190, // grams
      0.043, // properInShorter
      0.000, // commonInShorter
      3.461, // names
      0.081, // namesInShorter
      1.353, // figures
      -0.130, // figuresApart
      2.625, // quotations
      -0.562, // quotationsApart
      1.431, // headline
      -2.124, // lengthRatio
      2.500, // shortness
      -3.134, // distance
      -0.630, // likeness
      0.000, // leadA
      0.000, // leadB
      0.595, // firstOfBoth
      1.050, // agreement
      1.083, // neighbours
    ],
  },
  same: {
    bias: -10.224,
    weights: [
      0.000, // bestRareCosine
      0.000, // bestRareInShorter
      0.000, // bestRareInLonger
      0.000, // bestRareShared
      1.018, // bestPlainInShorter
      0.000, // bestPlainInLonger
      0.000, // bestPlainShared
      0.000, // bestKinShared
      0.000, // bestProperShared
      1.839, // bestCommonShared
      1.525, // bestCommonInShorter
      0.711, // bestEvent
      0.000, // bestGrams
      0.000, // bestRun
      0.000, // bestStretch
      0.000, // rarest
      0.000, // rareCosine
      0.000, // rareInShorter
      4.702, // rareInLonger
      1.507, // plainInShorter
      2.565, // plainInLonger
      0.274, // grams
      0.000, // properInShorter
      0.661, // commonInShorter
      0.000, // names
      0.376, // namesInShorter
      1.099, // figures
      -0.303, // figuresApart
      0.996, // quotations
      -0.667, // quotationsApart
      1.352, // headline
      0.796, // lengthRatio
      3.625, // shortness
      -1.339, // distance
      -0.147, // likeness
      0.139, // leadA
      0.050, // leadB
      0.802, // firstOfBoth
      0.619, // agreement
      1.603, // neighbours
    ],
  },
  leastOverlap: 0.20,
  leastSame: 0.26,
};
