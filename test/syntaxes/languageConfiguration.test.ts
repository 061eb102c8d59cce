import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface LanguageConfiguration {
  readonly brackets: readonly (readonly [string, string])[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly surroundingPairs: readonly (readonly [string, string])[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
}

const configuration = JSON.parse(
  readFileSync(new URL('../../syntaxes/article.language-configuration.json', import.meta.url), 'utf8'),
) as LanguageConfiguration;

suite('article language configuration', () => {
  test('a double click takes a whole word', () => {
    const { pattern, flags } = configuration.wordPattern;
    const text = "The U.S.-led twice-a-week talks aren’t Kim's: 20,000 guests at 07:54, 3.5m, Wŏnsan, 元山.";
    assert.deepEqual(text.match(new RegExp(pattern, `g${flags}`)), [
      'The',
      'U.S.-led',
      'twice-a-week',
      'talks',
      'aren’t',
      "Kim's",
      '20,000',
      'guests',
      'at',
      '07:54',
      '3.5m',
      'Wŏnsan',
      '元山',
    ]);
  });

  test('every pair that closes itself also surrounds a selection', () => {
    for (const { open, close } of configuration.autoClosingPairs) {
      assert.ok(
        configuration.surroundingPairs.some(([left, right]) => left === open && right === close),
        open + close,
      );
    }
  });

  test('an apostrophe is never doubled', () => {
    assert.deepEqual(
      configuration.autoClosingPairs.filter(({ open }) => /['’]/u.test(open)),
      [],
    );
  });

  test('a quotation mark is no bracket: “ opens in English and closes in German', () => {
    const marks = configuration.brackets.flat().filter((bracket) => /[\p{Pi}\p{Pf}"„‚「」『』]/u.test(bracket));
    assert.deepEqual(marks, []);
  });
});
