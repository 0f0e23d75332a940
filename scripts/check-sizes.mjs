import { budgets, isOver, measure } from './sizes.mjs'

/** Says how large what a visitor downloads is, and fails where it has grown over its budget. */
const sizes = measure(process.env['DIST'] ?? 'dist', budgets)
for (const size of sizes) {
  const { name, bytes, limit } = size
  console.log(
    `${isOver(size) ? 'OVER ' : '     '}${String(bytes).padStart(7)} of ${String(limit).padStart(7)}  ${name}`,
  )
}
const over = sizes.filter(isOver)
if (over.length > 0) {
  console.error(`\n${over.length} over budget. Bytes after brotli; the budgets are in scripts/sizes.mjs.`)
  process.exit(1)
}
