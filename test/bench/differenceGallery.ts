// Writes docs/difference.md: how twenty kinds of change read here, in jsdiff's diffWords and in VS Code's own diff.
// Run with `node test/bench/differenceGallery.ts`.
import { diffWords } from 'diff';
import { writeFileSync } from 'node:fs';
import { DefaultLinesDiffComputer } from 'vscode-diff';
import { dataFiles } from '../../src/cli/dataFiles.ts';
import { loadEngineData } from '../../src/engine/data.ts';
import { synonymKnowledge } from '../../src/engine/difference/synonymKnowledge.ts';
import { compareWords, type ChangeKind } from '../../src/engine/difference/wordDifference.ts';
import { GALLERY, type GalleryPassage } from './galleryPassages.ts';

/** What stands in one place of a difference: unchanged text, or what was removed and inserted there. */
type Piece = string | { readonly removed: string; readonly inserted: string; readonly kind?: ChangeKind };

const knowledge = synonymKnowledge(await loadEngineData(dataFiles));

function ours({ before, after, language = 'en' }: GalleryPassage): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { kind, aStart, aEnd, bStart, bEnd } of compareWords(before, after, { ...knowledge, language }).changes) {
    const inserted = after.slice(bStart, bEnd);
    pieces.push(before.slice(at, aStart));
    pieces.push(kind === 'trivial' ? inserted : { removed: before.slice(aStart, aEnd), inserted, kind });
    at = aEnd;
  }
  return [...pieces, before.slice(at)];
}

function jsdiff({ before, after }: GalleryPassage): Piece[] {
  const pieces: Piece[] = [];
  let removed = '';
  for (const change of diffWords(before, after)) {
    if (change.removed) {
      removed = change.value;
      continue;
    }
    if (change.added) {
      pieces.push({ removed, inserted: change.value });
    } else {
      if (removed !== '') pieces.push({ removed, inserted: '' });
      pieces.push(change.value);
    }
    removed = '';
  }
  return removed === '' ? pieces : [...pieces, { removed, inserted: '' }];
}

function vscode({ before, after }: GalleryPassage): Piece[] {
  const options = { ignoreTrimWhitespace: false, maxComputationTimeMs: 5000, computeMoves: false };
  const { changes } = new DefaultLinesDiffComputer().computeDiff([before], [after], options);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { originalRange, modifiedRange } of changes.flatMap(({ innerChanges }) => innerChanges ?? [])) {
    pieces.push(before.slice(at, originalRange.startColumn - 1), {
      removed: before.slice(originalRange.startColumn - 1, originalRange.endColumn - 1),
      inserted: after.slice(modifiedRange.startColumn - 1, modifiedRange.endColumn - 1),
    });
    at = originalRange.endColumn - 1;
  }
  return [...pieces, before.slice(at)];
}

/** Kinds that the marks alone do not tell. */
const TOLD: ReadonlySet<ChangeKind | undefined> = new Set<ChangeKind>(['spelling', 'rewording', 'moved']);

function markdown(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return escaped(piece);
      const { removed, inserted, kind } = piece;
      const note = TOLD.has(kind) ? `<sup>${kind ?? ''}</sup>` : '';
      return inserted.trim() === ''
        ? element('del', removed, note) + inserted
        : element('del', removed) + element('ins', inserted, note);
    })
    .join('');
}

/** White space stays outside the mark, so that it is seen where the words are. */
function element(name: 'del' | 'ins', text: string, note = ''): string {
  const words = text.trim();
  if (words === '') return text;
  const [before, after] = text.split(words);
  return `${before ?? ''}<${name}>${escaped(words)}</${name}>${note}${after ?? ''}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>*_|~`]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

function count(pieces: readonly Piece[]): number {
  return pieces.filter((piece) => typeof piece !== 'string').length;
}

const rows = GALLERY.map((passage) => ({
  kind: passage.kind,
  differences: [ours(passage), jsdiff(passage), vscode(passage)].map((pieces) => ({
    text: markdown(pieces),
    changes: count(pieces),
  })),
}));
const total = (column: number): number => rows.reduce((sum, row) => sum + (row.differences[column]?.changes ?? 0), 0);
const NAMES = ['Synoptic', 'jsdiff', 'VS Code'];

const page = `# How differences read

Twenty kinds of change, each as Synoptic tells it and, below, as jsdiff's \`diffWords\` and VS Code's own diff do. A
difference is read by a person: whole words, phrases instead of scattered tokens, no colour for quotation marks, dashes
and spacing of another house style; a spelling, a change of form and a moved phrase say that they are one; a number or a
negation that differs is always a change of its own. Applying a difference to the first passage gives exactly the
second.

Written by \`node test/bench/differenceGallery.ts\`; the passages are in \`test/bench/galleryPassages.ts\`. Changes in
all: ${NAMES.map((name, column) => `${name} ${total(column)}`).join(', ')}.
${rows
  .map(
    ({ kind, differences }, i) => `
## ${i + 1}. ${kind}

${differences.map(({ text, changes }, column) => `- **${NAMES[column] ?? ''}** (${changes}): ${text}`).join('\n')}
`,
  )
  .join('')}`;
writeFileSync(new URL('../../docs/difference.md', import.meta.url), page);
