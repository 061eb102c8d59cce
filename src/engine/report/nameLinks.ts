import type { Name } from '../comparison.ts';

/** A link of a name's card. */
export interface NameLink {
  readonly text: string;
  /** Of a web page; null where the user wrote something else, which is shown as words. */
  readonly address: string | null;
}

const WEB_ADDRESS = /^https?:\/\/[^\s<>"]+$/iu;

/** The links that the user gave a name. */
export function ownLinks({ links = [] }: Name): readonly NameLink[] {
  return links.map((text) => ({ text, address: WEB_ADDRESS.test(text) ? text : null }));
}

/** Where the reader can look a name up: a map for a place, an encyclopedia for all others. */
export function searchLink({ name, type }: Pick<Name, 'name' | 'type'>): NameLink & { readonly address: string } {
  const search = encodeURIComponent(name);
  return type === 'place'
    ? { text: 'Map', address: `https://www.openstreetmap.org/search?query=${search}` }
    : { text: 'Wikipedia', address: `https://en.wikipedia.org/w/index.php?search=${search}` };
}
