import assert from 'node:assert/strict';
import { relatedArticles } from '../../../src/engine/related/related.ts';

suite('related articles', () => {
  const input = (text: string): { path: string; content: { text: string } } => ({ path: 'x.txt', content: { text } });
  const ferry = 'The ferry Aurora sank off Bornholm on Friday night.\n\nRescuers from Denmark saved ninety passengers.';

  test('finds the reports of the same event, best first', () => {
    const related = relatedArticles([
      input(ferry),
      input('Parliament passed the budget after a long debate.\n\nThe opposition voted against the taxes.'),
      input('Ninety people were saved when the Aurora sank.\n\nThe ferry had left Bornholm on Friday.'),
      input('Danish rescuers are praised.\n\nThe Aurora had gone down at night.'),
    ]);
    assert.deepEqual(
      related.map(({ source }) => source),
      [2, 3],
    );
  });

  test('works in a script without spaces', () => {
    const related = relatedArticles([
      input('ロシアのラブロフ外相が元山を訪問した。金正恩総書記と会談した。'),
      input('国会は予算案を可決した。野党は反対した。'),
      input('ラブロフ外相は元山で金正恩総書記と会談し、ロシアへの支援に謝意を示した。'),
    ]);
    assert.deepEqual(
      related.map(({ source }) => source),
      [2],
    );
  });

  test('an empty article is related to nothing', () => {
    assert.deepEqual(relatedArticles([input(''), input(ferry)]), []);
  });
});
