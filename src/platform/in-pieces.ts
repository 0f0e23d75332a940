/** Long enough to get on, short enough that nobody notices. */
const MILLISECONDS_A_PIECE = 30

interface Watcher<T> {
  /** How much is done, from 0 to 1. */
  readonly onProgress: (done: number) => void
  readonly onDone: (result: T) => void
}

/** Does work that yields how much of it is done, a piece at a time; the page answers in between. Returns the way to stop. */
export function runInPieces<T>(pieces: Generator<number, T, void>, { onProgress, onDone }: Watcher<T>): () => void {
  let timer = setTimeout(go)
  function go() {
    const until = performance.now() + MILLISECONDS_A_PIECE
    for (;;) {
      const step = pieces.next()
      if (step.done === true) return onDone(step.value)
      if (performance.now() < until) continue
      onProgress(step.value)
      timer = setTimeout(go)
      return
    }
  }
  return () => clearTimeout(timer)
}
