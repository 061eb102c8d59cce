import type { Token } from './tokens.ts';
import type { WordForms } from './wordForms.ts';

const WRITTEN_LOWER = 1;
const CAPITAL_INSIDE = 2;
const CAPITAL_ALONE = 4;
const CAPITAL_OFTEN = 8;

/**
 * How all sources together write words; what is certain in one decides in another. Texts can be counted in and out
 * again. It keeps account of what it was asked, so that answers for a text need to be worked out again only where what
 * was asked for it has another answer now.
 */
export class Evidence {
  readonly #forms: WordForms;
  /** By id of a word: how often it stands in lower case. */
  #lower = new Int32Array(4096);
  /** How often it has a capital where only a name has one. */
  #capital = new Int32Array(4096);
  /** The same, where no word beside it has one. */
  #alone = new Int32Array(4096);
  /** What follows from the counts, see the constants above, as of the last settling. */
  #says = new Uint8Array(4096);
  /** The settling that last changed that. */
  #changed = new Int32Array(4096);
  /** For which text it was asked last. */
  #asker = new Int32Array(4096);
  #settlings = 0;
  #listener = 0;
  #asked: number[] = [];

  constructor(forms: WordForms) {
    this.#forms = forms;
  }

  /** The number of settlings so far. */
  get settlings(): number {
    return this.#settlings;
  }

  /**
   * Counts a text in (`times` 1) or out (-1).
   * @param capitals whether capitals in it tell something
   */
  count(tokens: readonly Token[], capitals: boolean, times: 1 | -1): void {
    this.#fit();
    let before: Token | undefined;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      const { id, shape } = token;
      if (shape === 'lower') {
        // The end of "Jae-myung" is no word of the language.
        if (token.spaced) this.#lower[id] = (this.#lower[id] ?? 0) + times;
      } else if (capitals && !token.starts && (shape === 'capital' || shape === 'mixed')) {
        this.#capital[id] = (this.#capital[id] ?? 0) + times;
        if (before?.shape !== 'capital' && tokens[at + 1]?.shape !== 'capital') {
          this.#alone[id] = (this.#alone[id] ?? 0) + times;
        }
      }
      before = token;
    }
  }

  /** Makes what was counted what is answered. */
  settle(): void {
    this.#fit();
    this.#settlings++;
    const words = this.#forms.size;
    for (let id = 0; id < words; id++) {
      const lower = this.#lower[id] ?? 0;
      const capital = this.#capital[id] ?? 0;
      const says =
        (lower > 0 ? WRITTEN_LOWER : 0) |
        (capital > lower ? CAPITAL_INSIDE : 0) |
        ((this.#alone[id] ?? 0) > lower ? CAPITAL_ALONE : 0) |
        (capital > Math.max(1, lower) ? CAPITAL_OFTEN : 0);
      if (says === this.#says[id]) continue;
      this.#says[id] = says;
      this.#changed[id] = this.#settlings;
    }
  }

  /** Begins to note what is asked. */
  listen(): void {
    this.#fit();
    this.#listener++;
    this.#asked = [];
  }

  /** Ids of the words that were asked for since {@link listen}. */
  asked(): Int32Array {
    return Int32Array.from(this.#asked);
  }

  /** Whether any of these words has other answers than at the settling `since`. */
  isNews(words: Int32Array, since: number): boolean {
    if (since === this.#settlings) return false;
    for (const id of words) if ((this.#changed[id] ?? 0) > since) return true;
    return false;
  }

  /** See `WordSense`, as for the others. */
  isWrittenLower(lower: string): boolean {
    return (this.#ask(lower) & WRITTEN_LOWER) !== 0;
  }

  isCapitalInside(lower: string): boolean {
    return (this.#ask(lower) & CAPITAL_INSIDE) !== 0;
  }

  isCapitalAlone(lower: string): boolean {
    return (this.#ask(lower) & CAPITAL_ALONE) !== 0;
  }

  isCapitalOften(lower: string): boolean {
    return (this.#ask(lower) & CAPITAL_OFTEN) !== 0;
  }

  #ask(lower: string): number {
    const id = this.#forms.idOf(lower);
    if (id >= this.#says.length) this.#fit();
    if (this.#asker[id] !== this.#listener) {
      this.#asker[id] = this.#listener;
      this.#asked.push(id);
    }
    return this.#says[id] ?? 0;
  }

  /** Makes room for all words. */
  #fit(): void {
    if (this.#forms.size <= this.#says.length) return;
    const length = 2 * this.#forms.size;
    const longer = (values: Int32Array): Int32Array<ArrayBuffer> => {
      const result = new Int32Array(length);
      result.set(values);
      return result;
    };
    this.#lower = longer(this.#lower);
    this.#capital = longer(this.#capital);
    this.#alone = longer(this.#alone);
    this.#changed = longer(this.#changed);
    this.#asker = longer(this.#asker);
    const says = new Uint8Array(length);
    says.set(this.#says);
    this.#says = says;
  }
}
