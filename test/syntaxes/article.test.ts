import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { tokenise, withScope } from './tokenise.ts';

/** A headline and a blank line, so that what follows is read as the body. */
const after = (body: string): string => `A headline\n\n${body}`;

suite('article grammar: the head of an article', () => {
  test('the first line with text is the headline, whatever blank lines precede it', async () => {
    assert.deepEqual(await withScope('\n\nMinisters meet at sea\n\nThey met.', 'markup.heading.1'), [
      'Ministers meet at sea',
    ]);
  });

  test('only one line is', async () => {
    assert.deepEqual(await withScope('Ministers meet at sea\nA second line\nA third', 'markup.heading'), [
      'Ministers meet at sea',
    ]);
  });

  test('a first line that is a sentence of the body is not', async () => {
    assert.deepEqual(await withScope('The ministers met at sea.\n\nThey agreed', 'markup.heading'), []);
  });

  test('neither is a dateline', async () => {
    const text = 'GENEVA (ABC) — The ministers met at sea';
    assert.deepEqual(await withScope(text, 'markup.heading'), []);
    assert.deepEqual(await withScope(text, 'entity.name.type.place'), ['GENEVA']);
  });

  test('furniture and dates above the headline do not take its place', async () => {
    const text = 'Skip to content\nMay 3, 2024\n\nMinisters meet at sea\n\nThey met.';
    assert.deepEqual(await withScope(text, 'markup.heading.1'), ['Ministers meet at sea']);
    assert.deepEqual(await withScope(text, 'comment.line.furniture'), ['Skip to content']);
    assert.deepEqual(await withScope(text, 'constant.numeric.date'), ['May 3, 2024']);
  });

  test('front matter is YAML and the headline follows it', async () => {
    const text = '---\ntitle: A title\ndate: 2024-05-03\n---\n\n# Ministers meet\n\nThey met.\n\n---\nkey: value';
    assert.deepEqual(await withScope(text, 'meta.embedded.block.frontmatter'), ['title: A title', 'date: 2024-05-03']);
    assert.deepEqual(await withScope(text, 'entity.name.tag.yaml'), ['title', 'date']);
    assert.deepEqual(await withScope(text, 'markup.heading.1'), ['# Ministers meet']);
  });

  test('front matter closes with three dots too', async () => {
    assert.deepEqual(await withScope('---\na: 1\n...\nThe headline\n\nBody “said” so.', 'string.quoted'), ['“said”']);
  });

  for (const [line, names] of [
    ['By Ann O’Hara', ['Ann O’Hara']],
    ['By [ABC](https://abc.example)', []],
    ['By ANN B. CLARK and Li Wei in Geneva', ['ANN B. CLARK', 'Li Wei', 'Geneva']],
    ['Von Jörg van der Meer', ['Jörg van der Meer']],
  ] as const) {
    test(`byline: ${line}`, async () => {
      assert.deepEqual(await withScope(after(line), 'meta.byline'), [line]);
      assert.deepEqual(await withScope(after(line), 'entity.name.type.author'), names);
    });
  }

  for (const line of ['By Friday the ministers had left.', 'By the sea they met', 'By Monday evening,']) {
    test(`no byline: ${line}`, async () => {
      assert.deepEqual(await withScope(after(line), 'meta.byline'), []);
    });
  }

  test('a name with an e-mail address at the end is who wrote it', async () => {
    const text = after('They met.\n\nAnn O’Hara ann@paper.example');
    assert.deepEqual(await withScope(text, 'entity.name.type.author'), ['Ann O’Hara']);
    assert.deepEqual(await withScope(text, 'markup.underline.link'), ['ann@paper.example']);
  });

  for (const [line, date] of [
    ['July 12, 2025', 'July 12, 2025'],
    ['Posted July. 14, 2025 07:54,', 'July. 14, 2025 07:54'],
    ['Updated: 2025-07-14T09:30:00+09:00', '2025-07-14T09:30:00+09:00'],
    ['Published on 3 March 2021 at 5:07 pm', '3 March 2021 at 5:07 pm'],
    ['Date: 13/07/2025', '13/07/2025'],
    ['Montag, 14. Juli 2025', 'Montag, 14. Juli 2025'],
    ['2025年7月14日', '2025年7月14日'],
    ['March 30, 2024Mar 30, 2024', 'March 30, 2024'],
  ] as const) {
    test(`date line: ${line}`, async () => {
      assert.deepEqual(await withScope(after(line), 'meta.date'), [line]);
      assert.deepEqual(await withScope(after(line), 'constant.numeric.date'), [date]);
    });
  }

  test('a date inside a sentence is not a date line', async () => {
    assert.deepEqual(await withScope(after('On July 12, 2025 they met again.'), 'meta.date'), []);
  });

  test('a source line has its keys and its date', async () => {
    const text = after('Date: 13/07/2025 | Source: The Paper (EN) | View original');
    assert.deepEqual(await withScope(text, 'keyword.other.source'), ['Date', 'Source']);
    assert.deepEqual(await withScope(text, 'constant.numeric.date'), ['13/07/2025']);
  });

  for (const [line, place, agency] of [
    ['SEOUL, July 12, 2025 (NWA) — They met', ['SEOUL'], ['NWA']],
    ['PARIS — They met', ['PARIS'], []],
    ['NEW YORK (NWA) -- They met', ['NEW YORK'], ['NWA']],
    ['Berlin, 12. Juli (nwa) - Sie trafen sich', ['Berlin'], ['nwa']],
    ['WONSAN, North Korea (NWA) — They met', ['WONSAN', 'North Korea'], ['NWA']],
  ] as const) {
    test(`dateline: ${line}`, async () => {
      assert.deepEqual(await withScope(after(line), 'entity.name.type.place'), place);
      assert.deepEqual(await withScope(after(line), 'entity.name.type.agency'), agency);
    });
  }

  test('a sentence with a dash is not a dateline', async () => {
    for (const line of ['The minister — a swimmer — smiled.', 'NATO and others (so they say) — agreed.']) {
      assert.deepEqual(await withScope(after(line), 'meta.dateline'), [], line);
    }
  });
});

suite('article grammar: quotations', () => {
  for (const quoted of [
    '“was received”',
    '"was received"',
    '«was received»',
    '« était reçu »',
    '‹was received›',
    '„wurde empfangen“',
    '„został przyjęty”',
    '‚wurde empfangen‘',
    '‘was received’',
    '»wurde empfangen«',
    '”togs emot”',
    '「迎えられた」',
    '『迎えられた』',
  ]) {
    test(quoted, async () => {
      const tokens = (await tokenise(after(`He ${quoted} there.`)))[2] ?? [];
      const inside = tokens.filter(({ scopes }) => scopes.some((scope) => scope.startsWith('string.quoted')));
      assert.equal(inside.map(({ text }) => text).join(''), quoted);
      assert.equal(inside.at(0)?.scopes.at(-1), 'punctuation.definition.string.begin');
      assert.equal(inside.at(-1)?.scopes.at(-1), 'punctuation.definition.string.end');
    });
  }

  test('a quotation inside a quotation', async () => {
    const text = after('“She said ‘no’ to me,” he said.');
    assert.deepEqual(await withScope(text, 'string.quoted.double'), ['“She said ‘no’ to me,”']);
    assert.deepEqual(await withScope(text, 'string.quoted.single'), ['‘no’']);
  });

  test('runs over the lines of a paragraph, and no further', async () => {
    const text = after('He said: “we came\nand we saw\n\nNobody else spoke.');
    assert.deepEqual(await withScope(text, 'string.quoted'), ['“we came', 'and we saw']);
  });

  test('marks that never close do not pile up', async () => {
    const tokens = (await tokenise(after('“‘«„'.repeat(200)))).flat();
    assert.ok(Math.max(...tokens.map(({ scopes }) => scopes.length)) <= 4);
  });

  test('apostrophes, feet and inches, decades are not quotations', async () => {
    for (const line of [
      "It's the workers' day, isn't it",
      'He is 6\'2" tall, she 5\'9"',
      'In the ‘90s and ’80s',
      'Kim’s',
    ]) {
      assert.deepEqual(await withScope(after(line), 'string.quoted'), [], line);
    }
  });

  test('a possessive inside single marks does not close them', async () => {
    assert.deepEqual(await withScope(after('He called it ‘Kim’s resort’ once.'), 'string.quoted'), ['‘Kim’s resort’']);
  });
});

suite('article grammar: links and emphasis', () => {
  test('links in every form', async () => {
    const text = after('See [the paper](https://paper.example/a), https://b.example/c?d=1. Or <https://e.example>.');
    assert.deepEqual(await withScope(text, 'markup.underline.link'), [
      'https://paper.example/a',
      'https://b.example/c?d=1',
      'https://e.example',
    ]);
    assert.deepEqual(await withScope(text, 'string.other.link.title'), ['the paper']);
  });

  test('bold and italic, but no arithmetic and no snake_case', async () => {
    const text = after('A **bold word**, an *italic one*, _another_; 2 * 3 * 4 and a_b_c.');
    assert.deepEqual(await withScope(text, 'markup.bold'), ['**bold word**']);
    assert.deepEqual(await withScope(text, 'markup.italic'), ['*italic one*', '_another_']);
  });
});

suite('article grammar: sections and furniture', () => {
  for (const line of ['● Talks by the sea', '■ 会談', '— What comes next', '## What comes next']) {
    test(`section: ${line}`, async () => {
      assert.deepEqual(await withScope(after(line), 'markup.heading.section'), [line]);
    });
  }

  test('a spoken line after a dash is not a section', async () => {
    assert.deepEqual(await withScope(after('— I will not go, he said.'), 'markup.heading.section'), []);
  });

  for (const line of [
    'Embed:',
    'Related article: [Swimming at summits](#)',
    'Read more',
    'Read more about the talks',
    'More From The Paper (EN)',
    'More Articles',
    'Sign up for our newsletter.',
    'Original url:',
    'Advertisement',
    'Share this article',
    'Comments (12)',
    '© 2025 The Paper. All rights reserved.',
    'Go to contents',
  ]) {
    test(`furniture: ${line}`, async () => {
      assert.deepEqual(await withScope(after(line), 'comment.line.furniture'), [line]);
    });
  }

  for (const line of [
    'Share prices fell after the talks.',
    'Related industries such as tourism suffered.',
    'More on Monday, said the minister.',
    'Subscribers left the paper.',
    'Follow the money, she said.',
    'Read more books, he said.',
    'Embedded reporters saw it.',
    'Comments by the minister were brief.',
    'Advertisement spending fell.',
  ]) {
    test(`no furniture: ${line}`, async () => {
      assert.deepEqual(await withScope(after(line), 'comment.line.furniture'), []);
    });
  }
});

test('article grammar: the state agency’s example', async () => {
  const text = readFileSync(new URL('../../examples/taedong-gazette.article', import.meta.url), 'utf8');
  assert.deepEqual(await withScope(text, 'comment.line.furniture'), [
    'More From Taedong Gazette (EN)',
    'More Articles',
  ]);
  assert.deepEqual(await withScope(text, 'keyword.other.source'), ['Date', 'Source']);
  assert.ok((await withScope(text, 'meta.date')).includes('October 26, 2025'));
});
