import { expect, test } from 'vitest'
import { htmlLink, markdownLink } from './link-texts.ts'

const address = 'https://guide.example.org/apple-mail/mail-servers?macos=13&service=mems'

test('a link for Markdown', () => {
  expect(markdownLink('Step 10: Enter the two servers', address)).toBe(`[Step 10: Enter the two servers](${address})`)
  expect(markdownLink('Choose [x] *now*', 'https://e.org/a(b) c')).toBe(
    String.raw`[Choose \[x\] \*now\*](https://e.org/a%28b%29%20c)`,
  )
})

test('a link for HTML', () => {
  expect(htmlLink('Step 8: Choose “Other Mail Account…” & <b>', address)).toBe(
    '<a href="https://guide.example.org/apple-mail/mail-servers?macos=13&amp;service=mems">Step 8: Choose “Other Mail Account…” &amp; &lt;b&gt;</a>',
  )
})
