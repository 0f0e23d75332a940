import { measure, over } from './sizes.mjs'

/** Says how large what a visitor downloads is, and fails where it has grown over what was decided. */
const sizes = measure(process.env['DIST'] ?? 'dist')
for (const [name, bytes] of sizes.bytes) console.log(`${String(bytes).padStart(7)}  ${name}`)
const faults = over(sizes)
if (faults.length > 0) {
  console.error(`\nToo large after brotli (scripts/sizes.mjs):\n${faults.join('\n')}`)
  process.exit(1)
}
