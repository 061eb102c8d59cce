import type { AlignmentModel } from './model.ts';

// Written by src/data/trainAlignment.ts on 2026-11-21; do not edit.
// Cross-validated by cluster on all labelled clusters: overlap P  64.1 R  53.6 F1  58.4 | same P  69.6 R  56.1 F1  62.1 | equivalents  78.6 | first  67.6
// prettier-ignore
export const MODEL: AlignmentModel = {
  first: {
    bias: -5.010,
    weights: [
      -0.802, // bestCosine
      -1.055, // bestInShorter
      1.430, // bestInLonger
      3.241, // bestShared
      2.315, // bestGrams
      1.223, // bestRun
      1.807, // bestStretch
      5.758, // bestCount
      -1.447, // rarest
      -1.679, // cosine
      -0.196, // inShorter
      0.934, // inLonger
      2.296, // grams
      0.627, // properShared
      1.774, // commonShared
      0.228, // properInShorter
      0.000, // names
      0.000, // namesInShorter
      0.000, // figures
      0.000, // figuresApart
      0.000, // quotations
      0.000, // quotationsApart
      -0.508, // headline
      -1.064, // lengthRatio
      3.565, // shortness
      -2.301, // distance
      0.749, // titles
      -0.274, // oneTitle
    ],
  },
  overlap: {
    bias: -9.856,
    weights: [
      -1.538, // bestCosine
      0.001, // bestInShorter
      2.392, // bestInLonger
      5.191, // bestShared
      5.173, // bestGrams
      2.576, // bestRun
      3.410, // bestStretch
      6.888, // bestCount
      -1.987, // rarest
      -2.461, // cosine
      0.155, // inShorter
      0.978, // inLonger
      4.743, // grams
      0.641, // properShared
      3.994, // commonShared
      1.105, // properInShorter
      0.000, // names
      0.000, // namesInShorter
      0.000, // figures
      0.000, // figuresApart
      0.000, // quotations
      0.000, // quotationsApart
      0.602, // headline
      -1.697, // lengthRatio
      1.788, // shortness
      -3.727, // distance
      -2.660, // titles
      -2.489, // oneTitle
      -0.971, // likeness
      -0.558, // leadA
      -0.222, // leadB
      1.061, // firstOfBoth
      0.884, // agreement
      1.387, // neighbours
    ],
  },
  same: {
    bias: -9.011,
    weights: [
      -2.096, // bestCosine
      0.913, // bestInShorter
      1.173, // bestInLonger
      2.061, // bestShared
      1.087, // bestGrams
      -0.615, // bestRun
      0.030, // bestStretch
      4.328, // bestCount
      -1.908, // rarest
      0.144, // cosine
      1.447, // inShorter
      5.126, // inLonger
      2.995, // grams
      0.527, // properShared
      1.503, // commonShared
      0.376, // properInShorter
      0.000, // names
      0.000, // namesInShorter
      0.000, // figures
      0.000, // figuresApart
      0.000, // quotations
      0.000, // quotationsApart
      0.749, // headline
      0.290, // lengthRatio
      2.299, // shortness
      -1.806, // distance
      -1.696, // titles
      -1.266, // oneTitle
      -0.442, // likeness
      0.374, // leadA
      0.159, // leadB
      1.271, // firstOfBoth
      -0.029, // agreement
      1.990, // neighbours
    ],
  },
  leastOverlap: 0.26,
  leastSame: 0.40,
};
