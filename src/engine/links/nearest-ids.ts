/** Longer texts are no mistyped id. */
const longestTypo = 80

/**
 * The ids a mistyped one may have meant, the likeliest first, at most three.
 * Near is: half of the letters right, or one is a part of the other; and not much worse than the best.
 */
export function nearestIds(typed: string, ids: readonly string[]): readonly string[] {
  if (typed.length < 3 || typed.length > longestTypo) return []
  const near = ids
    .map((id) => ({ id, distance: distanceTo(typed, id), length: Math.max(typed.length, id.length) }))
    .filter(({ distance, length }) => distance <= length / 2)
    .toSorted((a, b) => a.distance - b.distance)
  const best = near[0]?.distance ?? 0
  return near
    .filter(({ distance }) => distance <= best + 3)
    .slice(0, 3)
    .map(({ id }) => id)
}

function distanceTo(typed: string, id: string): number {
  return id.includes(typed) || typed.includes(id) ? 1 : editDistance(typed, id)
}

/** Levenshtein distance, with a swap of two neighbours as one edit. */
export function editDistance(a: string, b: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwap ? (beforeLast[j - 2] ?? 0) + 1 : Infinity
      const replaced = (last[j - 1] ?? 0) + (isSame ? 0 : 1)
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped))
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
