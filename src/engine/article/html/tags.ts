/** What the name of an element says about how a page is read and laid out. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  /** Runs on inside a line; all others begin and end a block. */
  readonly inline: boolean;
  /** Holds text that no reader sees, or is a control. */
  readonly silent: boolean;
  /** Has no content and no end tag. */
  readonly empty: boolean;
  readonly emphasis: boolean;
  /** An element of this name ends those before it that are open and have one of these names. */
  readonly ends: ReadonlySet<string>;
  /** How its content is read: as markup, as characters to its end tag (with entities or without), or to the file's end. */
  readonly content: 'markup' | 'characters' | 'raw' | 'rest';
  /** Begins (`svg`, `math`) or interrupts (`title`, `foreignObject`) markup that is not HTML. */
  readonly foreign: 'begins' | 'interrupts' | null;
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr',
);
const SILENT = set(
  'script style noscript template svg math iframe object video audio canvas select option optgroup textarea datalist map rp rt noframes',
);
const EMPTY = set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);
const EMPHASIS = set('b strong i em cite');
const CHARACTERS = set('title textarea');
const RAW = set('iframe noembed noframes script style xmp');
const FOREIGN = set('svg math');
const INTERRUPTS = set('mi mo mn ms mtext annotation-xml desc title');

const NONE: ReadonlySet<string> = new Set();
const PARAGRAPH = set('p');
const HEADINGS = set('h1 h2 h3 h4 h5 h6 p');
const CONTROLS = set('input option optgroup select button datalist textarea');
const SECTIONS = set('thead tbody');
const TERMS = set('dd dt');
const RUBY = set('rt rp');

/** The end tags that HTML lets authors leave out, as `Parser` of htmlparser2 knows them. */
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['tr', set('tr th td')],
  ['th', set('th')],
  ['td', set('thead th td')],
  ['body', set('head link script')],
  ['a', set('a')],
  ['li', set('li')],
  ['option', set('option')],
  ['optgroup', set('optgroup option')],
  ...each('h1 h2 h3 h4 h5 h6', HEADINGS),
  ...each('select input output button datalist textarea', CONTROLS),
  ...each('dd dt', TERMS),
  ...each('rt rp', RUBY),
  ...each('tbody tfoot', SECTIONS),
  ...each(
    'p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul',
    PARAGRAPH,
  ),
]);

function each(names: string, ends: ReadonlySet<string>): [string, ReadonlySet<string>][] {
  return names.split(' ').map((name) => [name, ends]);
}

/** @param name in lower case */
export function tagOf(name: string): Tag {
  return {
    name,
    inline: INLINE.has(name),
    silent: SILENT.has(name),
    empty: EMPTY.has(name),
    emphasis: EMPHASIS.has(name),
    ends: ENDS.get(name) ?? NONE,
    content: CHARACTERS.has(name) ? 'characters' : RAW.has(name) ? 'raw' : name === 'plaintext' ? 'rest' : 'markup',
    foreign: FOREIGN.has(name) ? 'begins' : INTERRUPTS.has(name) ? 'interrupts' : null,
  };
}

/** `foreignObject` of SVG, in which HTML begins again. */
export const FOREIGN_OBJECT: Tag = { ...tagOf('foreignobject'), foreign: 'interrupts' };
