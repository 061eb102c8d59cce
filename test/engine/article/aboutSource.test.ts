import assert from 'node:assert/strict';
import { aboutSource } from '../../../src/engine/article/aboutSource.ts';

const NOTHING = {
  title: null,
  byline: null,
  outlet: null,
  agency: null,
  published: null,
  updated: null,
  url: null,
  language: 'und',
};

suite('what a source says about itself', () => {
  test('has a line for each thing that is known', () => {
    const lines = aboutSource({
      ...NOTHING,
      title: 'Bridge closes',
      byline: 'Ada Moss',
      outlet: 'The Weir Gazette',
      agency: 'AFP',
      published: '2025-03-04T09:30',
      updated: '2025-03-05',
      url: 'https://news.example/a',
    });
    assert.deepEqual(lines, [
      'Bridge closes',
      'By Ada Moss',
      'The Weir Gazette, from AFP',
      'Published 2025-03-04 09:30',
      'Updated 2025-03-05',
      'https://news.example/a',
    ]);
  });

  test('has no line for what is not known, nor says a thing twice', () => {
    assert.deepEqual(aboutSource(NOTHING), []);
    assert.deepEqual(
      aboutSource({ ...NOTHING, outlet: 'AFP', agency: 'AFP', published: '2025-03-04', updated: '2025-03-04' }),
      ['AFP', 'Published 2025-03-04'],
    );
  });
});
