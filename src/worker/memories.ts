/** Things remembered of each kind: as many as are edited side by side. */
const MOST = 4;

/** A few values by key; the one unused for longest is forgotten. */
export class Memories<Value> {
  readonly #byKey = new Map<string, Value>();

  get(key: string): Value | undefined {
    const value = this.#byKey.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    // The last set is the last in the order of the map.
    this.#byKey.delete(key);
    this.#byKey.set(key, value);
    for (const oldest of this.#byKey.keys()) {
      if (this.#byKey.size <= MOST) break;
      this.#byKey.delete(oldest);
    }
  }
}
