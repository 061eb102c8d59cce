import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { PageBuilder, parsePage } from '../../../src/engine/article/html/parsePage.ts';
import type { Page } from '../../../src/engine/article/html/page.ts';
import { tagOf } from '../../../src/engine/article/html/tags.ts';
import { mutate, randomNumbers } from './mutations.ts';

const FIXTURES = new URL('fixtures/', import.meta.url);
const PAGES = readdirSync(FIXTURES).map((name) => readFileSync(new URL(`${name}/page.html`, FIXTURES), 'utf8'));

/** Markup that the fixtures have little of. */
const ODDITIES = [
  '<p>one<p>two</div>three</p></p><br></br>four',
  '<ul><li>a<li>b<ul><li>c</ul><li>d</ul><table><tr><td>e<td>f<tr><th>g</table>',
  '<svg viewBox="0 0 9 9"><title>Logo</title><path d="M0"/><foreignObject><p>in</p><br/></foreignObject></svg>after',
  '<math><mi>x</mi><mo/></math>y<svg><g/><style>a<b</style></svg>z',
  '<svg><![CDATA[hidden]]></svg><![CDATA[not shown]]>shown',
  '<!-- a -- b --->c<!---->d<!-->e<!--->f<!--g--!>h<!-- i --!-->j<!k>l<?m n?>o<!doctype p>q</ r>s</>t</1>u',
  '<title>A &amp; B</b> &copy</title><textarea>&lt;</textarea><script>if (a<b) "</scrip>"</script ><style></STYLE>v',
  '<title>one</title><p>x<title>two &lt; three</title>y</p><noscript><p>no</p></noscript><xmp><b>raw</b></xmp>',
  '<form><form><p>a</form>b</form><button>c<button>d</button><select><option>e<option>f</select>g',
  '<p class=a id = "b" CLASS="c" hidden data-x=\'1>2\' title="3>4">5</p><p class=a/>6</p><p / class="d" / >7<p =x y=>8',
  '<div itemprop="a &amp; b &copy=1 &copy; &eacute"><meta content=\'Tom &quot;T&quot;\' name=author>9</div>',
  '&eacute;&eacute &notit; &#8217;&#x2014;&#39x; &#0;&#xFFFFFFFF; &amp;amp; &unknown; & &; &# &#x; a&b &NotEqualTilde;&nbsp;&ThickSpace;&shy;.',
  'a < b <3 <é <<b>bold</b> a<',
  '<P>Big<DIV CLASS="Side">Small</Div><IMG SRC=x><image>pic',
  '<a href="#">up</a> <a href="#top">top</a> <a href="/x?a=1&amp;b=2">x</a> <a>none</a><a>nested<a>twice</a>',
  '<plaintext><b>all the rest</b></plaintext>',
  '<dl><dt>a<dd>b<dt>c</dl><ruby>漢<rp>(<rt>kan<rp>)</ruby><h1>x<h2>y</h1>z',
];

suite('reading markup', () => {
  test('of odd pages tells what htmlparser2 tells', () => {
    for (const html of ODDITIES) assertSame(`<html><body>${html} .</body></html>`);
  });

  test('of the fixtures, whole and mutated, tells what htmlparser2 tells', () => {
    for (const html of PAGES) assertSame(html);
    for (let seed = 1; seed <= 400; seed++) {
      const random = randomNumbers(seed);
      const seeds = random() < 0.3 ? ODDITIES : PAGES;
      // What ends in the middle of a tag is told apart on purpose: htmlparser2 takes some of it for text.
      assertSame(`${mutate(seeds[Math.floor(random() * seeds.length)] ?? '', random)}<!--"'--></body></html>`);
    }
  });
});

function assertSame(html: string): void {
  assert.deepEqual(comparable(parsePage(html)), comparable(parsedByLibrary(html)), html);
}

/** The same page as `Parser` reads it, step by step and with every attribute. */
function parsedByLibrary(html: string): Page {
  const builder = new PageBuilder(html);
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => builder.onOpen(tagOf(name.toLowerCase()), attributes),
      onclosetag: (name) => builder.onClose(tagOf(name.toLowerCase())),
      ontext(data) {
        const end = parser.endIndex + 1;
        const start = end - data.length;
        if (html.startsWith(data, start)) builder.onText(start, end, false);
        else builder.onDecoded(data, Math.min(parser.startIndex, end - 1), end);
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return builder.finish();
}

/** Of all attributes those that a page keeps. */
function comparable({ elements, blocks, linkedData, title }: Page): unknown {
  return {
    elements: elements.map(({ tag, parent, names, attributes }) => ({
      tag,
      parent,
      names: names.text,
      attributes: KEPT.flatMap((name) => {
        const value = attributes[name];
        // Addresses of links keep their entities.
        return value === undefined || (tag === 'a' && name === 'href') ? [] : [[name, value]];
      }),
    })),
    blocks,
    linkedData,
    title,
  };
}

const KEPT = ['class', 'id', 'href', 'itemprop', 'hidden', 'style', 'property', 'name', 'content', 'datetime', 'lang'];
