import { guidePagePath, stepPath } from '#engine/links/paths.ts'
import type { LinkTarget } from '#engine/inline/inline-node.ts'
import type { Run, Sentence as Runs } from '#outputs/checklist/checklist.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Link } from 'react-router'
import { Icon } from '#ui/icon.tsx'

/** A sentence of the checklist. Its values are in it already: a blank sheet must not show the person's own. */
export function Sentence({ runs }: { readonly runs: Runs }) {
  return runs.map((run, index) => <Piece key={index} run={run} />)
}

export function Piece({ run }: { readonly run: Run }) {
  switch (run.kind) {
    case 'text':
      return run.text
    case 'label':
      return <b className="font-semibold">{run.text}</b>
    case 'code':
    case 'value':
      return <bdi className="font-mono text-[0.95em] wrap-anywhere">{run.text}</bdi>
    case 'icon':
      return (
        <span className="whitespace-nowrap">
          <Icon name={run.icon} /> <span className="sr-only">{run.text}</span>
        </span>
      )
    case 'link':
      return (
        <>
          <TextLink target={run.target} text={run.text} />
          {run.note !== '' && <span className="hidden wrap-anywhere print:inline"> ({run.note})</span>}
        </>
      )
  }
}

const linkClasses = 'font-semibold text-accent underline underline-offset-3 print:no-underline'

function TextLink({ target, text }: { readonly target: LinkTarget; readonly text: string }) {
  const { guide } = usePlan()
  if (target.to === 'web') {
    return (
      <a href={target.url} target="_blank" rel="noreferrer noopener" className={linkClasses}>
        {text}
      </a>
    )
  }
  const path = target.to === 'step' ? stepPath(guide.id, target.step) : guidePagePath(guide.id, target.page)
  return (
    <Link to={path} className={linkClasses}>
      {text}
    </Link>
  )
}
