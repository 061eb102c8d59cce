import * as v from 'valibot';
import { mapLists, LIST_NAMES, type ContentLists, type ListName } from './contentLists.ts';
import { CONTENT_STAGES, type ContentHead } from './gridContent.ts';
import { changesOf } from './listChanges.ts';

// UTF-16 code units of text in one part. On its way a unit takes three bytes at most (a Chinese character, an escaped
// quotation mark in JSON), so that a part stays well under a megabyte.
const PART_LENGTH = 200_000;
// A record of this length is parsed in about a millisecond.
const RECORD_LENGTH = 40_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const headSchema = v.object({
  version: v.number(),
  stage: v.picklist(CONTENT_STAGES),
  base: v.number(),
  settings: v.object({ showRemovedWords: v.boolean() }),
});

/** A part of an update of what the grid shows. All parts of an update come one behind the other. */
export const contentPart = v.object({
  type: v.literal('part'),
  /** Of the update; grows with every one. */
  epoch: count,
  /** The update that this one changes; 0 for none. */
  since: count,
  index: count,
  /** How many parts the update has. */
  of: count,
  head: headSchema,
  /** Records as JSON. The last one goes on in the next part when `open`. */
  records: v.array(v.string()),
  open: v.boolean(),
});
export type ContentPart = v.InferOutput<typeof contentPart>;

/** Goes behind what the list has so far. A list that no record names is as it was; one that is empty gets no items. */
const record = v.union([
  v.object({ list: v.picklist(LIST_NAMES), from: count, count }),
  v.object({ list: v.picklist(LIST_NAMES), items: v.array(v.unknown()) }),
]);
type Record = v.InferOutput<typeof record>;

const NOTHING = Object.fromEntries(LIST_NAMES.map((name) => [name, []])) as unknown as ContentLists<never>;

/**
 * Cuts an update into parts of bounded size.
 * @param before what the receiver has since the update `since`; `null` when it has nothing
 */
export function cutIntoParts(
  head: ContentHead,
  now: ContentLists<string>,
  before: ContentLists<string> | null,
  { epoch, since }: { readonly epoch: number; readonly since: number },
): ContentPart[] {
  const bodies = pack(LIST_NAMES.flatMap((name) => recordsOf(name, (before ?? NOTHING)[name], now[name])));
  return bodies.map((body, index) => ({ type: 'part', epoch, since, index, of: bodies.length, head, ...body }));
}

function recordsOf(list: ListName, before: readonly string[], now: readonly string[]): string[] {
  const changes = changesOf(before, now);
  if (changes === null) return [];
  if (changes.length === 0) return [JSON.stringify({ list, items: [] } satisfies Record)];
  return changes.flatMap((change) =>
    'from' in change ? [JSON.stringify({ list, ...change } satisfies Record)] : recordsOfItems(list, change.items),
  );
}

function recordsOfItems(list: ListName, items: readonly string[]): string[] {
  const records: string[] = [];
  let run: string[] = [];
  let length = 0;
  const close = (): void => {
    if (run.length > 0) records.push(`{"list":"${list}","items":[${run.join(',')}]}`);
    run = [];
    length = 0;
  };
  for (const item of items) {
    run.push(item);
    length += item.length;
    if (length >= RECORD_LENGTH) close();
  }
  close();
  return records;
}

function pack(records: readonly string[]): Pick<ContentPart, 'records' | 'open'>[] {
  const bodies: { records: string[]; open: boolean }[] = [{ records: [], open: false }];
  let room = PART_LENGTH;
  for (const whole of records) {
    for (let at = 0; at < whole.length || at === 0;) {
      const body = bodies[bodies.length - 1];
      if (room === 0 || body === undefined) {
        if (at > 0 && body !== undefined) body.open = true;
        bodies.push({ records: [], open: false });
        room = PART_LENGTH;
        continue;
      }
      // A record that is not longer than a part is not cut.
      if (whole.length > room && whole.length <= PART_LENGTH && at === 0) {
        room = 0;
        continue;
      }
      const slice = whole.slice(at, at + room);
      body.records.push(slice);
      room -= slice.length;
      at += slice.length;
    }
  }
  return bodies;
}

/** An update that has arrived whole. */
export interface ArrivedContent {
  readonly head: ContentHead;
  readonly lists: ContentLists<unknown>;
}

/**
 * What a part led to: an update is whole, or more must come; `lost`, something is missing or cannot be understood and
 * everything must be sent anew; `stale`, the part belongs to an update that is over.
 */
export type Taken = ArrivedContent | 'more' | 'lost' | 'stale';

/** Puts updates together from their parts. What was there stays there until an update is whole. */
export class ContentReceiver {
  #epoch = 0;
  #lists: ContentLists<unknown> = NOTHING;
  #arriving: { readonly epoch: number; next: number; lists: Map<ListName, unknown[]>; tail: string } | null = null;
  /** The update of which something was lost; the rest of it is of no use. */
  #lost = 0;

  /** Whether an update has begun and is not whole. */
  get isArriving(): boolean {
    return this.#arriving !== null;
  }

  take(part: ContentPart): Taken {
    const { epoch, index, of, head } = part;
    if (epoch <= this.#epoch || epoch <= this.#lost || epoch < (this.#arriving?.epoch ?? 0)) return 'stale';
    if (index === 0 && (part.since === 0 || part.since === this.#epoch))
      this.#arriving = { epoch, next: 0, lists: new Map(), tail: '' };
    const arriving = this.#arriving;
    if (arriving?.epoch !== epoch || index !== arriving.next || !this.#read(part)) {
      this.#arriving = null;
      this.#lost = epoch;
      return 'lost';
    }
    arriving.next++;
    if (arriving.next < of) return 'more';
    const before = part.since === 0 ? NOTHING : this.#lists;
    this.#lists = mapLists(before, (items, name) => arriving.lists.get(name) ?? items);
    this.#epoch = epoch;
    this.#arriving = null;
    return { head, lists: this.#lists };
  }

  /** @returns `false` when a record is none */
  #read({ records, open, since }: ContentPart): boolean {
    const arriving = this.#arriving;
    if (arriving === null) return false;
    const before = since === 0 ? NOTHING : this.#lists;
    for (const [index, text] of records.entries()) {
      const whole = arriving.tail + text;
      arriving.tail = '';
      if (open && index === records.length - 1) {
        arriving.tail = whole;
        break;
      }
      const parsed = parseRecord(whole);
      if (parsed === null) return false;
      const list = arriving.lists.get(parsed.list) ?? [];
      arriving.lists.set(parsed.list, list);
      if ('items' in parsed) for (const item of parsed.items) list.push(item);
      else {
        const known = before[parsed.list];
        if (parsed.from + parsed.count > known.length) return false;
        for (let at = parsed.from; at < parsed.from + parsed.count; at++) list.push(known[at]);
      }
    }
    return true;
  }
}

function parseRecord(text: string): Record | null {
  try {
    const result = v.safeParse(record, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    return null; // not JSON
  }
}
