import {
  applyEdits,
  findNodeAtLocation,
  modify,
  parse,
  parseTree,
  type Edit,
  type FormattingOptions,
  type JSONPath,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { formatSynopsis, type Synopsis } from './synopsis.ts';

type Json = Readonly<Record<string, unknown>>;

// Each item that comes or goes costs a reading of the whole text; beyond this many the list is written anew.
const MOST_ITEMS = 30;

/**
 * Writes a synopsis into the text of its file: what did not change stays as the user wrote it, with layout, comments and
 * properties that this version does not know.
 * @param text the file as it was read; `undefined` where there is none
 * @returns the new text of the file; all of it written anew where the old text cannot be kept
 */
export function editSynopsis(text: string | undefined, synopsis: Synopsis): string {
  const faults: ParseError[] = [];
  const before: unknown = text === undefined ? undefined : parse(text, faults, { allowTrailingComma: true });
  if (text === undefined || faults.length > 0 || !isObject(before)) return formatSynopsis(synopsis);
  const after = wanted(before, synopsis);
  // Alone, they cost one reading of the text, however many there are: a source that moved is named by every decision.
  const changed = applyInOrder(text, editsOfValues(parseTree(text, [], { allowTrailingComma: true }), after));
  const edited = patch(changed, [], parse(changed, [], { allowTrailingComma: true }), after, layoutOf(text));
  return isDeepEqual(parse(edited), after) ? edited : formatSynopsis(synopsis);
}

/** The value that the file is to hold; what it leaves out because it is the default, it may go on leaving out. */
function wanted(before: Json, { version, base, sources, decisions, rest }: Synopsis): Json {
  const known = (Array.isArray(before['sources']) ? before['sources'] : []).filter(isObject);
  const defaults = { version: 1, base: 0, sources: [], decisions: [] };
  const after: Record<string, unknown> = {
    ...rest,
    version,
    base,
    sources: sources.map((source) => {
      const { label: _label, published: _published, ...others } = known.find(({ path }) => path === source.path) ?? {};
      return { ...others, ...source };
    }),
    decisions,
  };
  for (const [key, value] of Object.entries(defaults)) {
    if (!(key in before) && isDeepEqual(after[key], value)) Reflect.deleteProperty(after, key);
  }
  return after;
}

/** The edits of words and numbers that have another value now, where the structure around them is the same. */
function editsOfValues(node: Node | undefined, after: unknown): Edit[] {
  const { type, children = [] } = node ?? {};
  if (type === 'object' && isObject(after))
    return children.flatMap(({ children: [key, value] = [] }) => editsOfValues(value, after[String(key?.value)]));
  if (type === 'array' && Array.isArray(after))
    return children.length === after.length ? children.flatMap((item, index) => editsOfValues(item, after[index])) : [];
  const isValue = typeof after === 'string' || typeof after === 'number';
  if (node === undefined || typeof node.value !== typeof after || !isValue || node.value === after) return [];
  return [{ offset: node.offset, length: node.length, content: JSON.stringify(after) }];
}

/** Edits one value in a text of JSON with comments. */
function patch(text: string, path: JSONPath, before: unknown, after: unknown, layout: FormattingOptions): string {
  if (isDeepEqual(before, after)) return text;
  if (isObject(before) && isObject(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].reduce(
      (now, key) => patch(now, [...path, key], before[key], after[key], layout),
      text,
    );
  }
  if (Array.isArray(before) && Array.isArray(after)) return patchList(text, path, before, after, layout);
  return applyEdits(text, modify(text, path, after, { formattingOptions: layout }));
}

/** Items at both ends that are the same stay; between them what is gone is taken out, and what is new is put in. */
function patchList(
  text: string,
  path: JSONPath,
  before: readonly unknown[],
  after: readonly unknown[],
  layout: FormattingOptions,
): string {
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && isDeepEqual(before[head], after[head])) head++;
  let tail = 0;
  while (tail < least - head && isDeepEqual(before.at(-1 - tail), after.at(-1 - tail))) tail++;
  let now = text;
  // The same number of items: each is edited in its place.
  if (before.length === after.length) {
    for (let i = head; i < after.length - tail; i++) now = patch(now, [...path, i], before[i], after[i], layout);
    return now;
  }
  const kept = keptItems(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  if (before.length + after.length - 2 * (head + tail + kept.before.size) > MOST_ITEMS)
    return writeAnew(now, path, after, layout);
  for (let i = before.length - tail - 1; i >= head; i--) {
    if (!kept.before.has(i - head)) now = edit(now, [...path, i], undefined, layout);
  }
  for (let i = head; i < after.length - tail; i++) {
    if (!kept.after.has(i - head)) now = edit(now, [...path, i], after[i], layout, true);
  }
  return now;
}

/** As {@link applyEdits}, for edits in the order of their places; all in one go. */
function applyInOrder(text: string, edits: readonly Edit[]): string {
  let end = 0;
  const parts = edits.map(({ offset, length, content }) => {
    const part = text.slice(end, offset) + content;
    end = offset + length;
    return part;
  });
  return parts.join('') + text.slice(end);
}

/** Replaces a value and all that was written in it. */
function writeAnew(text: string, path: JSONPath, value: unknown, layout: FormattingOptions): string {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const node = root && findNodeAtLocation(root, path);
  if (node === undefined) return text;
  const { insertSpaces, tabSize = 2, eol = '\n' } = layout;
  const indent = insertSpaces === true ? ' '.repeat(tabSize) : '\t';
  const content = JSON.stringify(value, null, indent).replaceAll('\n', `${eol}${indent.repeat(path.length)}`);
  return applyInOrder(text, [{ offset: node.offset, length: node.length, content }]);
}

function edit(
  text: string,
  path: JSONPath,
  value: unknown,
  layout: FormattingOptions,
  isArrayInsertion = false,
): string {
  return applyEdits(text, modify(text, path, value, { formattingOptions: layout, isArrayInsertion }));
}

/** Items that both lists have, in the order of both, found from the front: decisions are added and taken out, not moved. */
function keptItems(
  before: readonly unknown[],
  after: readonly unknown[],
): { readonly before: ReadonlySet<number>; readonly after: ReadonlySet<number> } {
  const kept = { before: new Set<number>(), after: new Set<number>() };
  let from = 0;
  before.forEach((item, index) => {
    const at = after.findIndex((other, i) => i >= from && isDeepEqual(item, other));
    if (at < 0) return;
    kept.before.add(index);
    kept.after.add(at);
    from = at + 1;
  });
  return kept;
}

/** How the text is laid out: by its first indented line. */
function layoutOf(text: string): FormattingOptions {
  const indent = /^([ \t]+)\S/mu.exec(text)?.[1] ?? '  ';
  const insertSpaces = !indent.startsWith('\t');
  return {
    insertSpaces,
    tabSize: insertSpaces ? indent.length : 1,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of values as JSON has them; the order of properties does not matter, `undefined` is as if it were not there. */
function isDeepEqual(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isDeepEqual(item, b[index]));
  }
  if (isObject(a) && isObject(b)) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isDeepEqual(a[key], b[key]));
  }
  return a === b;
}
