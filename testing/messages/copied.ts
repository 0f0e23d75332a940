import { gmail, gmailResults } from './gmail.ts'
import { icloud } from './icloud.ts'
import { outlook } from './outlook.ts'
import { type Sample, swap } from './sample.ts'
import { yahoo } from './yahoo.ts'

/** Gmail's page, copied whole: a table stands above the source. */
const table = `Original Message
Message ID	<5B0C7C6E-2D3F-4C1B-9A77-0F1E2D3C4B5A@example.org>
Created at:	Tue, Oct 6, 2026 at 10:31 AM (Delivered after 16 seconds)
From:	Jo Doe <you@example.org> Using Apple Mail (2.3826.700.81)
To:	second@example.net
Subject:	Test of the new account
SPF:	PASS with IP 192.0.2.14 Learn more
DKIM:	'PASS' with domain example.org Learn more
DMARC:	'PASS' Learn more
`
export const gmailTable = table

const failing = swap(gmail, ['=pass', '=fail'])
const html = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const lines = (text: string) => text.split('\n')

/** As a mail program encodes a text it sends on: equals signs escaped, lines cut at 76 characters. */
const quotedPrintable = (text: string) =>
  lines(text.replaceAll('=', '=3D').replaceAll('\t', '=09'))
    .map((line) => line.replaceAll(/(.{70})(?=.)/g, '$1=\n'))
    .join('\n')

/** Narrow windows wrap long lines, and what is copied keeps the break but not the indent. */
const wrapped = (text: string) =>
  lines(text)
    .map((line) => line.replaceAll(/(.{50,60}) (?=\S)/g, '$1\n'))
    .join('\n')

export const copiedSamples: readonly Sample[] = [
  {
    name: "Gmail's page copied whole",
    receiver: 'gmail',
    source: `${table} \nDownload Original\t\tCopy to clipboard\n \n${gmail}`,
    verdict: 'everything-right',
  },
  {
    name: 'the table says pass, the source says fail',
    receiver: 'gmail',
    source: `${table}\n${failing}`,
    verdict: 'check-failed: spf dkim dmarc',
  },
  {
    name: 'the table and the source without a blank line between',
    receiver: 'gmail',
    source: `${table}Download Original\tCopy to clipboard\n${gmail}`,
    verdict: 'everything-right',
  },
  {
    name: 'the table, and a source without results',
    receiver: 'gmail',
    source: `${table}\n${swap(gmail, [gmailResults, ''])}`,
    verdict: 'no-report',
  },
  {
    name: 'lines ended by CRLF',
    receiver: 'gmail',
    source: gmail.replaceAll('\n', '\r\n'),
    verdict: 'everything-right',
  },
  { name: 'lines ended by CR', receiver: 'gmail', source: gmail.replaceAll('\n', '\r'), verdict: 'everything-right' },
  {
    name: 'lines ended by CR CR LF, which reads as a blank line after each',
    receiver: 'gmail',
    source: gmail.replaceAll('\n', '\r\r\n'),
    verdict: 'everything-right',
  },
  {
    name: 'a byte order mark and blank lines first',
    receiver: 'yahoo',
    source: `\u{feff}\n\n \n${yahoo}`,
    verdict: 'everything-right',
  },
  {
    name: 'an mbox file',
    receiver: 'icloud',
    source: `From you@example.org Tue Oct  6 17:31:43 2026\n${icloud}`,
    verdict: 'everything-right',
  },
  {
    name: 'an .emlx file of Mail: a number first, a property list last',
    receiver: 'icloud',
    source: `3120      \n${icloud}<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict/></plist>\n`,
    verdict: 'everything-right',
  },
  {
    name: 'quoted in a reply',
    receiver: 'outlook',
    source: `Here it is:\n\n${lines(outlook)
      .map((line) => `> ${line}`.trimEnd())
      .join('\n')}`,
    verdict: 'everything-right',
  },
  {
    name: 'quoted twice',
    receiver: 'outlook',
    source: lines(outlook)
      .map((line) => `> > ${line}`.trimEnd())
      .join('\n'),
    verdict: 'everything-right',
  },
  {
    name: 'indented',
    receiver: 'gmail',
    source: lines(gmail)
      .map((line) => `    ${line}`)
      .join('\n'),
    verdict: 'everything-right',
  },
  {
    name: 'indented by no-break spaces and marks that do not show',
    receiver: 'gmail',
    source: lines(gmail)
      .map((line) => `\u{a0}\u{feff}\u{a0}${line}`)
      .join('\n'),
    verdict: 'everything-right',
  },
  {
    name: 'a mark that does not show in front of every field',
    receiver: 'outlook',
    source: swap(outlook, [/^(?=[A-Z])/gm, '\u{feff}\u{200b}']),
    verdict: 'everything-right',
  },
  { name: 'indents lost', receiver: 'gmail', source: gmail.replaceAll(/^[ \t]+/gm, ''), verdict: 'everything-right' },
  {
    name: 'indents turned into no-break spaces',
    receiver: 'gmail',
    source: gmail.replaceAll(/^[ \t]+/gm, '\u{a0}\u{a0}'),
    verdict: 'everything-right',
  },
  { name: 'wrapped by a narrow window', receiver: 'gmail', source: wrapped(gmail), verdict: 'everything-right' },
  { name: 'wrapped, Outlook', receiver: 'outlook', source: wrapped(outlook), verdict: 'everything-right' },
  {
    name: 'copied as HTML',
    receiver: 'gmail',
    source: `<html><body><pre class="raw_message_text" id="raw_message_text">${html(gmail)}</pre></body></html>`,
    verdict: 'everything-right',
  },
  {
    name: 'copied as HTML, a tag at the end of each line',
    receiver: 'yahoo',
    source: `<div dir="ltr">${lines(html(yahoo)).join('<br>\n')}</div>`,
    verdict: 'everything-right',
  },
  {
    name: 'copied as HTML on one line',
    receiver: 'icloud',
    source: `<p>Source:</p><p>${lines(html(icloud)).join('<br/>')}</p>`,
    verdict: 'everything-right',
  },
  {
    name: 'encoded as quoted-printable',
    receiver: 'gmail',
    source: quotedPrintable(gmail),
    verdict: 'everything-right',
  },
  {
    name: 'encoded as quoted-printable, and failing',
    receiver: 'gmail',
    source: quotedPrintable(failing),
    verdict: 'check-failed: spf dkim dmarc',
  },
  {
    name: 'addresses made into links by Outlook',
    receiver: 'outlook',
    source: outlook
      .replaceAll(/(you@example\.org)/g, '$1<mailto:$1>')
      .replaceAll(/(header\.from=example\.org)/g, '$1<http://example.org>'),
    verdict: 'everything-right',
  },
  {
    name: 'addresses made into links in Markdown',
    receiver: 'gmail',
    source: gmail.replaceAll(/(you@example\.org)/g, '[$1](mailto:$1)'),
    verdict: 'everything-right',
  },
  { name: 'only the header', receiver: 'gmail', source: gmail.split('\n\n')[0] ?? '', verdict: 'everything-right' },
  {
    name: 'prose before it',
    receiver: 'gmail',
    source: `Hello support,\nNote: I did what you said.\nQuestion: is it right now? See https://example.org/help: it says so.\n\n${gmail}`,
    verdict: 'everything-right',
  },
]
