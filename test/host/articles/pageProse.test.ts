import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pageReadsLikeProse } from '../../../src/host/articles/pageProse.ts';

suite('prose of web pages', () => {
  const paragraph =
    '<p>The ferry Aurora sank off Bornholm on Friday night. Ninety people were saved by helicopters.</p>\n';

  test('a page with paragraphs is an article', () => {
    const examples = path.join(import.meta.dirname, '..', '..', '..', 'examples', 'harbour-times.html');
    assert.ok(pageReadsLikeProse(readFileSync(examples, 'utf8')));
    assert.ok(pageReadsLikeProse(`<html><head><script>if (a < b) { c(); }</script></head>${paragraph.repeat(3)}`));
  });

  test('a template, a menu and a script are none', () => {
    assert.ok(!pageReadsLikeProse('<div id="app"></div><script src="main.js"></script>'));
    assert.ok(!pageReadsLikeProse('<ul>' + '<li><a href="#">World</a></li>'.repeat(200) + '</ul>'));
    assert.ok(!pageReadsLikeProse(`<script>const text = \`${paragraph.repeat(5)}\`;</script>`));
    assert.ok(!pageReadsLikeProse(`<script>${paragraph.repeat(5)}`));
  });
});
