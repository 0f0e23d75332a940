/**
 * A password in memory. Nothing that serialises, logs or prints an object finds its text:
 * only `reveal()` gives it, and only the person's own click leads there. It is held as numbers: those can be overwritten,
 * which a text cannot. So what still holds a forgotten password (React keeps what it rendered last) holds nothing.
 */
export class Secret {
  static #count = 0
  /** Tells two passwords apart, also where their texts are the same. */
  readonly id = ++Secret.#count
  #units: Uint16Array

  constructor(text: string) {
    this.#units = Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
  }

  reveal(): string {
    return Array.from(this.#units, (unit) => String.fromCharCode(unit)).join('')
  }

  /** From now on there is no text. */
  wipe(): void {
    this.#units.fill(0)
    this.#units = new Uint16Array()
  }

  toString(): string {
    return '[secret]'
  }

  toJSON(): string {
    return '[secret]'
  }
}
