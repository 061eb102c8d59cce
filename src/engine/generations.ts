/**
 * Values by key, kept from one round of work to the next: what a round does not ask for is forgotten at its end, so that
 * memory is bounded by what is in use.
 */
export class Generations<Key, Value> {
  #current = new Map<Key, Value>();
  #before = new Map<Key, Value>();

  /** Ends a round. */
  turn(): void {
    this.#before = this.#current;
    this.#current = new Map();
  }

  /** @param make works the value out where it is not known */
  get(key: Key, make: () => Value): Value {
    let value = this.#current.get(key);
    if (value === undefined) {
      value = this.#before.get(key) ?? make();
      this.#current.set(key, value);
    }
    return value;
  }
}
