/** The engine runs where `TextDecoder` is global (Node, browsers, workers) but is compiled without their types. */
declare class TextDecoder {
  constructor(label: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

/** The largest file that is read, in bytes or UTF-16 units: no article is near it, and a grid of it would not open. */
const MAX_SIZE = 20 * 1024 * 1024;

/** How much of a page is searched for its `<meta charset>`: the HTML standard asks authors to put it in 1024 bytes. */
const CHARSET_WINDOW = 2048;

/**
 * The text of a file's bytes: UTF-8, UTF-16 with byte order mark, or what a page's own `charset` says.
 * @param bytes the whole file
 * @param isPage whether the bytes may name their encoding in a meta element
 * @returns the text without byte order mark, or one sentence that says what to do
 */
export function decode(bytes: Uint8Array, isPage: boolean): string | { readonly problem: string } {
  if (bytes.length > MAX_SIZE) return { problem: tooLarge(bytes.length) };
  const encoding = byteOrderMark(bytes) ?? (isPage ? declaredCharset(bytes) : null) ?? 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
    return checkText(text) ?? text;
  } catch {
    return {
      problem: looksBinary(bytes)
        ? BINARY
        : 'This file is not encoded as UTF-8 or UTF-16; open it with its own encoding and save it as UTF-8.',
    };
  }
}

/** Says what is wrong with a text that is too large, binary or empty; `null` when it can be read. */
export function checkText(text: string): { readonly problem: string } | null {
  if (text.length > MAX_SIZE) return { problem: tooLarge(text.length) };
  // A text never holds a NUL; most binary formats do within their first bytes.
  if (text.slice(0, 8000).includes('\0')) return { problem: BINARY };
  if (!/\S/u.test(text)) return { problem: 'This file is empty; paste the article into it and save it.' };
  return null;
}

export function isTooLarge(size: number): { readonly problem: string } | null {
  return size > MAX_SIZE ? { problem: tooLarge(size) } : null;
}

const BINARY = 'This file is not text but binary data; save the article as text, Markdown, a web page or .docx.';

function tooLarge(size: number): string {
  const megabytes = Math.ceil(size / 1024 / 1024);
  return `This file has ${megabytes} MB, and files of up to 20 MB are read; keep only the article in it.`;
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, CHARSET_WINDOW));
  const name = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/iu.exec(head)?.[1]?.toLowerCase() ?? null;
  // A page that says UTF-16 in a one-byte text is wrong about it; the standard reads it as UTF-8.
  return name?.startsWith('utf-16') === true ? 'utf-8' : name;
}

function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8000).includes(0);
}
