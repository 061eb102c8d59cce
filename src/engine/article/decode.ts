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
 * The text of a file's bytes: UTF-16 with byte order mark, UTF-8, or what a page's own `charset` says.
 *
 * Bytes that are valid UTF-8 are UTF-8, whatever a page says: browsers and tools that save pages write UTF-8 and leave
 * the old `charset` in them, and text of another encoding is hardly ever valid UTF-8 by chance. A page that is not is
 * read as browsers read it, with � for the bytes that its encoding does not know.
 * @param bytes the whole file
 * @param isPage whether the bytes may name their encoding in a meta element
 * @returns the text without byte order mark, or one sentence that says what to do
 */
export function decode(bytes: Uint8Array, isPage: boolean): string | { readonly problem: string } {
  if (bytes.length > MAX_SIZE) return { problem: tooLarge(bytes.length) };
  const marked = byteOrderMark(bytes);
  const charset = isPage && marked === null && !looksBinary(bytes) ? declaredCharset(bytes) : null;
  // Pages in ISO-2022-JP and the like consist of ASCII alone.
  const stateful = charset?.startsWith('iso-2022') === true ? charset : null;
  const text =
    tryDecode(marked ?? stateful ?? 'utf-8', bytes, true) ??
    (isPage && !looksBinary(bytes)
      ? (tryDecode(charset ?? guessCharset(bytes), bytes, false) ?? tryDecode(LATIN, bytes, false))
      : null);
  if (text !== null) return checkText(text) ?? text;
  return {
    problem: looksBinary(bytes)
      ? BINARY
      : 'This file is not encoded as UTF-8 or UTF-16; open it with its own encoding and save it as UTF-8.',
  };
}

/** What browsers take a page for that names no encoding. */
const LATIN = 'windows-1252';

/** Damaged UTF-8 has few bytes that are none; every letter with an accent is one where the encoding is another. */
function guessCharset(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let foreign = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === REPLACEMENT) broken++;
    else if (code > 0x7f) foreign++;
  }
  return broken * 10 < foreign ? 'utf-8' : LATIN;
}

/** The sign that decoders put where bytes are no text of the encoding. */
const REPLACEMENT = 0xfffd;

/** `null`: the encoding is not known, or `bytes` are not valid in it. */
function tryDecode(encoding: string, bytes: Uint8Array, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: fatal && encoding === 'utf-8' }).decode(bytes);
  } catch {
    return null;
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
