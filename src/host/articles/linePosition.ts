/** A place as editors count it. Both 0-based; `character` in UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/**
 * Where an offset lies, counting lines as VS Code does: by CR LF, LF or CR.
 * For texts that no editor has open; an open document knows its own positions.
 */
export function positionIn(text: string, offset: number): LinePosition {
  let line = 0;
  let lineStart = 0;
  for (const { index, 0: lineBreak } of text.slice(0, offset).matchAll(/\r\n|\r|\n/gu)) {
    line++;
    lineStart = index + lineBreak.length;
  }
  return { line, character: offset - lineStart };
}
