/**
 * A password in memory. Nothing that serialises, logs or prints an object finds its text:
 * only `reveal()` gives it, and only the person's own click leads there.
 */
export class Secret {
  static #count = 0
  /** Tells two passwords apart, also where their texts are the same. */
  readonly id = ++Secret.#count
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  reveal(): string {
    return this.#text
  }

  toString(): string {
    return '[secret]'
  }

  toJSON(): string {
    return '[secret]'
  }
}
