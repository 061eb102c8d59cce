import assert from 'node:assert/strict';
import { sentences } from '../../../src/engine/article/sentences.ts';

/** Sentences are parted by ` ¦ `. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The U.S. Army moved north. ¦ Nobody said why.',
    'He lives in the U.S. ¦ The house is small.',
    'Mr. Hale and Dr. Moss met Gen. Field on Friday. ¦ They talked for an hour.',
    '“Go!” he said. ¦ “We will,” they answered.',
    '“It is late. ¦ We must go.” ¦ He left.',
    'J. R. Moss wrote it. ¦ So did P. Nair.',
    'It cost 3.5 million. ¦ It was worth it.',
    'The talks … went on. ¦ Then they stopped.',
    'Kim Jr. Hale won. ¦ Acme Inc. lost.',
    'On July. 14 the bridge closed. ¦ It was a Monday.',
    'He arrived at 5 p.m. ¦ She left.',
    'It was the U.S.-led force. ¦ It came late.',
    'Was it true? ¦ Yes! ¦ It was.',
    'They met at No. 10 Downing Street. ¦ It rained.',
    'A U.S. official spoke to Yahoo! about it. ¦ He gave no name.',
    'The old bridge is closed.¦It opens in May, the county said.',
  ],
  de: ['Er kam am 13. Juli nach Bonn. ¦ Es regnete.', 'Das kostet z. B. 3,5 Mio. Euro. ¦ „Viel“, sagte er.'],
  fr: ['M. Dupont est venu. ¦ « C’est bien », a-t-il dit.'],
  zh: ['列车八点出发。¦“一个小时就到了。”¦他说。'],
  ja: ['花火が復活した。¦「本物の音を聞かせたかった」と彼は話した。'],
  ru: ['Мост открыли в 2024 г. в июне. ¦ Его длина 84 м.'],
};

suite('sentences', () => {
  for (const [language, lines] of Object.entries(CASES))
    for (const line of lines)
      test(`${language}: ${line}`, () => {
        const text = line.replaceAll(/ ?¦ ?/gu, (gap) => (gap === '¦' ? '' : ' '));
        const parts = sentences(text, language).map(({ start, end }) => text.slice(start, end));
        assert.deepEqual(parts, line.split(/\s?¦\s?/u));
      });

  test('a language tag that is none does not matter', () => {
    assert.equal(sentences('One is here. Two is there.', 'x!').length, 2);
  });
});
