/** Numbers in order as people write them: 1–4, 6, 9–10. */
export function numberRanges(numbers: readonly number[]): readonly string[] {
  const ranges: { readonly from: number; to: number }[] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last !== undefined && last.to + 1 === number) last.to = number
    else ranges.push({ from: number, to: number })
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))
}
