/** Kinds of characters by their code, told by hand because these run over every character of a file. */

export const SPACE = 32;
const SOFT_HYPHEN = 0xad;
const ZERO_WIDTH_SPACE = 0x200b;

/** White space, as `\s` of regular expressions has it. */
export function isSpace(code: number): boolean {
  if (code <= SPACE) return code === SPACE || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** White space, or a character that only says where a word may be broken. */
export function isBlank(code: number): boolean {
  return code <= SPACE || code >= 0xa0 ? isSpace(code) || code === SOFT_HYPHEN || code === ZERO_WIDTH_SPACE : false;
}

/** White space inside markup: space, tab, line feed, form feed, carriage return. */
export function isMarkupSpace(code: number): boolean {
  return code === SPACE || code === 10 || code === 9 || code === 12 || code === 13;
}

export function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** `.`, `!` or `?` */
export function isFullStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63;
}

function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isAsciiWord(code: number): boolean {
  return isAsciiLetter(code) || isAsciiDigit(code);
}

/** Digits of ASCII, of Arabic (both sets) and of full width. */
export function isDigit(code: number): boolean {
  return (
    isAsciiDigit(code) ||
    (code >= 0x660 && code <= 0x669) ||
    (code >= 0x6f0 && code <= 0x6f9) ||
    (code >= 0xff10 && code <= 0xff19)
  );
}
