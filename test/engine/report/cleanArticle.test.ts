import assert from 'node:assert/strict';
import { readArticle } from '../../../src/engine/article/readArticle.ts';
import { cleanMarkdown, cleanText, type CleanSource } from '../../../src/engine/report/cleanArticle.ts';

suite('clean article', () => {
  const block = (kind: CleanSource['paragraphs'][number]['kind'], text: string): CleanSource['paragraphs'][number] => ({
    kind,
    text,
    start: 0,
    end: text.length,
    line: 1,
    pieces: [],
  });
  const source: CleanSource = {
    title: 'Ferry "Aurora" sinks',
    byline: 'Ana Sol',
    outlet: null,
    agency: null,
    published: '2025-07-12',
    updated: null,
    url: null,
    language: 'en',
    paragraphs: [
      block('furniture', 'Skip to content'),
      block('title', 'Ferry "Aurora" sinks'),
      block('byline', 'By Ana Sol'),
      block('body', '1. It *really* sank.'),
      block('heading', 'Rescue'),
      block('body', 'Ninety were saved.'),
    ],
  };

  test('the text is the story and nothing else', () => {
    assert.equal(cleanText(source), 'Ferry "Aurora" sinks\n\n1. It *really* sank.\n\nRescue\n\nNinety were saved.\n');
  });

  test('Markdown keeps what the page says about itself, and text stays text', () => {
    assert.equal(
      cleanMarkdown(source),
      '---\ntitle: "Ferry \\"Aurora\\" sinks"\nauthor: "Ana Sol"\ndate: "2025-07-12"\nlanguage: "en"\n---\n\n' +
        '# Ferry "Aurora" sinks\n\n1\\. It \\*really\\* sank.\n\n## Rescue\n\nNinety were saved.\n',
    );
  });

  test('what is written is read back the same', () => {
    const again = readArticle({ path: 'x.md', content: { text: cleanMarkdown(source) } }, { unit: 'paragraph' });
    const story = again.paragraphs.filter(({ kind }) => ['title', 'heading', 'body'].includes(kind));
    assert.deepEqual(
      story.map(({ kind, text }) => [kind, text]),
      source.paragraphs
        .filter(({ kind }) => kind !== 'furniture' && kind !== 'byline')
        .map(({ kind, text }) => [kind, text]),
    );
    assert.equal(again.title, source.title);
    assert.equal(again.published, source.published);
  });
});
