/** Letters typed one after the other make one prefix, as in file lists. */

/** Milliseconds after which a letter starts a new prefix. */
const PAUSE = 900;

export class TypedPrefix {
  #text = '';
  #at = -Infinity;

  /** The prefix after one more character, typed at a time in milliseconds. */
  add(character: string, at: number): string {
    this.#text = at - this.#at > PAUSE ? character : this.#text + character;
    this.#at = at;
    return this.#text;
  }

  /** Whether a prefix is being typed, so that a blank belongs to it. */
  active(at: number): boolean {
    return this.#text !== '' && at - this.#at <= PAUSE;
  }
}
