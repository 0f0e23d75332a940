import { startMessages } from '#words/start-messages.ts'
import { passwordPath } from '#engine/links/paths.ts'
import { usePlan } from './guide-context.tsx'
import { Link } from 'react-router'

const words = startMessages.password

/** Who comes back for this alone need not go through the steps. */
export function NewPassword() {
  return (
    <p className="mt-4 flex flex-wrap items-center gap-x-2 text-quiet">
      <span>{words.text}</span>
      <Link to={passwordPath(usePlan().guide.id)} className="text-link inline-flex min-h-11 items-center">
        {words.link}
      </Link>
    </p>
  )
}
