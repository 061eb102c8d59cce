/** Seeded random numbers (mulberry32), so that a failing input can be made again. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SNIPPETS = [
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  ' ',
  '\t',
  '\u00a0',
  '\ufeff',
  '\u200b',
  '\u00ad',
  '---\n',
  '***',
  '**',
  '__',
  '_',
  '*',
  '[',
  ']',
  '](',
  '[a](b)',
  '![',
  '<',
  '>',
  '</p>',
  '<p>',
  '<div class="comments">',
  '</div>',
  '<br><br>',
  '<a href="/x">',
  '</a>',
  '<h1>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<![CDATA[',
  '&amp;',
  '&',
  '&#0;',
  '&#x1F600;',
  '&nbsp;',
  '# ',
  '> ',
  '- ',
  '1. ',
  '● ',
  '```',
  '“',
  '”',
  '"',
  '«',
  '.',
  '...',
  '…',
  '!?',
  'By ',
  'Photo: ',
  'Related:',
  'Read more',
  '3 comments',
  'Updated 12/07/2025 10:00',
  'U.S. ',
  'Mr. ',
  '2025-07-12 ',
  'https://x.example/a',
  'a@b.example',
  '。',
  '「',
  '日本語',
  'عربي',
  '\ud83d',
  '😀',
  'e\u0301',
  ' (Reuters) - ',
  '((((((((((',
  '[[[[[[[[[[',
  '**********',
  '__________',
];

/** Changes a text at random places: cuts, doubles, moves, and puts in what readers stumble over. */
export function mutate(text: string, random: () => number): string {
  const place = (): number => Math.floor(random() * (text.length + 1));
  const changes = 1 + Math.floor(random() * 12);
  for (let change = 0; change < changes; change++) {
    const at = place();
    const size = Math.floor(random() ** 3 * 200);
    const kind = random();
    if (kind < 0.5)
      text = text.slice(0, at) + (SNIPPETS[Math.floor(random() * SNIPPETS.length)] ?? '') + text.slice(at);
    else if (kind < 0.65) text = text.slice(0, at) + text.slice(at + size);
    else if (kind < 0.8) text = text.slice(0, at) + text.slice(at, at + size) + text.slice(at);
    else if (kind < 0.9)
      text =
        text.slice(0, at) +
        (SNIPPETS[Math.floor(random() * SNIPPETS.length)] ?? '').repeat(Math.floor(random() * 60)) +
        text.slice(at);
    else text = text.slice(0, at) + String.fromCharCode(Math.floor(random() * 65536)) + text.slice(at);
  }
  return text;
}
