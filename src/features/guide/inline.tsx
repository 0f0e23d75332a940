import { messages } from '#words/messages.ts'
import type { InlineNode, LinkTarget } from '#engine/inline/inline-node.ts'
import { parseInline } from '#engine/inline/parse-inline.ts'
import { isSecret } from '#engine/values/fields.ts'
import { guidePagePath, stepPath } from '#engine/links/paths.ts'
import type { FieldId } from '#model/field.ts'
import type { Inline as InlineSource } from '#model/text.ts'
import { Link } from 'react-router'
import { Icon } from '#ui/icon.tsx'
import { usePlan, useValues } from './guide-context.tsx'
import { unsetValue } from './unset-value.ts'

/** Renders a text of the guide: labels on screen, links, icons, and the person's own values. */
export function Inline({ text }: { readonly text: InlineSource }) {
  return parseInline(text).map((node, index) => <Node key={index} node={node} />)
}

function Node({ node }: { readonly node: InlineNode }) {
  switch (node.kind) {
    case 'text':
      return <span>{node.text}</span>
    case 'label':
      return <b className="font-semibold text-ink">{node.text}</b>
    case 'code':
      return (
        <code dir="ltr" className="rounded bg-sunken px-1.5 py-0.5 font-mono text-[0.92em] break-words">
          {node.text}
        </code>
      )
    case 'icon':
      return (
        <span className="whitespace-nowrap">
          <span className="inline-block rounded border border-line bg-card px-1">
            <Icon name={node.icon} />
          </span>{' '}
          <span className="sr-only">{messages.icons[node.icon]}</span>
        </span>
      )
    case 'value':
      return <Value field={node.field} />
    case 'link':
      return <TextLink target={node.target} text={node.text} />
  }
}

function Value({ field }: { readonly field: FieldId }) {
  const values = useValues()
  const value = isSecret(field) ? '' : values[field]
  return value === '' ? <span>{unsetValue(field)}</span> : <bdi className="font-mono wrap-anywhere">{value}</bdi>
}

const linkClasses = 'font-semibold text-accent underline underline-offset-3 decoration-from-font hover:decoration-2'

function TextLink({ target, text }: { readonly target: LinkTarget; readonly text: string }) {
  const { guide } = usePlan()
  switch (target.to) {
    case 'step':
      return (
        <Link to={stepPath(guide.id, target.step)} className={linkClasses}>
          {text}
        </Link>
      )
    case 'page':
      return (
        <Link to={guidePagePath(guide.id, target.page)} className={linkClasses}>
          {text}
        </Link>
      )
    case 'web':
      return (
        // A new tab: the guide stays where it is, beside.
        <a href={target.url} target="_blank" rel="noreferrer noopener" className={linkClasses}>
          <span>{text}</span>
          {target.url.startsWith('https:') && <span className="sr-only"> {messages.site.newTab}</span>}
        </a>
      )
  }
}
