/** Work that can be left and taken up again: yields how much of it is done, from 0 to 1. */
export type Pieces<T> = Generator<number, T, void>

/** Does the whole of it at once. */
export function finish<T>(pieces: Pieces<T>): T {
  for (;;) {
    const step = pieces.next()
    if (step.done === true) return step.value
  }
}
