import { diffMain } from 'diff-match-patch-es';
import { DefaultLinesDiffComputer } from 'vscode-diff';
import { align } from '../../src/engine/alignment/align.ts';
import { readArticle } from '../../src/engine/article/readArticle.ts';
import { compareNow } from '../../src/engine/compare.ts';
import { rowDifferences } from '../../src/engine/difference/rowDifference.ts';
import { synonymKnowledge } from '../../src/engine/difference/synonymKnowledge.ts';
import { generateTexts } from './generatedTexts.ts';
import { engineData, floorTime, runSteps, timed } from './measured.ts';

/**
 * Alignment and difference together against diff tools on the same two texts, of which the second is rewritten by
 * three words in ten and half of it is its own: VS Code's line diff with moves, and the words of diff-match-patch.
 * Each tool is stopped when it has taken LIMIT. Usage: node test/bench/rivals.ts [paragraphs]
 */
const LIMIT = 20_000;

const paragraphs = Number(process.argv[2] ?? 10_000);
const data = await engineData();
const texts = generateTexts({ sources: 2, paragraphs, rewriting: 0.3 });
const inputs = texts.map((text, i) => ({ path: `${i}.txt`, content: { text } }));
const articles = inputs.map((input) => readArticle(input, { unit: 'paragraph' }));
const comparison = compareNow(inputs, {}, data);
const { names, quotes, figures } = comparison;
const ours = timed(() => {
  runSteps(align(articles, { names, quotes, figures }, data));
  rowDifferences(comparison, synonymKnowledge(data));
});
const [a = '', b = ''] = texts;
const byLines = timed(() =>
  new DefaultLinesDiffComputer().computeDiff(a.split('\n'), b.split('\n'), {
    ignoreTrimWhitespace: true,
    computeMoves: true,
    maxComputationTimeMs: LIMIT,
  }),
);
const [x = '', y = ''] = wordsAsCharacters(texts);
const byWords = timed(() => diffMain(x, y, { diffTimeout: LIMIT / 1000 }, false));
const stopped = (ms: number): string => (ms > 0.95 * LIMIT ? `, which was stopped after ${LIMIT / 1000} s` : '');
console.log(
  `2 × ${paragraphs}: floor ${floorTime(texts).toFixed(0)} ms; alignment and difference ${ours.cpu.toFixed(0)} ms: ` +
    `${(ours.cpu / byLines.cpu).toFixed(2)} × vscode-diff${stopped(byLines.ms)}; ` +
    `${(ours.cpu / byWords.cpu).toFixed(2)} × diff-match-patch-es${stopped(byWords.ms)}`,
);

/** Each different word as a character of its own, as diff-match-patch does it with lines. */
function wordsAsCharacters(all: readonly string[]): readonly string[] {
  const codes = new Map<string, string>();
  return all.map((text) =>
    (text.match(/\s+|\S+/gu) ?? [])
      .map((word) => {
        // Beyond the surrogates, which are no characters by themselves.
        const code = codes.get(word) ?? String.fromCharCode(codes.size + (codes.size < 0xd7ff ? 1 : 0x801));
        codes.set(word, code);
        return code;
      })
      .join(''),
  );
}
