import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** An entity at the beginning of a stretch of source. */
export interface Entity {
  /** The characters it stands for. */
  readonly text: string;
  /** How many characters of the source it takes. */
  readonly length: number;
}

/** `&eacute;`, `&#8217;`, `&#x2014;`, and what only looks like one. */
const CANDIDATE = /&(?:#[xX]?[\da-fA-F]+|[a-zA-Z][a-zA-Z\d]{0,40})?;?/uy;

/** Decodes entities with the tokenizer of htmlparser2, each of them once a page. */
export class Entities {
  private readonly known = new Map<string, Entity | null>();

  /** @returns the entity at `at`, or `null` when the ampersand there stands for itself */
  at(html: string, at: number): Entity | null {
    CANDIDATE.lastIndex = at;
    const candidate = CANDIDATE.exec(html)?.[0] ?? '&';
    let entity = this.known.get(candidate);
    if (entity === undefined) {
      entity = decode(candidate);
      this.known.set(candidate, entity);
    }
    return entity;
  }
}

const ignore = (): void => undefined;
const IGNORE: TokenizerCallbacks = {
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: ignore,
  ontextentity: ignore,
};

function decode(candidate: string): Entity | null {
  let text = '';
  let length = 0;
  tokenize(candidate, {
    ...IGNORE,
    ontextentity(codePoint, end) {
      text += String.fromCodePoint(codePoint);
      length = end;
    },
  });
  return length === 0 ? null : { text, length };
}

/**
 * The value of an attribute with entities, in which, other than in text, `&copy=` is none.
 * @param source the attribute as it stands in its tag: `title="Profit &amp; loss"`
 */
export function decodeAttribute(source: string): string {
  let value = '';
  const tag = `<a ${source}>`;
  tokenize(tag, {
    ...IGNORE,
    onattribdata: (start, end) => (value += tag.slice(start, end)),
    onattribentity: (codePoint) => (value += String.fromCodePoint(codePoint)),
  });
  return value;
}

function tokenize(source: string, callbacks: TokenizerCallbacks): void {
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks);
  tokenizer.write(source);
  tokenizer.end();
}
