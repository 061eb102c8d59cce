import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editParagraph } from '../../../src/engine/article/edit.ts';
import { readArticle } from '../../../src/engine/article/readArticle.ts';
import type { Paragraph } from '../../../src/engine/article/article.ts';

function whole(text: string, start = 7): Paragraph {
  const pieces = [{ at: 0, start, length: text.length }];
  return { kind: 'body', start, end: start + text.length, line: 1, text, pieces };
}

suite('edit of a paragraph', () => {
  test('is as small as can be', () => {
    assert.deepEqual(editParagraph(whole('Ninety were saved.'), 'Ninety were saved.', 'Ninety-two were saved.'), {
      start: 13,
      end: 13,
      text: '-two',
    });
  });

  test('does nothing where nothing changed, or where the text is another by now', () => {
    assert.equal(editParagraph(whole('a b'), 'a b', 'a b'), null);
    assert.equal(editParagraph(whole('a c'), 'a b', 'a d'), null);
  });

  test('keeps markup that the change does not touch, and says so where it does', () => {
    const file = 'The [coast guard](https://example.org) saved **ninety** people on that long night at sea.\n';
    const [paragraph] = readArticle({ path: 'x.md', content: { text: file } }, { unit: 'paragraph' }).paragraphs;
    assert.ok(paragraph);
    const edit = editParagraph(paragraph, paragraph.text, paragraph.text.replace('ninety', 'eighty'));
    assert.ok(edit !== null && edit !== 'markup');
    assert.equal(file.slice(0, edit.start) + edit.text + file.slice(edit.end), file.replace('ninety', 'eighty'));
    assert.equal(
      editParagraph(paragraph, paragraph.text, paragraph.text.replace('guard saved ninety', 'men saved')),
      'markup',
    );
  });

  test('gives exactly the wanted text', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const file = `before ${before} after`;
        const edit = editParagraph(whole(before), before, after);
        if (edit === null) {
          assert.equal(before, after);
          return;
        }
        assert.ok(edit !== 'markup');
        assert.equal(file.slice(0, edit.start) + edit.text + file.slice(edit.end), `before ${after} after`);
      }),
    );
  });
});
