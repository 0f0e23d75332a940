import { checkMessages } from '#words/check-messages.ts'
import { fill } from '#features/language/fill.ts'
import type { SourceField } from '#model/verdict.ts'
import { excerpt } from './list-evidence.ts'

const words = checkMessages.evidence

/** One header field with its place. Long lines wrap: nothing runs out of the page. */
export function EvidenceField({ field }: { readonly field: SourceField }) {
  const { line, lastLine, raw } = field
  const { lines, left } = excerpt(raw)
  return (
    <li className="overflow-hidden rounded-lg border border-line bg-sunken">
      <p className="border-b border-line px-3 py-1 text-xs text-quiet even-digits">
        {fill(line === lastLine ? words.line : words.lines, { line, last: lastLine })}
      </p>
      <pre className="px-3 py-2 font-mono text-xs leading-relaxed wrap-anywhere whitespace-pre-wrap" dir="ltr">
        <span>{lines.join('\n')}</span>
        {left > 0 && <i className="block text-quiet">{fill(words.cut, { count: left })}</i>}
      </pre>
    </li>
  )
}
