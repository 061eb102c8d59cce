import { Readings } from '../text/readings.ts';
import { TermLists } from './termLists.ts';

/** What is known of texts by themselves, whatever they are compared with. Kept, it makes the next comparison cheaper. */
export class Texts {
  readonly readings = new Readings();
  readonly termLists = new TermLists(this.readings);

  /** Ends a comparison: texts that it did not read are forgotten. */
  turn(): void {
    this.readings.turn();
  }
}
